// How the API is tried through the clients that people use: `npm run clients`, with names of files
// for a few of them. Those that need Python's or Go's packages run in the long form alone.
import { defineConfig } from 'vitest/config';

const long = process.env.CATCHMENT_LONG ? ['clients/long/*.test.mjs'] : [];

export default defineConfig({
  test: {
    include: ['clients/*.test.mjs', ...long],
    globalSetup: ['./browser/demo.mjs', './clients/guide.mjs'],
    maxWorkers: 2,
    testTimeout: 60_000, // on a machine that has other things to do
    hookTimeout: 120_000,
  },
});
