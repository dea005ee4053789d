// Five tasks, done with the keyboard alone: the mouse is never used here.
import assert from 'node:assert/strict';
import { expect } from '@playwright/test';
import { open, settled } from './site.mjs';
import { browser, site, test } from './worker.mjs';

async function at(address) {
  const opened = await open(browser);
  await opened.page.goto(site.url + address);
  await settled(opened.page);
  const { page } = opened;
  const press = (...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  return { ...opened, press };
}

/** What has the focus, by role and name, as those hear it who do not see the page. */
const focused = async (page) => (await page.locator(':focus').ariaSnapshot()).replace(/^- '/, '- ');

/** Waits until what has the focus is heard as this. */
async function hears(page, says) {
  const heard = async () => ((await page.locator(':focus').count()) > 0 ? focused(page) : 'nothing');
  await expect.poll(heard, { intervals: [20, 50, 100], timeout: 30_000 }).toMatch(says);
}

/** Tabs on, or back, until what has the focus is heard as this. */
async function tabTo(page, says, key = 'Tab') {
  const heard = [];
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press(key);
    if ((await page.locator(':focus').count()) === 0) continue;
    heard.push((await focused(page)).split('\n')[0]);
    if (says.test(heard.at(-1))) return;
  }
  assert.fail(`${key} leads to ${heard.join(' > ')}, never to ${says}`);
}

test('a thing is found by search, put in the middle and read', async () => {
  const { page, press, close } = await at('/');
  await press('/');
  await hears(page, /^- combobox "Search for anything"/);
  await page.keyboard.type('xcri');
  await page.getByRole('option').first().waitFor();
  await press('ArrowDown');
  await page.getByRole('option', { name: /^XCRI-CAP standard/, selected: true }).waitFor();
  await press('Enter');
  await hears(page, /^- heading "XCRI-CAP" \[level=2\]/);
  await settled(page);
  await tabTo(page, /^- button "XCRI-CAP\. Standard.*In focus"/, 'Shift+Tab');
  await close();
});

test('steps and direction are changed, and the focus stays on them', async () => {
  const { page, press, close } = await at('/map?focus=slug:std-xcri-cap');
  const shown = () => page.locator('.sheet .bar strong').innerText();
  const one = await shown();
  await tabTo(page, /^- button "2"/);
  await press('Space');
  await page.waitForURL(/steps=2/);
  await settled(page);
  assert.notEqual(await shown(), one);
  await hears(page, /^- button "2" \[pressed\]/);
  await tabTo(page, /^- combobox "Direction"/);
  await press('ArrowDown', 'ArrowDown');
  await page.waitForURL(/way=in/);
  await settled(page);
  await hears(page, /^- combobox "Direction":[\s\S]*option "leading to it" \[selected\]/);
  await close();
});

test('the details of a link open and close, and the focus comes back to it', async () => {
  const { page, press, close } = await at('/map?focus=slug:std-xcri-cap&as=table');
  await tabTo(page, /^- button ".+: .+ to XCRI-CAP"/);
  const opener = await focused(page);
  await press('Enter');
  await hears(page, /^- heading .* \[level=2\]/);
  await page.getByRole('complementary', { name: 'Details' }).getByText('Claims on it').waitFor();
  await press('Escape');
  await page.getByRole('complementary', { name: 'Details' }).waitFor({ state: 'detached' });
  assert.equal(await focused(page), opener);
  await close();
});

test('the claims of a link are opened out of the details of a thing, and the focus comes back to the thing', async () => {
  const { page, press, close } = await at('/map?focus=slug:std-xcri-cap');
  await tabTo(page, /^- button "XCRI-CAP\. /);
  await press('Enter');
  await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }).waitFor();
  await tabTo(page, /^- button ".*Who says so"/);
  await press('Enter');
  await hears(page, /^- heading .* \[level=2\]/);
  await press('Escape');
  await hears(page, /^- button "XCRI-CAP\. /);
  await close();
});

test('the table, filtered by the legend and cleared again', async () => {
  const { page, press, close } = await at('/map?show=all&as=picture');
  const all = await page.locator('.sheet .bar strong').innerText();
  await tabTo(page, /^- button "Table"/);
  await press('Enter');
  await page.getByRole('table', { name: 'Things' }).waitFor();
  await hears(page, /^- button "Table" \[pressed\]/);
  await tabTo(page, /^- checkbox "Stewards/, 'Shift+Tab');
  await press('Space');
  await page.getByText(/Hidden: .*in other groups/i).waitFor();
  await hears(page, /^- checkbox "Stewards.*" \[checked\]/);
  await tabTo(page, /^- button "Clear filters"/);
  await press('Enter');
  await page.getByText('Nothing is hidden.').waitFor();
  await hears(page, /^- status:/);
  assert.equal(await page.locator('.sheet .bar strong').innerText(), all);
  await close();
});

for (const as of ['picture', 'table']) {
  test(`a cell of supply and demand opens and closes, ${as}`, async () => {
    const { page, press, close } = await at(`/gaps?as=${as}`);
    await tabTo(page, /^- button ".*(: .*linked|what it rests on)/);
    if (as === 'picture') await press('ArrowRight', 'ArrowDown');
    const opener = (await focused(page)).replace(' [pressed]', '');
    await press('Enter');
    await hears(page, /^- heading .* \[level=2\]/);
    await page.getByRole('region', { name: 'The cell' }).getByText('What would change it').waitFor();
    await press('Escape');
    await page.getByRole('region', { name: 'The cell' }).waitFor({ state: 'detached' });
    assert.equal(await focused(page), opener);
    await close();
  });
}
