// What the tests of one worker share: its browser, and a server that files read which change nothing.
import path from 'node:path';
import { test as base } from '@playwright/test';
import { opened, serve, shots } from './site.mjs';

/** The worker's browser, from its first test on. */
export let browser;

/** The worker's server with the demo, from its first test on. Who changes anything takes demo() instead. */
export let site;

export const test = base.extend({
  shared: [
    async ({ browser: launched }, use) => {
      [browser, site] = [launched, await serve()];
      await use();
      await site.stop();
    },
    { scope: 'worker', auto: true },
  ],
  ending: [
    async ({ browser: _ }, use, info) => {
      await use();
      await endTest(info);
    },
    { auto: true },
  ],
});

/**
 * A server with the demo to change, for beforeAll; stop ends it. On Neo4j there is one
 * database, so it is the worker's own, and what other files changed is there.
 */
export async function demo() {
  if (process.env.CATCHMENT_BROWSER_STORE) return { ...site, stop: async () => {} };
  return serve();
}

// A test that failed says what its pages showed, and leaves none of them open for the next.
async function endTest(info) {
  for (const [page, { errors, failures }] of opened) {
    if (info.status !== info.expectedStatus) {
      const shown = await page
        .locator('body')
        .innerText()
        .catch((error) => error.message);
      const file = path.join(shots, 'failed', `${opened.size}-${info.title.replaceAll(/\W+/g, '-').slice(0, 60)}.png`);
      await page.screenshot({ path: file, timeout: 5_000 }).catch(() => {});
      console.error(
        `At the failure of "${info.title}" ${page.url()} showed:\n${shown.slice(0, 3_000)}\n`,
        errors,
        failures,
      );
    }
    await page
      .context()
      .close()
      .catch(() => {});
  }
  opened.clear();
}
