import assert from 'node:assert/strict';
import { allRows, download, query, settled, visit } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const marks = (page) => page.locator('svg.paint .targets [data-node]');
const details = (page) => page.getByRole('complementary', { name: 'Details' });

const at = (address, options) => visit(browser, site.url + address, options);

async function links(...types) {
  const { links: list } = await query(
    site.url,
    `query($types: [LinkType!]) { links(first: 100, filter: { type: $types }) {
      totalCount nodes { id type support from { id name } to { __typename id name } claims(first: 5) { nodes { review counts } } }
    } }`,
    { types },
  );
  assert.equal(list.totalCount, list.nodes.length, 'all came');
  return list.nodes;
}

const drawn = async (page) => (await marks(page).evaluateAll((all) => all.map((m) => m.dataset.node))).sort();

test('from the start to the matrix: its marks are the links to datasets that the API gives', async () => {
  const { page, errors, close } = await at('/');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Matrix' }).click();
  await marks(page).first().waitFor();
  assert.equal(new URL(page.url()).pathname, '/matrix');
  const held = await links(
    ...['STEWARDS', 'CREATES', 'AGGREGATES', 'PUBLISHES', 'COLLECTS'],
    ...['CONTRIBUTES_TO', 'MAY_ACCESS', 'COULD_COLLECT'],
  );
  const toDatasets = held.filter((l) => l.to.__typename === 'Dataset');
  assert.deepEqual(await drawn(page), toDatasets.map((l) => l.id).sort());
  for (const l of toDatasets) {
    const name = await page.locator(`[data-node="${l.id}"]`).getAttribute('aria-label');
    assert.ok(name.startsWith(`${l.from.name}, ${l.to.name}: `), name);
  }
  const bar = await page.locator('.bar').innerText();
  assert.match(bar, new RegExp(`^${toDatasets.length} marks shown`));
  assert.match(bar, new RegExp(`${held.length - toDatasets.length} that lead to a standard`));
  assert.match(await page.locator('.notice.synthetic').innerText(), /Made up for demonstration/);
  assert.deepEqual(errors, []);
  await close();
});

test('suppliers have what their software supports, and no is not the same as unknown', async () => {
  const { page, close } = await at('/matrix?as=picture&chart=suppliers');
  const [supports, supplies] = [await links('SUPPORTS'), await links('SUPPLIES')];
  assert.deepEqual(await drawn(page), supports.map((l) => l.id).sort());
  const letters = { YES: 'Y', PLANNED: 'P', NO: 'N', UNKNOWN: '?', NOT_APPLICABLE: '–' };
  for (const l of supports) {
    assert.equal(await page.locator(`[data-mark="${l.id}"] .seal-letter`).textContent(), letters[l.support]);
    const supplier = supplies.find((s) => s.to.id === l.from.id)?.from.name ?? 'Supplier not recorded';
    const name = await page.locator(`[data-node="${l.id}"]`).getAttribute('aria-label');
    assert.ok(name.startsWith(`${supplier}, ${l.to.name}: ${l.from.name}`), name);
  }
  await close();
});

test('courses: what is shown and what is hidden add up, more rows are a click away, a kind narrows', async () => {
  const { page, close } = await at('/matrix?as=picture&chart=occupations');
  const all = await links('LEADS_TO_OCCUPATION');
  const bar = await page.locator('.bar').innerText();
  const [, shown, beyond] = /^(\d+) marks shown[\s\S]*Not shown: (\d+) outside/.exec(bar).map(Number);
  assert.equal(await marks(page).count(), shown);
  assert.equal(shown + beyond, all.length);
  await page.getByRole('button', { name: 'Show more rows and columns' }).click();
  await page.waitForURL(/rows=80/);
  await settled(page);
  assert.deepEqual(await drawn(page), all.map((l) => l.id).sort());
  await page.getByRole('checkbox', { name: /waits for review/ }).check();
  await page.waitForURL(/class=PROPOSED/);
  const waiting = all.filter((l) => l.claims.nodes.every((c) => c.review === 'PROPOSED'));
  assert.deepEqual(await drawn(page), waiting.map((l) => l.id).sort());
  await close();
});

test('the table equals the picture, and so do the files', async () => {
  for (const chart of ['holders', 'suppliers', 'occupations']) {
    const { page, close } = await at(`/matrix?as=picture&chart=${chart}`);
    const names = await marks(page).evaluateAll((all) => all.map((m) => m.getAttribute('aria-label')));
    const svg = await download(page, 'SVG');
    assert.equal(svg.match(/data-mark="/g).length, names.length);
    assert.match(svg, /An empty field: nothing is recorded/);
    assert.match(svg, /partly made up for demonstration/);
    assert.equal((await download(page, 'CSV')).trim().split('\r\n').length, names.length + 1);
    const json = JSON.parse(await download(page, 'JSON'));
    assert.equal(json.marks.length, names.length);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('table').waitFor();
    const lines = await allRows(page.getByRole('table'), (rows) =>
      rows.map((row) => {
        const [column, words, state, made] = [...row.querySelectorAll('td')].map((td) => td.textContent);
        const name = row.querySelector('th button').firstChild.textContent;
        return `${name}, ${column}: ${words}; claims: ${state}${made ? '; made up' : ''}`;
      }),
    );
    assert.deepEqual(lines, names);
    await close();
  }
});

test('a link is opened by keyboard alone; the address brings the matrix and the link back', async () => {
  const { page, errors, close } = await at('/matrix?as=picture&chart=occupations');
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.targets [data-node]'))) break;
  }
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-node'));
  const first = await focused();
  await page.keyboard.press('ArrowDown');
  const chosen = await focused();
  assert.notEqual(chosen, first);
  await page.keyboard.press('Enter');
  await details(page).getByRole('heading', { level: 2 }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get('sel'), chosen);
  const text = await details(page).innerText();
  const other = await at(new URL(page.url()).pathname + new URL(page.url()).search);
  await details(other.page).getByRole('heading', { level: 2 }).waitFor();
  assert.equal(await details(other.page).innerText(), text);
  assert.deepEqual(await drawn(other.page), await drawn(page));
  assert.equal(await other.page.locator('.targets [aria-pressed=true]').getAttribute('data-node'), chosen);
  await other.close();
  await page.keyboard.press('Escape');
  await details(page).waitFor({ state: 'detached' });
  assert.equal(await focused(), chosen, 'the focus is where it was');
  assert.deepEqual(errors, []);
  await close();
});
