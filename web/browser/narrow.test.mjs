// A screen that becomes narrow or wide, and one that is narrow: what is seen first is read and reached first.
import assert from 'node:assert/strict';
import { isLong, picture } from './look.mjs';
import { settled, visit } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const at = (address, options) => visit(browser, site.url + address, options);
const narrow = { width: 390, height: 844 };
const wide = { width: 1440, height: 900 };

test('the filter folds and unfolds with the width; between, it stays as somebody left it', async () => {
  const { page, errors, close } = await at('/registry?noun=actors', { viewport: narrow });
  const isOpen = (open) =>
    page.waitForFunction((open) => document.querySelector('details.legend')?.open === open, open);
  const press = () => page.locator('.legend summary').click();
  await isOpen(false);
  await page.setViewportSize(wide);
  await isOpen(true);
  await press();
  await page.getByLabel('Words in actors').fill('college');
  await page.waitForURL(/q=college/);
  await settled(page);
  await page.setViewportSize({ width: 1100, height: 900 });
  await isOpen(false);
  await page.setViewportSize(narrow);
  await press();
  await page.setViewportSize({ width: 500, height: 844 });
  await page.locator('.legend').getByRole('checkbox').first().check();
  await page.waitForURL(/where=/);
  await settled(page);
  await isOpen(true);
  await page.setViewportSize(wide);
  // The page has seen this width, and drawn itself for it, before the next one comes.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.setViewportSize(narrow);
  await isOpen(false);
  assert.deepEqual(errors, []);
  await close();
});

test('a list on a narrow screen is a picture on a wide one, unless the address says; paper changes nothing', async () => {
  const { page, errors, close } = await at('/map?show=all', { viewport: narrow });
  const table = page.getByRole('table', { name: 'Things' });
  const picture = page.locator('.sheet > .canvas svg');
  await table.waitFor();
  await page.setViewportSize(wide);
  await picture.waitFor();
  assert.equal(await table.count(), 0);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 500, height: 700 });
  await page.locator('.on-paper footer').waitFor();
  assert.equal(await picture.count(), 1);
  await page.setViewportSize(wide);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.waitForURL(/as=picture/);
  await page.setViewportSize(narrow);
  await page.locator('details.legend:not([open])').waitFor();
  assert.equal(await picture.count(), 1);
  assert.deepEqual(errors, []);
  await close();
});

/** Remembers where the focus is, and tells what went wrong on the way from where it was: up the page, or out of sight. */
function step() {
  const now = document.activeElement;
  if (!now || now === document.body) return 'end';
  const told = (e) => `${e.localName} “${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 30)}”`;
  const box = (e) => (e.matches('input, select') ? (e.closest('label') ?? e) : e).getBoundingClientRect();
  const before = globalThis.cameFrom;
  globalThis.cameFrom = now;
  const here = box(now);
  const [x, y] = [here.left + here.width / 2, here.top + here.height / 2];
  const top = document.elementFromPoint(x, y);
  const isSeen = top && (now.contains(top) || top.contains(now) || now.closest('label')?.contains(top));
  if (!isSeen && !now.matches('.skip')) return `hidden: ${told(now)}`;
  if (!before?.isConnected || before.matches('.skip')) return '';
  const there = box(before);
  const isBeside = here.left >= there.right; // another column begins at its top
  return here.bottom <= there.top && !isBeside ? `up from ${told(before)} to ${told(now)}` : '';
}

const xcri = 'std_01M85KHNJC4SVHBMQEAKSDVP06';
const cell = 'occ_01M85KHNM1CB3AZHJY6G9VNTQF/plc_01M85KHNPR48MJQKG8FA2HSWHD';
for (const [name, address, panel] of [
  ['the start', '/', ''],
  ['a picture with details', `/map?focus=${xcri}&sel=${xcri}&as=picture`, '.page > .details'],
  ['a list with details', `/registry?noun=actors&sel=act_01M6A6FT00SQHHP44VD0DXG47G`, '.page > .details'],
  ['a cell', `/gaps?as=picture&cell=${cell}`, '.cell-panel'],
  ['a matrix', '/matrix?as=picture', ''],
])
  test(`Tab goes down the page on a narrow screen, and to all of it: ${name}`, async () => {
    for (const viewport of isLong ? [narrow, { width: 1024, height: 768 }] : [narrow]) {
      const { page, close } = await at(address, { viewport });
      if (panel) await page.locator(`${panel} h2`).waitFor();
      await picture(page, `narrow-${name.replaceAll(' ', '-')}-${viewport.width}`);
      const wrong = [];
      let stops = 0;
      let reached = false;
      for (; stops < 400; stops++) {
        await page.keyboard.press('Tab');
        const said = await page.evaluate(step);
        if (said === 'end') break;
        if (said) wrong.push(said);
        if (panel) reached ||= await page.evaluate((panel) => !!document.activeElement.closest(panel), panel);
      }
      assert.deepEqual(wrong, [], `at ${viewport.width}`);
      assert.ok(stops > 10 && stops < 400, `${stops} stops`);
      assert.ok(reached || !panel, 'the panel is reached');
      await close();
    }
  });

test('details that are opened in a picture do not cover what opened them', async () => {
  const { page, close } = await at('/trace?from=dat_01M6A6FT00V6P3881DV7B48CNN&as=picture', {
    viewport: { width: 1024, height: 768 },
  });
  const marks = page.locator('.canvas .mark');
  const lowest = await marks.evaluateAll((all) => {
    const bottom = (e) => e.getBoundingClientRect().bottom;
    return all.indexOf(all.toSorted((a, b) => bottom(b) - bottom(a))[0]);
  });
  const mark = marks.nth(lowest);
  await mark.focus();
  await mark.evaluate((e) => e.scrollIntoView({ block: 'end' }));
  await page.keyboard.press('Enter');
  await page.locator('.page > .details h2').waitFor();
  await page.waitForFunction(() => {
    const { bottom } = document.activeElement.getBoundingClientRect();
    return document.activeElement.matches('.mark') && bottom < document.querySelector('.details').offsetTop;
  });
  await close();
});
