// A screen that becomes narrow or wide.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, serve, settled, visit } from './site.mjs';

let site;
let browser;
before(async () => {
  [site, browser] = await Promise.all([serve(), launch()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

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
  await page.getByRole('checkbox').first().check();
  await page.waitForURL(/where=/);
  await settled(page);
  await isOpen(true);
  await page.setViewportSize(wide);
  await page.setViewportSize(narrow);
  await isOpen(false);
  assert.deepEqual(errors, []);
  await close();
});

test('a list on a narrow screen is a picture on a wide one, unless the address says; paper changes nothing', async () => {
  const { page, errors, close } = await at('/?show=all', { viewport: narrow });
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
