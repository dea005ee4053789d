import assert from 'node:assert/strict';
import { open, query, settled } from './site.mjs';
import { browser, site, test } from './worker.mjs';

test('every noun has a list whose number is the query’s', async () => {
  const { page, errors, close } = await open(browser);
  for (const [slug, field] of [
    ['actors', 'actors'],
    ['datasets', 'datasets'],
    ['standards', 'standards'],
    ['flows', 'flows'],
    ['courses', 'courses'],
    ['occupations', 'occupations'],
    ['places', 'places'],
    ['use-cases', 'useCases'],
    ['sources', 'sources'],
  ]) {
    await page.goto(`${site.url}/registry?noun=${slug}`);
    await settled(page);
    const data = await query(site.url, `{ ${field} { totalCount } }`);
    assert.match(await page.locator('.bar').innerText(), new RegExp(`^${data[field].totalCount} `), slug);
    assert.equal(await page.locator('tbody tr').count(), Math.min(25, data[field].totalCount), slug);
  }
  assert.deepEqual(errors, []);
  await close();
});

test('pages, words, facets and details', async () => {
  const { page, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=datasets`);
  await settled(page);
  const first = await page.locator('tbody th').first().innerText();
  await page.getByRole('button', { name: 'Next page' }).click();
  await page.waitForURL(/after=/);
  await settled(page);
  assert.notEqual(await page.locator('tbody th').first().innerText(), first);
  await page.getByRole('button', { name: 'Previous page' }).click();
  await page.waitForURL(/before=/);
  await settled(page);
  assert.equal(await page.locator('tbody th').first().innerText(), first);
  await page.getByLabel('Missing').check();
  await page.getByText(/^3 entries/).waitFor();
  await page.getByLabel('Words in datasets').fill('timely');
  await page.getByText(/^1 entry/).waitFor();
  await page.locator('tbody th button').first().click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('heading', { name: 'Open, timely and granular skills demand data' }).waitFor();
  assert.match(await details.innerText(), /Existence\s+missing/);
  assert.match(await details.innerText(), /page \d/); // a claim with its source and page
  await details
    .getByRole('button', { name: /Who says so$/ })
    .first()
    .click();
  await details.getByText('Link', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'detached' });
  await page.getByLabel('Words in datasets').fill('zzzz');
  await page.getByText('Nothing fits; take away a word or a filter.').waitFor();
  await close();
});

test('sources are listed with what they are, which are made up, and what each says', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=sources`);
  await settled(page);
  const list = '{ all: sources(first: 100) { nodes { name synthetic publisher } } }';
  const { nodes } = (await query(site.url, list)).all;
  const madeUp = nodes.filter((n) => n.synthetic).length;
  assert.ok(madeUp > 0 && madeUp < nodes.length);
  assert.equal(await page.locator('tbody th .tag').count(), madeUp);
  const report = page.getByRole('row', { name: /^Mapping data ecosystems/ });
  assert.match(await report.innerText(), /document\s+Open Data Institute/);
  assert.match(await report.innerText(), /\bnone$/, 'nobody need speak of a source for it to stand');
  const yes = page.getByRole('group', { name: 'Synthetic' }).getByLabel(/^Yes/);
  await yes.check();
  await page.getByText(new RegExp(`^${madeUp} entries`)).waitFor();
  await yes.uncheck();
  await report.getByRole('button').click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('definition').filter({ hasText: 'Open Data Institute' }).first().waitFor();
  const { id } = (
    await query(site.url, '{ entities(kinds: [SOURCE], search: "Mapping data ecosystems") { nodes { id } } }')
  ).entities.nodes[0];
  const says = `{ claims(filter: { source: { in: ["${id}"] } }, first: 100) { totalCount nodes { about { id } } } }`;
  const { claims } = await query(site.url, says);
  const said = details.locator('section', { has: page.getByRole('heading', { name: 'What it says' }) });
  await said.getByText(`${claims.totalCount} claims rest on it, `).waitFor();
  assert.equal(await said.getByRole('listitem').count(), 10);
  await said.getByRole('button', { name: 'Show more' }).click();
  await said.getByText('100 of them are shown.').waitFor();
  assert.equal(await said.getByRole('listitem').count(), 100);
  await said.getByRole('listitem').first().getByRole('button').click();
  await page.waitForURL(new RegExp(`sel=${claims.nodes[0].about.id}`));
  await said.waitFor({ state: 'detached' });
  assert.deepEqual(errors, []);
  await close();
});

test('a thing that is not there, and a past revision, say so', async () => {
  const { page, close } = await open(browser);
  await page.goto(`${site.url}/registry?sel=act_00000000000000000000000000&at=1`);
  await page.getByText('There is nothing here by that name that you may see.').waitFor();
  await page.getByText('You are looking at revision 1').waitFor();
  await page.goto(`${site.url}/map?at=99`);
  await page.getByRole('alert').waitFor();
  await close();
});
