import assert from 'node:assert/strict';
import path from 'node:path';
import { accessible, fits, picture } from './look.mjs';
import { allRows, aside, download, open, query, root, signIn, visit } from './site.mjs';
import { browser, test } from './worker.mjs';

// The demo, the outlines of seven of its areas, and real courses with their venues.
let site;
test.beforeAll(async () => {
  site = await aside('--demo=synthetic');
  await site.bring('boundaries', 'testdata/formats/boundaries/west_london.geojson');
  await site.bring('discover-uni', 'testdata/formats/discoveruni/c25061');
});
test.afterAll(() => site.stop());

const at = (address, options) => visit(browser, site.url + address, options);
const areas = (page) => page.locator('svg.place-map .targets [data-node]');
const ealing = 'gss:E09000009';

test('one occupation in all boroughs: what stands on the map is what the API answers, in the table and in files', async () => {
  const { page, errors, close } = await at('/gaps?chart=map&as=picture');
  await areas(page).first().waitFor();
  assert.equal(await areas(page).count(), 7);
  const cells = await page.locator('svg.place-map g[data-cell]').evaluateAll((all) => all.map((g) => g.dataset.cell));
  const [occupation] = cells[0].split('/');
  for (const cell of cells) {
    const { occupationGaps } = await query(
      site.url,
      'query($a: [String!]!, $o: [String!]) { occupationGaps(areas: $a, occupations: $o) { rows { nodes { class demand { status value } supply { courses } } } } }',
      { a: [cell.split('/')[1]], o: [occupation] },
    );
    const [row] = occupationGaps.rows.nodes;
    const [, demand, courses] = await page.locator(`svg.place-map g[data-cell="${cell}"] text`).allTextContents();
    if (row.demand.status === 'AVAILABLE') assert.equal(demand, String(row.demand.value));
    if (courses !== undefined) assert.equal(courses, String(row.supply.courses));
  }
  const svg = await download(page, 'SVG');
  for (const words of ['Brent', 'No linked course found: demand was counted', 'made up for demonstration'])
    assert.ok(svg.includes(words), words);
  await accessible(page, 'the map of gaps');
  await picture(page, 'gaps-map');
  await page.getByText(/Not on the map, as no outline of it is here: London/).waitFor();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  assert.equal((await allRows(page.getByRole('table'), (rows) => rows.map((row) => row.textContent))).length, 8);
  assert.deepEqual(errors, []);
  await close();
});

test('by keyboard from borough to borough; Enter narrows to one and opens what its figures rest on', async () => {
  const { page, errors, close } = await at('/gaps?chart=map&as=picture');
  const { entity } = await query(site.url, 'query($k: String!) { entity(key: $k) { id } }', { k: ealing });
  await areas(page).first().focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? '');
  await page.keyboard.press('End'); // Hounslow, with Ealing to the north of it
  await page.keyboard.press('ArrowUp');
  assert.ok((await focused()).endsWith(entity.id), await focused());
  await page.keyboard.press('Enter');
  await page
    .getByRole('region', { name: 'The cell' })
    .getByText(/^Ealing/)
    .first()
    .waitFor();
  assert.equal(new URL(page.url()).searchParams.get('area'), entity.id);
  await page.getByRole('button', { name: 'Barnet: not chosen' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('from the Board to its places: each borough has the courses that the API counts, a click what is there', async () => {
  const { page, errors, close } = await at('/');
  await page.getByRole('button', { name: 'Places', exact: true }).click();
  await areas(page).first().waitFor();
  const { entity } = await query(
    site.url,
    'query($k: String!) { entity(key: $k) { id ... on Place { venues { totalCount nodes { name } } } } }',
    { k: ealing },
  );
  const { courses } = await query(
    site.url,
    'query($id: ID!) { courses(filter: { places: { some: { ids: [$id] } } }) { totalCount } }',
    { id: entity.id },
  );
  const of = page.locator(`svg.place-map .targets [data-node="${entity.id}"]`);
  const { totalCount, nodes } = entity.venues;
  assert.match(
    await of.getAttribute('aria-label'),
    new RegExp(`^Ealing: ${courses.totalCount} courses?, ${totalCount} venues?$`),
  );
  await accessible(page, 'the map of places');
  await of.focus();
  await page.keyboard.press('Enter');
  const there = page.getByRole('region', { name: 'In Ealing' });
  for (const { name } of nodes) await there.getByRole('button', { name, exact: true }).waitFor();
  await picture(page, 'places-ealing');
  const csv = (await download(page, 'CSV')).trim().split('\r\n');
  assert.equal(csv.filter((line) => line.startsWith('venue,')).length, totalCount);
  assert.ok((await download(page, 'SVG')).includes('A venue where courses are held'));
  await page.emulateMedia({ media: 'print' });
  await page.locator('.on-paper').getByRole('table').first().waitFor();
  await page.emulateMedia({ media: 'screen' });
  await of.focus(); // what had the focus went with the screen
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Providers' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('a table of figures comes in once it is said what its columns are, and stands in the details of a place', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/imports`);
  await signIn(page, await site.token('EDITOR', 'figures'));
  await page.getByLabel('Format').selectOption('counts');
  await page.locator('input[type=file]').setInputFiles(path.join(root, 'testdata/formats/counts/employment.csv'));
  const asked = page.getByRole('group', { name: 'What the columns are' });
  await asked.getByText('Say the measure of the whole table.').waitFor();
  assert.ok(await page.getByRole('button', { name: 'Try employment.csv' }).isDisabled());
  await accessible(page, 'what the columns are');
  await asked.getByLabel('Its name').fill('employment');
  await asked.getByLabel('Counts', { exact: true }).fill('residents in employment');
  await page.getByRole('button', { name: 'Try employment.csv' }).click();
  await page.getByRole('button', { name: /^Accept: make/ }).click();
  await page.getByText(/^Done: \d+ changes made/).waitFor();
  await page.goto(`${site.url}/?chart=places&sel=${ealing}`);
  const figures = page.getByRole('region', { name: 'Figures' });
  await figures.getByLabel('Measure').selectOption('employment');
  await figures.getByText('residents in employment, as many as there are').waitFor();
  const { links } = await query(
    site.url,
    `query($k: [ID!]) { links(first: 100, filter: { type: [OBSERVED_IN], to: { in: $k }, measure: { eq: "employment" } }) { totalCount } }`,
    { k: [new URL(page.url()).searchParams.get('sel')] },
  );
  assert.equal(await figures.getByRole('row').count(), links.totalCount);
  assert.ok(links.totalCount > 20, `${links.totalCount}`);
  assert.deepEqual(errors, []);
  await close();
});

test('on a phone either map is as wide as the screen', async () => {
  const { page, close } = await at('/gaps?chart=map&as=picture', { viewport: { width: 390, height: 800 } });
  await areas(page).first().waitFor();
  await fits(page, 'the map of gaps');
  await page.goto(`${site.url}/?chart=places&as=picture`);
  await areas(page).first().waitFor();
  await fits(page, 'the map of places');
  await close();
});
