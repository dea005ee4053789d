// A workshop from the code on the wall to what is taken back: the host at a desk, a guest on a phone.
import assert from 'node:assert/strict';
import { expect } from '@playwright/test';
import { violations } from './look.mjs';
import { aside, open, query, settled, signIn } from './site.mjs';
import { browser, test } from './worker.mjs';

let site;
test.beforeAll(async () => {
  site = await aside('--demo=synthetic', '--site', 'https://map.example.org');
});
test.afterAll(() => site?.stop());

test('a guest joins by the code, hands in, and the host sees it within a second and decides', async () => {
  const token = await site.token('EDITOR', 'Ada Example');
  const desk = await open(browser);
  await desk.page.goto(`${site.url}/`);
  await settled(desk.page);
  await signIn(desk.page, token);
  await desk.page.getByRole('link', { name: 'Workshop' }).click();
  await desk.page.getByLabel('What it is called').fill('Skills data');
  await desk.page.getByRole('button', { name: 'Open the workshop' }).click();
  const code = await desk.page.locator('.wall .code').textContent();
  await expect(desk.page.getByRole('img', { name: `QR code of https://map.example.org/join#${code}` })).toBeVisible();

  const phone = await open(browser, { viewport: { width: 390, height: 800 } });
  await phone.page.goto(`${site.url}/join#${code}`);
  await phone.page.getByLabel('Your name').fill('Grace Guest');
  assert.deepEqual(await violations(phone.page), []);
  await phone.page.getByRole('button', { name: 'Join' }).click();
  await phone.page.getByText('you are Grace Guest, guest 1.').waitFor();
  await desk.page.getByRole('list', { name: 'Who came' }).getByText('Grace Guest').waitFor();

  await desk.page.getByLabel('Minutes of a round').fill('5');
  await desk.page.getByRole('button', { name: 'Start the clock' }).click();
  await phone.page
    .getByRole('timer')
    .getByText(/^[45]:\d\d left of the round$/)
    .waitFor();
  await desk.page.getByRole('timer').waitFor();
  await phone.page.getByRole('button', { name: /^Actor/ }).click();
  await phone.page.locator('[data-field=name]').fill('Adult Learning Forum');
  await phone.page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await desk.page.getByText('New actor “Adult Learning Forum”').waitFor({ timeout: 1_000 });
  assert.deepEqual(await violations(desk.page), []);
  await desk.page.getByRole('button', { name: 'Accept' }).click();
  await desk.page.locator('.standing.accepted').waitFor();
  const { commits } = await query(site.url, '{ commits(last: 1) { nodes { author } } }', {}, token);
  assert.equal(commits.nodes[0].author, 'guest 1 of the workshop Skills data, accepted by Ada Example');

  await desk.page.getByRole('button', { name: 'Close the workshop …' }).click();
  await desk.page.getByRole('button', { name: 'Close it' }).click();
  await phone.page.getByText(/is closed|no longer valid/).waitFor();
  await desk.page.getByRole('button', { name: 'Take back all that came by it …' }).click();
  await desk.page.getByRole('button', { name: 'Take it back' }).click();
  await desk.page.locator('.standing.taken_back').waitFor();
  assert.deepEqual(desk.errors, []);
  assert.deepEqual(
    phone.errors.filter((error) => !error.includes('401')), // of a token that has ended
    [],
  );
  await desk.close();
  await phone.close();
});
