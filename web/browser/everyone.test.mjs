import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch, open, serve, settled, shots, violations } from './site.mjs';

let site;
let browser;
before(async () => {
  [site, browser] = await Promise.all([serve(), launch()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const xcri = 'std_01M85KHNJC4SVHBMQEAKSDVP06';
const states = {
  start: '/',
  'start-table': '/?as=table',
  all: '/?show=all&as=picture',
  focus: `/?focus=${xcri}&sel=${xcri}&as=picture`,
  'focus-table': `/?focus=${xcri}&as=table`,
  holders: '/?story=holders&as=picture',
  adoption: '/?story=adoption&as=picture',
  filtered: '/?group=STEWARD,DATASET&status=BLOCKED&claims=STALE&as=picture',
  nothing: '/?group=OTHER&as=table',
  registry: '/registry?noun=datasets',
  'registry-details': '/registry?noun=actors&where=kind:PERSON&sel=act_01M6A6FT00SQHHP44VD0DXG47G',
};

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in any state, ${colorScheme}; pictures at three widths`, async () => {
    const { page, errors, close } = await open(browser, { colorScheme, reducedMotion: 'reduce' });
    for (const [name, address] of Object.entries(states)) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(site.url + address);
      await settled(page);
      if (address.includes('sel=')) await page.locator('.details h2').waitFor();
      assert.deepEqual(await violations(page), [], `${name} ${colorScheme}`);
      for (const width of [1440, 1024, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: path.join(shots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(over <= 0, `${name} is ${over} px too wide at ${width}`);
      }
    }
    assert.deepEqual(errors, []);
    await close();
  });
}

test('axe finds nothing on a phone, in what is found, in an error and while loading', async () => {
  const { page, close } = await open(browser, { viewport: { width: 390, height: 800 } });
  await page.goto(site.url);
  await settled(page);
  assert.ok(await page.getByRole('table', { name: 'Groups' }).isVisible(), 'the list comes first on a phone');
  assert.deepEqual(await violations(page), [], 'phone');
  await page.getByRole('combobox', { name: /Search/ }).fill('synthetic');
  await page.getByRole('option').first().waitFor();
  assert.deepEqual(await violations(page), [], 'found');
  await page.screenshot({ path: path.join(shots, 'found-390-light.png') });
  let let_through = () => {};
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => {
      let_through = resolve;
    });
    await route.abort().catch(() => {}); // it is over already
  });
  await page.goto(`${site.url}/?show=all`);
  await page.getByText('The map is drawn').waitFor();
  assert.deepEqual(await violations(page), [], 'loading');
  await page.unroute('**/graphql');
  let_through();
  await page.route('**/graphql', (route) => route.abort());
  await page.goto(`${site.url}/?show=all`);
  await page.getByRole('alert').waitFor();
  assert.deepEqual(await violations(page), [], 'error');
  await page.screenshot({ path: path.join(shots, 'error-390-light.png') });
  await close();
});

test('at 200 % nothing is cut off, and on paper there is the picture with where it is from', async () => {
  const { page, close } = await open(browser, { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  await page.goto(`${site.url}/?focus=${xcri}`);
  await settled(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(over <= 0, `${over} px too wide`);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.print-only').isVisible());
  assert.ok(!(await page.locator('.legend').isVisible()));
  await page.screenshot({ path: path.join(shots, 'print-light.png'), fullPage: true });
  await close();
});
