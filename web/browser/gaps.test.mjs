import assert from 'node:assert/strict';
import { fits, picture } from './look.mjs';
import { allRows, download, query, settled, visit } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const cells = (page) => page.locator('svg.paint .targets [data-node]');
const panel = (page) => page.getByRole('region', { name: 'The cell' });
const observed = '{ places(first: 100, filter: { observedOccupations: { some: {} } }) { nodes { id name } } }';

const at = (address, options) => visit(browser, site.url + address, options);

/** The rows of one area with a figure, as the API gives them. */
async function answered(area) {
  const { occupationGaps } = await query(
    site.url,
    `query($area: String!) { occupationGaps(areas: [$area]) {
      byClass { class rows }
      rows(first: 100, order: DEMAND) { nodes {
        occupation { id name } class demand { status value } supply { courses presentations places }
      } }
    } }`,
    { area },
  );
  return occupationGaps;
}

test('from the start to the gaps; what stands in the picture is what the API answers', async () => {
  const { page, errors, close } = await at('/');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Gaps' }).click();
  await cells(page).first().waitFor();
  assert.equal(new URL(page.url()).pathname, '/gaps');
  const { places } = await query(site.url, observed);
  assert.equal(await cells(page).count(), 25 * places.nodes.length);
  assert.match(
    await page.locator('.bar').innerText(),
    /^25 of 412 occupations shown in \d areas[\s\S]*Not shown: \d+ more/,
  );
  assert.match(await page.locator('.notice.synthetic').innerText(), /Made up for demonstration/);
  let compared = 0;
  for (const place of places.nodes) {
    for (const row of (await answered(place.id)).rows.nodes) {
      const cell = page.locator(`[data-cell="${row.occupation.id}/${place.id}"]`);
      if ((await cell.count()) === 0) continue;
      const [letter, demand, courses] = await cell.locator('text').allTextContents();
      const shows = {
        AVAILABLE: String(row.demand.value),
        SUPPRESSED: 'kept back',
        UNAVAILABLE: 'no figure',
        ABSENT: '–',
      };
      assert.equal(demand, shows[row.demand.status]);
      assert.equal(courses, String(row.supply.courses));
      const letters = {
        NO_LINKED_COURSE: 'N',
        WEAK_LINK_ONLY: 'W',
        LINKED: 'L',
        NO_ADVERTS_SEEN: 'Z',
        DEMAND_SUPPRESSED: 'S',
        CANNOT_TELL: '?',
      };
      assert.equal(letter, letters[row.class]);
      compared++;
    }
  }
  assert.ok(compared > 60, `${compared} compared`);
  assert.deepEqual(errors, []);
  await close();
});

test('a cell is opened, read and closed by keyboard alone, and its link opens the same', async () => {
  const { page, errors, close } = await at('/gaps?as=picture');
  await cells(page).first().waitFor();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.targets [data-node]'))) break;
  }
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-node'));
  const first = await focused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const chosen = await focused();
  assert.notEqual(chosen.split('/')[0], first.split('/')[0]);
  assert.notEqual(chosen.split('/')[1], first.split('/')[1]);
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { level: 2 }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get('cell'), chosen);
  for (const part of ['Courses', 'What would change it', 'To bear in mind'])
    await panel(page).getByRole('heading', { name: part }).waitFor();
  const text = await panel(page).innerText();
  const other = await at(new URL(page.url()).pathname + new URL(page.url()).search);
  await panel(other.page).getByRole('heading', { level: 2 }).waitFor();
  assert.equal(await panel(other.page).innerText(), text);
  await other.close();
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  assert.equal(await focused(), chosen, 'the focus is where it was');
  assert.deepEqual(errors, []);
  await close();
});

test('a linked cell names its courses, runs and evidence, and they lead to details', async () => {
  const { places } = await query(site.url, observed);
  const brent = places.nodes.find((p) => p.name === 'Brent');
  const linked = (await answered(brent.id)).rows.nodes.find((r) => r.class === 'LINKED');
  const { page, close } = await at(`/gaps?as=picture&cell=${linked.occupation.id}/${brent.id}`);
  await panel(page).getByRole('heading', { name: linked.occupation.name }).waitFor();
  const text = await panel(page).innerText();
  assert.match(text, new RegExp(`${linked.demand.value} new adverts in the quarter`));
  assert.match(text, new RegExp(`${linked.supply.courses} linked course`));
  assert.match(text, /places? not stated|\d+ places?/);
  assert.match(text, /counts[\s\S]*confidence/);
  await picture(page, 'gaps-linked');
  await panel(page)
    .getByRole('button', { name: /^Synthetic/ })
    .first()
    .click();
  await page.getByRole('complementary', { name: 'Details' }).getByText('Course', { exact: false }).first().waitFor();
  assert.match(page.url(), /sel=crs_[\s\S]*cell=|cell=[\s\S]*sel=/);
  await close();
});

test('a class in the legend counts the pairs, narrows the picture and is in the address; so are level and catchment', async () => {
  const { page, close } = await at('/gaps?as=picture');
  const total = async (name) => {
    const { places } = await query(site.url, observed);
    const { occupationGaps } = await query(
      site.url,
      'query($a: [String!]!) { occupationGaps(areas: $a) { byClass { class rows } } }',
      { a: places.nodes.map((p) => p.id) },
    );
    return occupationGaps.byClass.filter((c) => c.class === name).reduce((sum, c) => sum + c.rows, 0);
  };
  const linked = await total('LINKED');
  await page.getByRole('checkbox', { name: new RegExp(`^Linked ${linked}$`) }).check();
  await page.waitForURL(/class=LINKED/);
  await settled(page);
  assert.equal(await cells(page).count(), linked);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await settled(page);
  await page.getByLabel('Courses that count are').selectOption('NEIGHBOURS');
  await page.waitForURL(/catchment=NEIGHBOURS/);
  await page.getByLabel('Level of occupations').selectOption('MAJOR');
  await page.waitForURL(/level=MAJOR/);
  await settled(page);
  await page.getByText(/of 9 occupations shown/).waitFor();
  assert.equal(
    await page.locator('.targets [aria-label*="no adverts were counted"]').count(),
    await cells(page).count(),
  );
  await close();
});

test('the table equals the picture, and so do the files', async () => {
  const { page, close } = await at('/gaps?as=picture');
  const drawn = await cells(page).count();
  const svg = await download(page, 'SVG');
  assert.equal(svg.match(/data-cell="/g).length, drawn);
  for (const words of ['No linked course found', 'Demand kept back', 'kept back', 'made up for demonstration'])
    assert.ok(svg.includes(words), words);
  assert.match(svg, /viewBox="0 -44 \d+ \d+"/);
  const csv = (await download(page, 'CSV')).trim().split('\r\n');
  assert.equal(csv.length, drawn + 1);
  const json = JSON.parse(await download(page, 'JSON'));
  assert.equal(json.cells.length, drawn);
  assert.equal(json.synthetic, true);
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('table').waitFor();
  const demands = await allRows(page.getByRole('table'), (rows) => rows.map((row) => row.children[4].textContent));
  assert.equal(demands.length, drawn);
  const kept = json.cells.filter((c) => c.demand.status === 'SUPPRESSED').length;
  assert.equal(demands.filter((words) => words === 'kept back').length, kept);
  await page.getByRole('button', { name: 'Ranked' }).click();
  await page.waitForURL(/chart=bars/);
  assert.equal(await page.locator('tbody tr').count(), 25);
  await page.getByRole('button', { name: 'Courses without demand' }).click();
  await page.getByText(/courses held in/).waitFor();
  const { places } = await query(site.url, observed);
  const { coursesWithoutDemand: idle } = await query(
    site.url,
    'query($a: [String!]!) { coursesWithoutDemand(areas: $a) { gap { totalCount } noGap { totalCount } cannotTell { totalCount } } }',
    { a: places.nodes.map((p) => p.id) },
  );
  const all = idle.gap.totalCount + idle.noGap.totalCount + idle.cannotTell.totalCount;
  assert.match(await page.locator('.bar').innerText(), new RegExp(`^${all} courses held in`));
  assert.equal(await page.locator('tbody tr').count(), Math.min(100, all));
  await close();
});

test('more rows are a click away, and the first page’s story leads here', async () => {
  const { page, close } = await at('/gaps?as=picture');
  const before = await cells(page).count();
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await page.waitForURL(/rows=50/);
  await settled(page);
  assert.ok((await cells(page).count()) > before);
  await page.goto(`${site.url}/?story=unlinked`);
  await page.getByRole('link', { name: 'See all in Gaps' }).click();
  await page.waitForURL(/\/gaps\?class=NO_LINKED_COURSE/);
  await cells(page).first().waitFor();
  await close();
});

test('on a phone the open cell stands above the list, and nothing scrolls sideways', async () => {
  const { page, close } = await at('/gaps', { viewport: { width: 390, height: 800 } });
  await page.locator('tbody th button').nth(30).click();
  await panel(page).getByRole('heading', { level: 2 }).waitFor();
  const [cell, table] = await Promise.all([panel(page).boundingBox(), page.getByRole('table').boundingBox()]);
  assert.ok(cell.y + cell.height <= table.y);
  await fits(page, 'it');
  await close();
});

/** Counts the clicks of a task: what is clicked goes through it. */
const counting = () => {
  let clicks = 0;
  return {
    click: (what) => {
      clicks++;
      return what.click();
    },
    clicks: () => clicks,
  };
};

test('Ealing alone is two clicks from the first page, and its names have room', async () => {
  const { page, errors, close } = await at('/');
  const { click, clicks } = counting();
  await click(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Gaps' }));
  await click(page.getByRole('button', { name: 'Only Ealing' }));
  await page.getByText(/occupations? shown in 1 area/).waitFor();
  await settled(page);
  assert.equal(clicks(), 2);
  const names = await page.locator('svg.heat-map .label:not(.column)').allTextContents();
  assert.ok(names.length > 10 && names.every((name) => !name.endsWith('…')), names.join('; '));
  assert.deepEqual(errors, []);
  await close();
});

test('an occupation is found by keyboard alone, and stands in sight whatever is known of it', async () => {
  const { page, close } = await at('/gaps?as=picture&level=MAJOR');
  await page.getByRole('combobox', { name: 'Find an occupation' }).focus();
  await page.keyboard.type('electricians');
  await page.getByRole('option', { name: /^Electricians and electrical fitters/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/occ=occ_/);
  await page.getByText(/^1 of 1 occupation shown/).waitFor();
  await settled(page);
  const { places } = await query(site.url, observed);
  assert.equal(await cells(page).count(), places.nodes.length);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  assert.equal(await page.getByRole('table').locator('tbody tr').count(), places.nodes.length);
  const csv = (await download(page, 'CSV')).trim().split('\r\n');
  assert.ok(csv.slice(1).every((line) => line.startsWith('Electricians and electrical fitters,5241,')));
  await page.getByRole('button', { name: /Electricians.*: take it off$/ }).click();
  await page.getByText(/of 9 occupations shown/).waitFor();
  await close();
});

test('from the details of an occupation to its row is one click, by a key in the address too', async () => {
  const { page, close } = await at('/registry?sel=soc2020:5241');
  await page.waitForURL(/sel=occ_/);
  await page.getByRole('button', { name: 'Demand and courses for it, by area' }).click();
  await page.waitForURL(/\/gaps\?occ=occ_/);
  await page.getByText(/^1 of 1 occupation shown/).waitFor();
  await close();
});

test('two boroughs stand side by side, in a picture, a table and a file', async () => {
  const { page, errors, close } = await at('/gaps?as=picture&area=gss:E09000009,gss:E09000005');
  const { click, clicks } = counting();
  await cells(page).first().waitFor();
  await click(page.getByRole('button', { name: 'Compare two areas' }));
  await page.waitForURL(/chart=compare/);
  await page.getByRole('group', { name: /^Ealing and Brent side by side, 25 occupations/ }).waitFor();
  assert.equal(clicks(), 1);
  assert.equal(await cells(page).count(), 50);
  const first = await cells(page).first().getAttribute('data-node');
  const [lines] = [(await download(page, 'CSV')).trim().split('\r\n')];
  assert.equal(lines.length, 26);
  assert.match(lines[0], /Ealing: linked courses.*Brent: linked courses.*only in one/);
  await cells(page).first().focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { level: 2 }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get('cell'), first);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('columnheader', { name: 'Only in one' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('green occupations by an approach are those that the API gives', async () => {
  const { page, close } = await at('/gaps?as=table');
  await page.getByLabel('Green occupations').selectOption('synthetic-approach-a');
  await page.getByRole('columnheader', { name: 'Green by synthetic-approach-a' }).waitFor();
  await settled(page);
  const { places } = await query(site.url, observed);
  const { occupationGaps } = await query(
    site.url,
    'query($a: [String!]!) { occupationGaps(areas: $a, approach: "synthetic-approach-a") { rows { totalCount } } }',
    { a: places.nodes.map((p) => p.id) },
  );
  assert.equal(await page.getByRole('table').locator('tbody tr').count(), occupationGaps.rows.totalCount);
  await close();
});
