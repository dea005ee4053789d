// How the page is tried in a browser: `npm run browser`, with file names for a few of them.
import { defineConfig } from '@playwright/test';
import { chromium } from './browser/site.mjs';

// The page on Neo4j stands on one database, which one worker at a time may change.
const onNeo4j = Boolean(process.env.CATCHMENT_BROWSER_STORE);

export default defineConfig({
  testDir: 'browser',
  forbidOnly: true,
  outputDir: 'browser/shots/failed',
  globalSetup: './browser/demo.mjs',
  // Each has one browser and, for the files that only read, one server.
  workers: onNeo4j ? 1 : 2,
  // A test may walk through forty states; what it waits for in each has the time below.
  timeout: 600_000,
  use: { launchOptions: chromium(), actionTimeout: 30_000, navigationTimeout: 30_000 },
  reporter: [['dot'], ['./browser/seconds.mjs']],
  reportSlowTests: null, // seconds.mjs tells them all
});
