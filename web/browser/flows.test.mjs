import assert from 'node:assert/strict';
import { download, query, visit } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const asked = `{
  flows(first: 1) { totalCount }
  map(kinds: [ACTOR, DATASET], limit: 10000) {
    nodes { thing name group spectrum }
    links { linkOrFlow type from to status isSynthetic carries }
  }
}`;

/** The flows as the API gives them. */
async function answered() {
  const { map, flows } = await query(site.url, asked);
  const things = new Map(map.nodes.map((n) => [n.thing, n]));
  const links = map.links.filter((l) => l.type === null);
  return { total: flows.totalCount, things, links };
}

const at = (address, options) => visit(browser, site.url + address, options);

const bands = (page) => page.locator('svg.sankey [data-band]');
const counts = (locator) => locator.evaluateAll((all) => all.map((e) => Number(e.dataset.count)));
/** A list by what each has in common with others. */
function grouped(list, by) {
  const groups = new Map();
  for (const each of list) groups.set(by(each), [...(groups.get(by(each)) ?? []), each]);
  return groups;
}
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

test('from the start to the flows; every count in the picture is the API’s', async () => {
  const { page, errors, close } = await at('/');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Flows' }).click();
  await bands(page).first().waitFor();
  assert.equal(new URL(page.url()).pathname, '/flows');
  const { total, things, links } = await answered();
  assert.ok(total > 30);
  assert.match(
    await page.locator('.bar').innerText(),
    new RegExp(`^${links.length} of ${total} flows shown\\. Nothing is hidden`),
  );
  assert.match(await page.locator('.notice.synthetic').innerText(), /made up for demonstration/);
  for (const [side, end] of [
    ['giver', 'from'],
    ['taker', 'to'],
  ]) {
    const roles = grouped(links, (l) => things.get(l[end]).group);
    assert.equal(await page.locator(`[data-block^="${side}/"]`).count(), roles.size);
    for (const [role, of] of roles)
      assert.deepEqual(await counts(page.locator(`[data-block="${side}/${role}"]`)), [of.length], `${side} ${role}`);
  }
  const carried = grouped(
    links.filter((l) => l.carries.length === 1),
    (l) => l.carries[0],
  );
  for (const [id, of] of carried)
    assert.deepEqual(await counts(page.locator(`[data-block="${id}"]`)), [of.length], things.get(id).name);
  assert.equal(sum(await counts(bands(page))), links.length);
  const status = grouped(links, (l) => l.status);
  for (const [name, of] of status)
    assert.equal(sum(await counts(page.locator(`[data-band$="/${name}"]`))), of.length, name);
  assert.deepEqual(errors, []);
  await close();
});

test('the table equals the picture, and so do the files', async () => {
  const { page, close } = await at('/flows?as=picture');
  const { links } = await answered();
  const drawn = await bands(page).evaluateAll((all) => all.map((e) => [e.dataset.band, Number(e.dataset.count)]));
  const svg = await download(page, 'SVG');
  assert.equal(svg.match(/data-band="/g).length, drawn.length);
  assert.equal(svg.match(/class="ribbon /g).length, 2 * drawn.length);
  assert.match(svg, /viewBox="0 -44 900 \d+/);
  for (const words of [
    'Heights count flows',
    'conditional',
    'not public',
    'made up for demonstration',
    '.paint .ribbon',
  ])
    assert.ok(svg.includes(words), words);
  const csv = (await download(page, 'CSV')).trim().split('\r\n');
  assert.equal(csv.length, links.length + 1);
  const made = links.filter((l) => l.isSynthetic).length;
  assert.ok(made > 0 && made < links.length);
  assert.equal(csv.filter((line) => line.endsWith(',yes')).length, made);
  await page.locator('.legend', { hasText: `${made} of these flows are made up` }).waitFor();
  assert.equal(JSON.parse(await download(page, 'JSON')).flows.length, links.length);
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('table').waitFor();
  const rows = await page
    .locator('tbody tr')
    .evaluateAll((all) => all.map((tr) => [...tr.cells].slice(-4).map((td) => td.innerText)));
  const ways = new Set(drawn.map(([key]) => key.replace(/\/\w+$/, '')));
  assert.equal(rows.length, ways.size);
  assert.equal(sum(rows.map(([n]) => Number(n))), links.length);
  const running = drawn.filter(([key]) => key.endsWith('/EXISTING'));
  assert.equal(sum(rows.map(([, n]) => Number(n))), sum(running.map(([, n]) => n)));
  const others = rows.flatMap(([, , text]) => (text.match(/\d+/g) ?? []).map(Number));
  assert.equal(sum(rows.map((cells) => Number(cells[3]))), made);
  assert.equal(sum(others), links.length - sum(running.map(([, n]) => n)));
  await close();
});

test('filters are in the address, say what they hide, and one click clears them', async () => {
  const { page, close } = await at('/flows?as=picture');
  const { total, things, links } = await answered();
  const blocked = links.filter((l) => l.status === 'BLOCKED');
  await page.getByRole('checkbox', { name: new RegExp(`^blocked ${blocked.length}$`) }).check();
  await page.waitForURL(/status=BLOCKED/);
  assert.equal(sum(await counts(bands(page))), blocked.length);
  assert.match(
    await page.locator('.bar').innerText(),
    new RegExp(`^${blocked.length} of ${total} flows shown\\. Hidden: ${total - blocked.length} of another status`),
  );
  await page.getByRole('button', { name: 'Clear filters' }).click();
  const open = links.filter((l) => l.carries.some((id) => things.get(id).spectrum === 'OPEN'));
  await page.goto(`${site.url}/flows?as=picture&spectrum=OPEN`);
  await bands(page).first().waitFor();
  assert.equal(sum(await counts(bands(page))), open.length);
  assert.match(
    await page.locator('.bar').innerText(),
    new RegExp(`${links.filter((l) => l.carries.length === 0).length} that carry no dataset`),
  );
  await page.goto(`${site.url}/flows?as=picture&status=ENDED`);
  await page.getByText('Nothing fits').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await bands(page).first().waitFor();
  assert.equal(page.url(), `${site.url}/flows?made-up=shown&as=picture`);
  await close();
});

test('few datasets stand alone where the address says so, and the others open', async () => {
  const { page, close } = await at('/flows?as=picture&rows=3');
  const { links } = await answered();
  const before = await page.locator('[data-block^="dat_"]').count();
  assert.equal(before, 3);
  assert.equal(sum(await counts(bands(page))), links.length);
  await page.locator('[data-node="others"]').click();
  await page.waitForURL(/rows=23/);
  assert.equal(await page.locator('[data-block="others"]').count(), 0);
  assert.equal(
    await page.locator('[data-block^="dat_"]').count(),
    new Set(links.filter((l) => l.carries.length === 1).flatMap((l) => l.carries)).size,
  );
  await close();
});

test('by keyboard alone: a dataset opens its details, a band its flows, a role its group on the map', async () => {
  const { page, errors, close } = await at('/flows?as=picture');
  await bands(page).first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? '');
  const toPicture = async () => {
    for (let i = 0; i < 60 && !(await focused()); i++) await page.keyboard.press('Tab');
  };
  const press = async (key, until) => {
    for (let i = 0; i < 80 && !until(await focused()); i++) await page.keyboard.press(key);
  };
  await toPicture();
  assert.match(await focused(), /^giver\//);
  await press('ArrowRight', (id) => /^[A-Z]+\/.*\//.test(id));
  const band = await focused();
  assert.match(band, /^[A-Z]+\/.*\//);
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name: 'The flows of what is open' });
  await list.waitFor();
  const [n] = await counts(page.locator(`[data-band="${band}"]`));
  assert.equal(await list.getByRole('listitem').count(), n);
  assert.equal(new URL(page.url()).searchParams.get('cell'), band);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  assert.equal(await focused(), band, 'the focus is where it was');
  await press('ArrowRight', (id) => id.startsWith('dat_'));
  const dataset = await focused();
  const { things } = await answered();
  await page.keyboard.press('Enter');
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { level: 2, name: things.get(dataset).name })
    .waitFor();
  assert.equal(new URL(page.url()).searchParams.get('sel'), dataset);
  await page.keyboard.press('Escape');
  assert.equal(await focused(), dataset);
  await page.keyboard.press('End');
  const role = (await focused()).replace('taker/', '');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`[?&]group=${role}&show=all`));
  assert.deepEqual(errors, []);
  await close();
});

test('a flow in the list leads to its details, from the table too', async () => {
  const { page, close } = await at('/flows?as=table');
  await page.locator('tbody th button').first().click();
  const list = page.getByRole('region', { name: 'The flows of what is open' });
  await list.getByRole('listitem').first().getByRole('button').click();
  await page.getByRole('complementary', { name: 'Details' }).getByText('Flow', { exact: false }).first().waitFor();
  assert.match(page.url(), /sel=flo_/);
  await close();
});
