import assert from 'node:assert/strict';
import { picture, violations } from './look.mjs';
import { open, settled } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let token;
test.beforeAll(async () => {
  site = await demo();
  token = await site.token('EDITOR', 'Ann of the tests');
});
test.afterAll(() => site?.stop());

/** Makes an actor as somebody else would. */
async function make(name) {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: 'mutation($name: String!) { createActor(input: { name: $name }) { commit { revision } } }',
      variables: { name },
    }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return data.createActor.commit.revision;
}

/** Opens the list of actors and waits until the page listens. */
async function actors(page) {
  const listens = page.waitForResponse((r) => r.headers()['content-type'] === 'text/event-stream');
  await page.goto(`${site.url}/registry?noun=actors`);
  await settled(page);
  await listens;
}

const total = async (page) => Number.parseInt(await page.locator('.bar').innerText(), 10);

/** Waits until the bar counts so many. */
function counts(page, n) {
  return page.waitForFunction((n) => Number.parseInt(document.querySelector('.bar')?.innerText ?? '', 10) === n, n);
}

test('what others change shows without a reload', async () => {
  const { page, errors, close } = await open(browser);
  await actors(page);
  const n = await total(page);
  await make('Live one');
  await counts(page, n + 1);
  await make('Live two');
  await make('Live three');
  await counts(page, n + 3);
  assert.equal(await page.locator('.live .notice').count(), 0);
  assert.deepEqual(errors, []);
  await close();
});

test('a reader who is typing is asked first', async () => {
  const { page, close } = await open(browser);
  await actors(page);
  const n = await total(page);
  await page.locator('input').first().focus();
  const revision = await make('Live four');
  const notice = page.locator('.live .notice');
  await notice.waitFor();
  assert.match(await notice.innerText(), new RegExp(`^The registry has changed \\(revision ${revision}\\)\\.`));
  assert.equal(await total(page), n);
  assert.deepEqual(await violations(page), []);
  await picture(page, 'live-changed');
  await notice.getByRole('button', { name: 'Show it' }).click();
  await counts(page, n + 1);
  await notice.waitFor({ state: 'detached' });
  await close();
});

test('a page of the past stays as it is', async () => {
  const { page, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=actors&at=1`);
  await settled(page);
  const n = await total(page);
  const asks = [];
  page.on('request', (request) => asks.push(request.url()));
  const present = await open(browser); // shows when the news was there for everybody
  await actors(present.page);
  const shown = await total(present.page);
  await make('Live five');
  await counts(present.page, shown + 1);
  assert.equal(await total(page), n);
  assert.equal(await page.locator('.live .notice').count(), 0);
  assert.deepEqual(asks, [], 'and the server is not asked');
  await present.close();
  await close();
});

for (const [name, options] of [
  ['desk', {}],
  ['phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
]) {
  test(`the server is switched off under the page and comes back: ${name}`, async () => {
    const { page, close } = await open(browser, options);
    await actors(page);
    const n = await total(page);
    await site.off();
    const notice = page.locator('.live .notice.bad');
    await notice.waitFor({ timeout: 10_000 });
    assert.match(
      await notice.innerText(),
      /^The server has not answered since \d\d:\d\d:\d\d\. What you see is revision \d+ and may be out of date\. +Try again$/,
    );
    assert.equal(await total(page), n, 'what was shown stays');
    assert.deepEqual(await violations(page), []);
    await picture(page, `live-stale-${name.replaceAll(' ', '-')}`);
    // The page tries by itself too; here nothing but the press of the button lets it through.
    await page.evaluate(() => {
      const press = () => {
        globalThis.pressed = true;
      };
      addEventListener('click', press, { capture: true });
    });
    await page.route('**/graphql', async (route) =>
      (await page.evaluate('globalThis.pressed')) ? route.continue() : route.abort(),
    );
    await site.on();
    await make('Live while nobody listened');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await notice.waitFor({ state: 'detached' });
    await counts(page, n + 1);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await close();
  });
}
