import assert from 'node:assert/strict';
import { picture } from './look.mjs';
import { answerWith, manyThings } from './many.mjs';
import { open, settled } from './site.mjs';
import { browser, site, test } from './worker.mjs';

// A4 upright without its margins, at 96 dots an inch.
const sheet = { width: 718, height: 1046 };

/** What is wider than the paper, or cut off by what it stands in. */
function clipped() {
  const wide = document.documentElement.clientWidth;
  const seen = [...document.querySelectorAll('#app *')].filter(
    (e) => e.checkVisibility() && !e.closest('.quiet, svg *'),
  );
  return seen
    .filter((e) => {
      const box = e.getBoundingClientRect();
      const hides = getComputedStyle(e).overflow !== 'visible' && !(e instanceof SVGElement);
      const cut = hides && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
      return box.left < -1 || box.right > wide + 1 || cut;
    })
    .map((e) => `${e.localName}.${e.getAttribute('class')}`);
}

async function printed(page, name) {
  await page.emulateMedia({ media: 'print' });
  await page.locator('.on-paper footer').waitFor();
  await picture(page, `paper-${name}`);
  assert.deepEqual(await page.evaluate(clipped), [], name);
  assert.equal(
    await page.locator('button:not(.plain, .state-tag):visible').count(),
    0,
    'nothing can be pressed on paper',
  );
  const note = await page.locator('.on-paper footer').innerText();
  assert.ok(note.includes(page.url()), note);
  assert.match(note, new RegExp(`printed on \\d+ \\w+ ${new Date().getFullYear()}$`));
}

for (const [name, address, table] of [
  ['groups', '/map', 'Groups'],
  ['all', '/map?show=all&as=picture', 'Links and flows'],
  ['focus', '/map?focus=slug:std-xcri-cap&sel=std_01M85KHNJC4SVHBMQEAKSDVP06&as=picture', 'Things'],
  ['gaps', '/gaps?as=picture', 'Demand and supply by occupation and area'],
  ['gaps-ranked', '/gaps?as=picture&chart=bars', 'Demand and supply by occupation and area'],
  ['flows', '/flows?as=picture', 'Flows by what is given, role that gives and role that takes'],
  ['matrix', '/matrix?as=picture', 'Holders by dataset'],
  ['ways', '/trace?from=slug:syn-ember&to=slug:syn-learners&as=picture', 'Steps of the ways'],
]) {
  test(`on paper: picture, legend, table, address and date, ${name}`, async () => {
    const { page, errors, close } = await open(browser, { viewport: sheet });
    await page.goto(site.url + address);
    await settled(page);
    await page.locator('.canvas svg').waitFor();
    assert.equal(await page.locator('.on-paper').count(), 0, 'the screen does not pay for it');
    await printed(page, name);
    await page.locator('.canvas svg').waitFor();
    await page.getByRole('img', { name: 'Legend' }).getByText(/\w/).first().waitFor();
    await page.getByRole('table', { name: table }).waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.on-paper').waitFor({ state: 'detached' });
    assert.deepEqual(errors, []);
    await close();
  });
}

test('the Board is one page of A4, or of A3, two clicks away', async () => {
  const { page, close } = await open(browser, { real: true });
  await page.goto(site.url);
  await settled(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.locator('[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.locator('.on-paper footer').waitFor();
  for (const format of ['A4', 'A3']) {
    const paper = await page.pdf({ format, preferCSSPageSize: true });
    assert.equal(paper.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1, format);
  }
  await page.getByRole('heading', { level: 1, name: /^Who holds which data/ }).waitFor();
  assert.match(await page.locator('.on-paper footer').innerText(), /revision \d+ · http.* · printed on/);
  await close();
});

test('on paper: a table, and the registry, with address and date', async () => {
  const { page, close } = await open(browser, { viewport: sheet });
  for (const [name, address] of [
    ['table', '/map?focus=slug:std-xcri-cap&as=table'],
    ['registry', '/registry?noun=datasets'],
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(site.url + address);
    await settled(page);
    await printed(page, name);
    assert.equal(await page.locator('caption:visible', { hasText: 'Things' }).count(), name === 'table' ? 1 : 0);
  }
  await close();
});

test('on paper: courses without demand say where they are from', async () => {
  const { page, close } = await open(browser, { viewport: sheet });
  await page.goto(`${site.url}/gaps?chart=courses`);
  await page.locator('table').first().waitFor();
  await printed(page, 'courses');
  await close();
});

test('on paper: what to bear in mind is open; after, it is as it was', async () => {
  const { page, close } = await open(browser, { viewport: sheet });
  await page.goto(`${site.url}/gaps?as=table`);
  await settled(page);
  const caveats = page.locator('.caveats li').first();
  assert.equal(await caveats.isVisible(), false);
  await printed(page, 'gaps-table');
  await caveats.waitFor();
  await page.emulateMedia({ media: 'screen' });
  await caveats.waitFor({ state: 'hidden' });
  await page.getByText('What to bear in mind').click();
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: 'screen' });
  await caveats.waitFor();
  await close();
});

test('on paper: what is seen of a painted picture, its legend, and all of it as a table', async () => {
  const { page, close } = await open(browser, { viewport: sheet });
  await answerWith(page, manyThings(1600));
  await page.goto(`${site.url}/map?show=all&as=picture`);
  await page.locator('.canvas canvas').waitFor();
  await printed(page, 'painted');
  await page.locator('.canvas canvas').waitFor();
  await page.getByRole('img', { name: 'Legend' }).waitFor();
  await page.getByRole('table', { name: 'Links and flows' }).waitFor();
  await close();
});

test('the table is there as soon as the browser is about to print, and gone after', async () => {
  const { page, close } = await open(browser);
  await page.goto(`${site.url}/map`);
  await settled(page);
  const tables = (event) =>
    page.evaluate((name) => {
      dispatchEvent(new Event(name));
      return Promise.resolve().then(() => document.querySelectorAll('.on-paper table').length);
    }, event);
  assert.equal(await tables('beforeprint'), 2);
  assert.equal(await tables('afterprint'), 0);
  await close();
});

test('with reduced motion nothing moves by itself', async () => {
  const { page, close } = await open(browser, { reducedMotion: 'reduce' });
  const moving = () => page.evaluate(() => document.getAnimations().length);
  for (const address of ['/', '/map?focus=slug:std-xcri-cap&as=picture', '/gaps?as=picture', '/registry', '/trace']) {
    await page.goto(site.url + address);
    assert.equal(await moving(), 0, `${address} while it loads`);
    await settled(page);
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      assert.equal(await moving(), 0, address);
    }
    const mark = page.locator('.paint [data-node]').first();
    if ((await mark.count()) === 0) continue;
    await mark.hover();
    await mark.click();
    assert.equal(await moving(), 0, `${address} while something opens`);
    await settled(page);
    assert.equal(await moving(), 0, `${address} when it is open`);
  }
  await close();
});
