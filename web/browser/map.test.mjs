import assert from 'node:assert/strict';
import { picture } from './look.mjs';
import { aside, download, open, query, settled, visit } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const marks = (page) => page.locator('svg.paint [data-node]');
const bar = (page) => page.locator('.sheet .bar');

const at = (address, options) => visit(browser, site.url + address, options);

test('the groups of all that there is are at most forty marks', async () => {
  const { page, errors, close } = await at('/map');
  assert.match(await bar(page).innerText(), /^\d+ things in 12 groups/);
  const drawn = (await marks(page).count()) + (await page.locator('.sheet .canvas [data-link]').count());
  assert.ok(drawn > 10 && drawn <= 40, `${drawn} marks`);
  assert.deepEqual(errors, []);
  await close();
});

for (const [title, says] of [
  [
    'Who holds data, and who was granted access to it?',
    /kept by Synthetic University Juniper; may be used by Synthetic College Amber/,
  ],
  [
    'Which occupations have adverts but no linked course?',
    /No linked course found is not the same[\s\S]*adverts in \d{4}/,
  ],
  ['Which data is needed and not available anywhere?', /It is needed and known not to exist/],
  [
    'What if suppliers took up the most used standard?',
    /XCRI-CAP is the most used[\s\S]*providers instead of 5 would speak it/,
  ],
]) {
  test(`a story is one click away: ${title}`, async () => {
    const { page, errors, close } = await at('/');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    assert.match(await page.locator('.told').innerText(), says);
    await settled(page);
    assert.match(await bar(page).innerText(), /\d+ of \d+ things shown|\d+ things in 12 groups/);
    assert.ok((await marks(page).count()) > 1);
    assert.deepEqual(errors, []);
    await close();
  });
}

test('search puts a thing in the middle; steps and direction narrow and widen; the link shows the same elsewhere', async () => {
  const { page, close } = await at('/');
  await page.keyboard.press('/');
  await page.keyboard.type('xcri');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^21 of \d+ things shown/).waitFor();
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { name: 'XCRI-CAP', exact: true })
    .waitFor();
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.locator('.bar:not(:has-text("21 of"))').waitFor();
  const two = await marks(page).count();
  assert.ok(two > 21);
  await page.getByLabel('Direction').selectOption('INTO');
  await page.locator(`.bar:not(:has-text("${two} of"))`).waitFor();
  await settled(page);
  const ids = (p) => marks(p).evaluateAll((all) => all.map((m) => `${m.dataset.node} ${m.getAttribute('transform')}`));
  const here = await ids(page);
  const elsewhere = await at(page.url().slice(site.url.length));
  assert.deepEqual(await ids(elsewhere.page), here);
  await elsewhere.close();
  await close();
});

test('the legend filters, the bar says why, one click clears', async () => {
  const { page, close } = await at('/map?show=all');
  await page.getByLabel('Stewards').check();
  await page.getByLabel('Datasets', { exact: false }).first().check();
  await page.getByText(/hidden: .*in other groups/i).waitFor();
  await page.getByLabel('Blocked').check();
  await settled(page);
  assert.match(page.url(), /group=.*STEWARD.*&status=BLOCKED/);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByText('Nothing is hidden.').waitFor();
  await close();
});

test('downloads hold what the query gave: SVG with every thing and link, its key and its whole extent; PNG, CSV, JSON', async () => {
  const { page, close } = await at('/map?focus=slug:std-xcri-cap&steps=2');
  const { map } = await query(
    site.url,
    '{ map(focus: ["slug:std-xcri-cap"], depth: 2) { nodes { thing } links { linkOrFlow } } }',
  );
  const svg = await download(page, 'SVG');
  const count = (pattern) => svg.match(pattern)?.length ?? 0;
  assert.equal(count(/data-node="/g), map.nodes.length);
  assert.equal(count(/data-link="/g), map.links.length);
  const png = await download(page, 'PNG', null);
  assert.deepEqual([...png.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
  assert.equal((await download(page, 'CSV')).trim().split('\r\n').length, 1 + map.nodes.length + map.links.length);
  assert.equal(JSON.parse(await download(page, 'JSON')).nodes.length, map.nodes.length);
  const alone = await open(browser);
  await alone.page.setContent(`<body style="margin:0">${svg.replace(/^<\?xml.*\?>/, '')}`);
  const fits = await alone.page.evaluate(() => {
    const drawing = document.querySelector('svg');
    const box = drawing.getBBox();
    const [x, y, width, height] = drawing.getAttribute('viewBox').split(' ').map(Number);
    return (
      box.x >= x - 1 &&
      box.y >= y - 1 &&
      box.width <= width + 2 &&
      box.height <= height + 2 &&
      getComputedStyle(drawing.querySelector('.only-export')).display !== 'none'
    );
  });
  assert.ok(fits, 'the drawing is cut off, or its key is missing');
  await picture(alone.page, 'export');
  await alone.close();
  await close();
});

test('the table holds what the picture shows', async () => {
  const { page, close } = await at('/map?story=needed');
  const drawn = await marks(page).evaluateAll((all) =>
    all.map((m) => m.getAttribute('aria-label').split('. ')[0]).sort(),
  );
  const lines = await page.locator('.canvas [data-link]').count();
  await page.getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('table', { name: 'Things' });
  assert.deepEqual((await table.locator('tbody th button').allInnerTexts()).sort(), drawn);
  assert.equal(await page.getByRole('table', { name: 'Links and flows' }).locator('tbody tr').count(), lines);
  await close();
});

test('by keyboard alone: to the picture, along it, into it, deeper, and back', async () => {
  const { page, close } = await at('/map?show=all&group=STEWARD,DATASET');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'To the content');
  for (let i = 0; i < 60 && !(await page.evaluate(() => document.activeElement.matches('[data-node]'))); i++)
    await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement.getAttribute('data-node'));
  const first = await focused();
  assert.ok(first, 'Tab does not lead to the picture');
  await page.keyboard.press('ArrowDown');
  const second = await focused();
  assert.notEqual(second, first);
  await page.keyboard.press('ArrowRight');
  assert.ok((await focused()) && (await focused()) !== second);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.waitForURL(/focus=/);
  await settled(page);
  assert.ok(await focused(), 'the keyboard has left the picture');
  const near = await marks(page).count();
  await page.keyboard.press('2');
  await page.waitForURL(/steps=2/);
  await settled(page);
  assert.ok((await marks(page).count()) >= near);
  await page.keyboard.press('Escape'); // closes the details
  await page.waitForURL((url) => !url.search.includes('sel='));
  await page.keyboard.press('Escape'); // and then goes to the start
  await page.waitForURL((url) => !url.search.includes('focus='));
  await page.goBack();
  await page.waitForURL(/focus=/);
  await close();
});

test('the API switched off under the page: what failed, what still stands, and try again', async () => {
  const { page, close } = await at('/map?show=all');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByLabel('Stewards').check();
  const alert = page.getByRole('alert').first();
  await alert.waitFor();
  assert.match(await alert.innerText(), /does not answer/);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await alert.waitFor({ state: 'detached' });
  await page.getByText(/hidden: /i).waitFor();
  await close();
});

test('part of an answer says that it is a part', async () => {
  const { page, close } = await open(browser);
  await page.route('**/graphql', async (route) => {
    if (route.request().headers().accept === 'text/event-stream') return route.continue(); // it never ends
    const response = await route.fetch();
    await route.fulfill({
      response,
      json: { ...(await response.json()), errors: [{ message: 'The ties could not be read.' }] },
    });
  });
  await page.goto(`${site.url}/map`);
  await page.getByText('This is not all.').first().waitFor();
  assert.ok((await marks(page).count()) > 0);
  await close();
});

test('an empty registry says how to begin', async () => {
  const empty = await aside('--empty');
  const { page, close } = await open(browser);
  await page.goto(empty.url);
  await page.getByRole('heading', { name: 'Nothing has been entered yet.' }).waitFor();
  await page.goto(`${empty.url}/registry`);
  await page.getByText('There are none yet.').waitFor();
  await close();
  await empty.stop();
});

test('without JavaScript there is an answer too', async () => {
  const { page, close } = await open(browser, { javaScriptEnabled: false });
  await page.goto(site.url);
  assert.match(await page.locator('body').innerText(), /\d+ datasets and \d+ actors/);
  await page.getByRole('link', { name: 'GraphiQL', exact: true }).waitFor();
  await close();
});
