import assert from 'node:assert/strict';
import { download, open, query, settled } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const ways = '/trace?from=slug:syn-ember&to=slug:syn-learners';

async function at(address) {
  const opened = await open(browser);
  await opened.page.goto(site.url + address);
  await settled(opened.page);
  return opened;
}

test('ways are those of the API, each with its steps, the hardest place and whom to ask', async () => {
  const { paths } = await query(
    site.url,
    '{ paths(from: "slug:syn-ember", to: "slug:syn-learners") { totalLowerBound nodes { id name } paths { length terms { tightest { sentence askFirst { name } } } } } }',
  );
  const { page, errors, close } = await at(ways);
  assert.equal(await page.locator('.way-list > li').count(), paths.paths.length);
  assert.match(await page.locator('.bar').innerText(), new RegExp(`^${paths.paths.length} ways, and no others`));
  assert.equal(await page.locator('svg.paint [data-node]').count(), paths.nodes.length);
  for (const [i, path] of paths.paths.entries()) {
    const way = page.locator('.way-list > li').nth(i);
    assert.equal(await way.locator('h2 + ol > li').count(), path.length);
    assert.match(await way.innerText(), new RegExp(`Ask ${path.terms.tightest.askFirst.name} first`));
  }
  const svg = await download(page, 'SVG');
  assert.equal(svg.match(/data-node="/g).length, paths.nodes.length);
  const steps = paths.paths.reduce((n, p) => n + p.length, 0);
  assert.equal((await download(page, 'CSV')).trim().split('\r\n').length, 1 + steps);
  assert.equal(JSON.parse(await download(page, 'JSON')).paths.length, paths.paths.length);
  await page.getByRole('button', { name: 'Table' }).click();
  await page.waitForURL(/as=table/);
  assert.equal(await page.getByRole('table', { name: 'Steps of the ways' }).locator('tbody tr').count(), steps);
  assert.deepEqual(errors, []);
  await close();
});

test('no way is an answer, with what is reached instead, and the other way round', async () => {
  const { page, close } = await at('/trace?from=slug:syn-learners&to=slug:syn-ember');
  await page.getByText('No way leads from Synthetic Learners to Synthetic College Ember').waitFor();
  await page.getByText('Nothing is reached from Synthetic Learners at all.').waitFor();
  await page.getByRole('button', { name: 'The other way round' }).click();
  await page.locator('.way-list > li').first().waitFor();
  await page.goto(`${site.url}/trace?from=slug:syn-ember&to=slug:act-odi`);
  await page.getByRole('heading', { name: /What data reaches from Synthetic College Ember instead/ }).waitFor();
  await close();
});

test('from the details to the trace of a dataset, and by keyboard to ways', async () => {
  const { datasets } = await query(
    site.url,
    '{ datasets(search: "synthetic learner destinations", first: 1) { nodes { id name } } }',
  );
  const [{ id, name }] = datasets.nodes;
  const { trace } = await query(
    site.url,
    `{ trace(of: "${id}", depth: 3) { holders { id } access { id } onward { depth } made { depth } } }`,
  );
  const { page, close } = await at(`/registry?noun=datasets&sel=${id}`);
  await page.getByRole('button', { name: 'Trace, and ways to …' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await settled(page);
  assert.equal(
    await page.getByRole('table', { name: 'Who may have it' }).locator('tbody tr').count(),
    trace.access.length,
  );
  assert.equal(
    await page.getByRole('table', { name: 'How it travels' }).locator('tbody tr').count(),
    trace.onward.length,
  );
  await page.goto(`${site.url}/trace?from=slug:syn-ember`);
  await settled(page);
  await page.getByRole('combobox', { name: 'To: where ways lead' }).focus();
  await page.keyboard.type('synthetic college amber');
  await page
    .getByRole('option', { name: /Synthetic College Amber/ })
    .first()
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/to=act_/);
  await page.locator('.way-list > li').first().waitFor();
  await close();
});
