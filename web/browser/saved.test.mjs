// What is shown is saved under a title, told as a tour, and presented.
import assert from 'node:assert/strict';
import { expect } from '@playwright/test';
import { accessible } from './look.mjs';
import { open, settled, signIn } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let token;
test.beforeAll(async () => {
  site = await demo();
  token = await site.token('EDITOR', 'Ada Example');
});
test.afterAll(() => site?.stop());

const strip = (page) => page.getByRole('region', { name: 'Saved view' });
const item = async (page, name) => {
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('menuitem', { name }).click();
};

/** Saves what is shown as a step of the tour. */
async function save(page, title, text) {
  await item(page, 'Save this view …');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('What it tells').fill(text);
  await page.getByRole('checkbox', { name: /told in the tour/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await strip(page).getByRole('heading', { name: title }).waitFor();
}

test('two views are saved as a tour, walked by the arrows, found by who has no token, and taken back', async () => {
  const { page, errors, close } = await open(browser, { real: true });
  await page.goto(site.url);
  await settled(page);
  await signIn(page, token);
  await page.locator('[data-node][aria-label^="Tribal"]').press('p');
  await page.locator('[data-node][aria-label^="Tribal"]').press('Shift+ArrowRight');
  await page.getByRole('button', { name: 'Let go of 1 pin' }).waitFor();
  const ground = await page.locator('[data-node][aria-label^="Tribal"]').boundingBox();
  await page.mouse.move(ground.x + ground.width / 2, ground.y + ground.height / 2);
  await page.mouse.down();
  await page.mouse.move(ground.x + 90, ground.y + 60, { steps: 3 });
  await page.mouse.up();
  await page.waitForURL((url) => Number(url.searchParams.get('pins')?.split(':')[2]) > 0);
  const pins = new URL(page.url()).searchParams.get('pins');
  await save(page, 'Who takes part', 'Every actor that holds or exchanges anything.');
  await page.getByRole('combobox', { name: /^Show/ }).selectOption('what is blocked');
  await strip(page).getByText('something was changed since').waitFor();
  await save(page, 'What is blocked', 'Three exchanges, and what stands in their way.');
  await accessible(page, 'a saved view');
  await item(page, 'Present the tour');
  await strip(page).getByText('1 of 2').waitFor();
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await strip(page).getByRole('heading', { name: 'What is blocked' }).waitFor();
  assert.equal(await page.locator('.board-picture [data-flow]').count(), 3);
  await accessible(page, 'a presented view');
  await page.keyboard.press('PageUp');
  await strip(page).getByRole('heading', { name: 'Who takes part' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  const shared = page.url();
  const reader = await open(browser, { real: true });
  await reader.page.goto(shared);
  await strip(reader.page).getByText('Every actor that holds').waitFor();
  assert.equal(new URL(reader.page.url()).searchParams.get('pins'), pins);
  await expect(strip(reader.page).getByText('something was changed')).toHaveCount(0);
  await item(reader.page, '2. What is blocked');
  await reader.page.waitForURL(/only=BLOCKED/);
  await reader.page.goto(`${shared}&embed=1`); // as another site shows it
  await reader.page.getByRole('link', { name: 'Open in Catchment' }).waitFor();
  await strip(reader.page).getByRole('heading', { name: 'Who takes part' }).waitFor();
  assert.equal(await reader.page.getByRole('button', { name: 'Sign in' }).count(), 0);
  await accessible(reader.page, 'an embedded view');
  await reader.close();
  await page.getByRole('button', { name: 'Undo' }).click(); // the one that was saved last
  await page.getByRole('button', { name: 'Saved views' }).click();
  await expect(page.getByRole('menuitem', { name: '2. What is blocked' })).toHaveCount(0);
  assert.deepEqual(errors, []);
  await close();
});
