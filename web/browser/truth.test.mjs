import assert from 'node:assert/strict';
import { lookAt, picture, pictured, violations } from './look.mjs';
import { answerWith, manyThings } from './many.mjs';
import { allRows, download, open, query, settled, signIn, visit } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let flow; // one that runs, of which it is then not known whether it does
test.beforeAll(async () => {
  site = await demo();
  const { map } = await query(site.url, '{ map { links { linkOrFlow type from status valueKind carries } } }');
  flow = map.links.find((l) => !l.type && l.status === 'EXISTING' && l.valueKind === 'DATA' && l.carries.length === 1);
  const token = await site.token('EDITOR', 'Ada Example');
  const change = 'mutation($id: ID!) { updateFlow(id: $id, input: { flowStatus: UNKNOWN }) { commit { revision } } }';
  await query(site.url, change, { id: flow.linkOrFlow }, token);
});
test.afterAll(() => site?.stop());

const at = (address, options) => visit(browser, site.url + address, options);

test('a flow of which it is not known whether it runs has a look of its own, counted in the legend', async () => {
  const { page, close } = await at(`/map?focus=${flow.from}&as=picture`);
  const line = page.locator(`.canvas [data-link^="${flow.linkOrFlow}"]`);
  assert.equal(await line.locator('path.untold').count(), 1);
  assert.equal(await line.locator('.sign').first().textContent(), 'u');
  assert.match(
    await page
      .getByRole('checkbox', { name: /^Not known 1$/ })
      .locator('..')
      .innerHTML(),
    /untold/,
  );
  await pictured(page, 'untold');
  const svg = await download(page, 'SVG');
  assert.equal(svg.match(/class="stroke untold/g).length, 2, 'the flow and the key');
  assert.match(svg, /not known whether it runs/);
  await close();
});

test('no two statuses are drawn with the same line and sign', async () => {
  const { page, close } = await at('/map?show=all&as=picture');
  const looks = await page
    .locator('.legend .lines svg:has(.stroke)')
    .evaluateAll((all) =>
      all.map((svg) =>
        [
          getComputedStyle(svg.querySelector('.stroke')).strokeDasharray,
          svg.querySelectorAll('.inner, .sign, .stop, .made-line').length,
          svg.querySelector('.stroke').getAttribute('stroke-width'),
          svg.querySelector('.sign')?.textContent,
        ].join(),
      ),
    );
  assert.ok(looks.length > 9);
  assert.equal(new Set(looks).size, looks.length - 1, 'only a flow that runs and another link are both plain lines');
  await close();
});

test('in a painting statuses are told apart too, and what is made up', async () => {
  const painted = async (status, isSynthetic = true) => {
    const map = manyThings(2000);
    const { page, close } = await open(browser);
    const links = map.links.map((l) => ({ ...l, isSynthetic, status: l.type ? null : status }));
    await answerWith(page, { ...map, links });
    await page.goto(`${site.url}/map?show=all&as=picture&most=1000`);
    await settled(page);
    await page.locator('.hand').waitFor();
    const pixels = await page.locator('.spread canvas').evaluate((canvas) => canvas.toDataURL());
    await picture(page, `painted-${status}${isSynthetic ? '' : '-real'}`);
    await close();
    return pixels;
  };
  const first = await painted('EXISTING');
  assert.equal(await painted('EXISTING'), first);
  const others = [await painted('EXISTING', false)];
  for (const status of ['UNKNOWN', 'PROPOSED', 'CONDITIONAL']) others.push(await painted(status));
  assert.equal(new Set([first, ...others]).size, 5);
});

test('who gives what to whom has it as well, with the same sign', async () => {
  const { page, close } = await at('/flows?as=picture');
  for (const [look, sign] of [
    ['proposed', 'p'],
    ['conditional', 'c'],
    ['untold', 'u'],
  ]) {
    assert.ok((await page.locator(`[data-band] path.${look}`).count()) > 0, look);
    const word = look === 'untold' ? 'not known' : look;
    const sample = page.getByRole('checkbox', { name: new RegExp(`^${word} \\d+$`) }).locator('..');
    assert.equal(await sample.locator('.sign').textContent(), sign);
    assert.match(await sample.innerHTML(), new RegExp(look));
  }
  await page.goto(`${site.url}/flows?as=picture&status=UNKNOWN`);
  await page.locator('[data-band]').first().waitFor();
  assert.equal(await page.locator('[data-band] path.untold').count(), 2);
  await page.getByRole('checkbox', { name: /^not known 1$/ }).waitFor();
  assert.match(await download(page, 'SVG'), /not known/);
  await close();
});

/** A claim that a course leads to an occupation, in a state of review. */
async function evidenceIn(review) {
  const { claims } = await query(
    site.url,
    'query($f: ClaimFilter) { claims(first: 1, filter: $f) { nodes { id about { ... on Link { id from { id } } } } } }',
    { f: { method: ['TITLE_MATCH'], review: [review] } },
  );
  return claims.nodes[0];
}

test('a link to an occupation tells the kind of evidence and where its review stands', async () => {
  const { about } = await evidenceIn('PROPOSED');
  const waits = 'words that met: waits for review, does not count';
  const { page, errors, close } = await at(`/registry?noun=courses&sel=${about.id}`);
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.locator('dd', { hasText: waits }).waitFor();
  await details.locator('.claims p', { hasText: waits }).first().waitFor();
  await pictured(page, 'evidence-link');
  await page.goto(`${site.url}/registry?noun=courses&sel=${about.from.id}`);
  await details.locator('li', { hasText: waits }).first().waitFor();
  await page.goto(`${site.url}/matrix?as=table&chart=occupations`);
  await settled(page);
  const told = await page.locator('tbody td:nth-child(3)').allInnerTexts();
  assert.ok(told.some((words) => words.includes(waits)));
  for (const words of told) assert.doesNotMatch(words, /words that met, reviewed/);
  assert.deepEqual(errors, []);
  await close();
});

test('the form for a link to an occupation asks for the kind of evidence and its review', async () => {
  const token = await site.token('EDITOR', 'Ada Example');
  const { about } = await evidenceIn('PROPOSED');
  const { page, close } = await at('/registry?noun=courses');
  await signIn(page, token);
  await page.goto(`${site.url}/registry?noun=courses&edit=link:${about.from.id}`);
  await page.getByLabel('How they relate').selectOption('out:LEADS_TO_OCCUPATION');
  await page.getByRole('combobox', { name: /leads to work as/ }).fill('Chefs');
  await page.getByRole('dialog').getByRole('listbox').getByRole('option').first().click();
  await page.getByLabel('Method').selectOption('MANUAL_CODING');
  await page.getByLabel('Review').selectOption('PROPOSED');
  await pictured(page, 'evidence-form');
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Add the link' }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  await page.goto(`${site.url}/registry?noun=courses&sel=${about.from.id}`);
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByText('coded by hand: waits for review, does not count')
    .first()
    .waitFor();
  await close();
});

test('supply and demand call words that met reviewed nowhere, and say what never counts', async () => {
  const { page, close } = await at('/gaps?as=picture');
  await page.getByText('What waits for review or was rejected never counts, of whatever kind.').waitFor();
  await page.getByRole('checkbox', { name: 'words that met', exact: true }).waitFor();
  await pictured(page, 'evidence-kinds');
  await close();
});

test('each made-up thing and link is marked in the picture, its name, the table, the legend and the files', async () => {
  const { map } = await query(site.url, '{ map { nodes { thing isSynthetic } links { linkOrFlow isSynthetic } } }');
  const made = map.nodes.filter((n) => n.isSynthetic).length;
  const madeLinks = map.links.filter((l) => l.isSynthetic).length;
  assert.ok(made > 0 && made < map.nodes.length);
  assert.ok(madeLinks > 0 && madeLinks < map.links.length);
  const { page, close } = await at('/map?show=all&as=picture');
  assert.equal(await page.locator('.canvas [aria-hidden] .made-up').count(), made);
  assert.equal(await page.locator('.canvas [data-node][aria-label*="made up"]').count(), made);
  await page.locator('.legend li', { hasText: `things with a corner ${made}` }).waitFor();
  const lines = page.locator('.canvas [data-link]:has(.made-line)');
  assert.equal(await lines.count(), madeLinks);
  for (const says of await lines.locator('title').allTextContents()) assert.match(says, /; made up$/);
  await page.locator('.legend li', { hasText: `links with a corner ${madeLinks}` }).waitFor();
  await lookAt(page, 'made-up');
  const svg = await download(page, 'SVG');
  assert.equal(svg.match(/class="made-up"/g).length, made + 1, 'the things and the key');
  assert.equal(svg.match(/class="made-line"/g).length, madeLinks + 1, 'the links and the key');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const things = page.getByRole('table', { name: 'Things' });
  const rows = await allRows(things, (trs) => trs.map((tr) => [...tr.cells].some((c) => c.innerText === 'made up')));
  assert.equal(rows.filter(Boolean).length, made);
  await close();
});

test('a trace and ways say which flows are walked, and how many beside are not', async () => {
  for (const address of [
    '/trace?from=dat_01M6A6FT00V6P3881DV7B48CNN',
    '/trace?from=slug:syn-ember&to=slug:syn-learners',
  ]) {
    const { page, errors, close } = await at(`${address}&as=picture`);
    await page.getByText(/Only flows that run or are conditional are walked.*(\d+ such flows?|no such flow)/).waitFor();
    await pictured(page, address.includes('to=') ? 'walked-ways' : 'walked-trace');
    assert.deepEqual(errors, []);
    await close();
  }
});
