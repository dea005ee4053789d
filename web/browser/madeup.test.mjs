// What is made up is a layer: off until it is asked for, in every view, and told of in all that is taken away.
import assert from 'node:assert/strict';
import { lookAt } from './look.mjs';
import { aside, download, open, query, settled, signIn, taken, visit } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let invented;
test.beforeAll(async () => {
  [site, invented] = await Promise.all([demo(), aside('--empty')]);
  const token = await invented.token('EDITOR', 'Ada Example');
  const { createEntity } = await query(
    invented.url,
    'mutation { createEntity(kind: SOURCE, fields: { name: "Invention", synthetic: true }) { node { id } } }',
    {},
    token,
  );
  await query(
    invented.url,
    'mutation ($of: ID!) { createActor(input: { name: "Example Nowhere" }, claim: { source: $of }) { actor { id } } }',
    { of: createEntity.node.id },
    token,
  );
});
test.afterAll(() => Promise.all([site?.stop(), invented?.stop()]));

const views = [
  '/map',
  '/map?show=all&as=table',
  '/?as=table',
  '/flows?as=table',
  '/gaps?as=table',
  '/matrix?as=table',
  '/matrix?as=table&chart=suppliers',
  '/barriers',
  '/registry?noun=actors&q=synthetic',
  '/changes?at=1&as=table',
  '/review',
  '/trace?from=slug:act-wla&as=table',
];
const invention = /Synthetic|made up for demonstration/i;
const toggle = (page) => page.getByLabel('Made-up examples too');

test('every view begins with what is real, and shows what is made up when that is asked for', async () => {
  const { page, errors, close } = await open(browser, { real: true });
  for (const address of views) {
    await page.goto(site.url + address);
    await settled(page);
    await toggle(page).waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), invention, address);
    await toggle(page).check();
    await page.waitForURL(/made-up=shown/);
    await settled(page);
    if (!/trace/.test(address)) await page.locator('main').getByText(invention).first().waitFor();
  }
  await page.getByRole('link', { name: 'Gaps' }).click();
  await page.getByText('Made up for demonstration.', { exact: true }).waitFor();
  assert.match(page.url(), /made-up=shown/, 'it stays from view to view');
  assert.deepEqual(errors, []);
  await close();
});

test('counts follow the layer, and so do files and their names', async () => {
  const asked = '{ real: datasets(first: 1, synthetic: false) { totalCount } }';
  const { real } = await query(site.url, asked);
  const { page, close } = await visit(browser, `${site.url}/registry?noun=datasets`, { real: true });
  await page.getByText(`${real.totalCount} entries`).waitFor();
  await page.goto(`${site.url}/flows?as=picture`);
  await settled(page);
  assert.equal((await taken(page, 'SVG')).suggestedFilename(), 'catchment-flows.svg');
  assert.equal(JSON.parse(await download(page, 'JSON')).made_up, false);
  await toggle(page).check();
  await settled(page);
  await page.getByText('Partly made up for demonstration.').waitFor();
  assert.equal((await taken(page, 'SVG')).suggestedFilename(), 'catchment-flows-made-up.svg');
  assert.match(await download(page, 'SVG'), /partly made up for demonstration/);
  const csv = (await download(page, 'CSV')).trim().split('\r\n');
  assert.match(csv[0], /,made_up$/);
  assert.ok(csv.some((line) => line.endsWith(',yes')) && csv.some((line) => line.endsWith(',no')));
  await close();
});

test('where nothing real is there, one press leads on, and a thing that is made up is told all the same', async () => {
  const { page, close } = await visit(browser, `${site.url}/gaps?as=table`, { real: true });
  await page.getByRole('button', { name: 'Show the made-up examples' }).click();
  await page.getByText('Made up for demonstration.', { exact: true }).waitFor();
  const { entity } = await query(site.url, '{ entity(key: "slug:syn-ember") { id name } }');
  await page.goto(`${site.url}/registry?noun=actors&sel=${entity.id}`);
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByText('made up for demonstration', { exact: true })
    .waitFor();
  await page.getByRole('heading', { name: entity.name }).waitFor();
  await close();
});

test('forms work from what is real: a thing is changed, and linked to one that is made up', async () => {
  const { page, errors, close } = await open(browser, { real: true });
  const { entity } = await query(site.url, '{ entity(key: "slug:act-wla") { id } }');
  await page.goto(`${site.url}/registry?noun=actors&sel=${entity.id}`);
  await signIn(page, await site.token('EDITOR', 'Ada Example'));
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Edit', exact: true }).first().click();
  const form = page.getByRole('dialog', { name: /^Edit/ });
  await form.getByLabel('Description').fill('An alliance of seven boroughs.');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Saved as revision \d+\.$/).waitFor();
  await details.getByText('An alliance of seven boroughs.', { exact: true }).waitFor();
  await details.getByRole('button', { name: 'Add link' }).click();
  const link = page.getByRole('dialog', { name: 'Add a link to West London Alliance' });
  await link.getByLabel('How they relate').selectOption('out:MEMBER_OF');
  await link.getByLabel(/is a member of/).fill('synthetic college delta');
  await link.getByRole('option', { name: /Synthetic College Delta/ }).waitFor();
  await page.keyboard.press('Enter');
  await link.getByRole('button', { name: 'Add the link' }).click();
  await details.getByRole('heading', { name: 'is a member of' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('a registry that holds only what is made up opens on it, and says so', async () => {
  const { page, errors, close } = await visit(browser, `${invented.url}/registry`, { real: true });
  await page.getByText('Everything here is made up, to show what Catchment can do.').waitFor();
  await page.getByRole('button', { name: 'Example Nowhere' }).waitFor();
  assert.equal(await toggle(page).count(), 0);
  await lookAt(page, 'made-up-alone');
  assert.deepEqual(errors, []);
  await close();
});
