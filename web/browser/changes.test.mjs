import assert from 'node:assert/strict';
import { fits, picture } from './look.mjs';
import { revise, taken } from './revisions.mjs';
import { aside, query, settled, signIn, visit } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let fresh;
let site;
let token;
test.beforeAll(async () => {
  [fresh, site] = await Promise.all([aside('--demo=synthetic'), demo()]);
  token = await site.token('EDITOR', 'Ann of the tests');
  await revise(site, token);
});
test.afterAll(() => Promise.all([fresh?.stop(), site?.stop()]));

const inWords = '.in-words';
const row = (page, name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test('the fresh demo has one revision; what it holds is told page by page, kind by kind', async () => {
  const { page, errors, close } = await visit(browser, `${fresh.url}/changes`);
  await page.getByText('There is one revision; nothing to compare yet.').waitFor();
  await page.getByText('Who and why show to those who are signed in.').waitFor();
  assert.equal(await page.getByRole('slider').count(), 0);
  const { diff } = await query(fresh.url, '{ diff(from: 0) { totalCount } }');
  const all = diff.totalCount.toLocaleString('en-GB');
  await page.getByRole('link', { name: `${all} things of revision 1` }).click();
  await page.getByText('the empty start').waitFor();
  await settled(page);
  assert.match(
    await page.locator(inWords).locator('.bar').innerText(),
    new RegExp(`^${all} differences; 50 are shown`),
  );
  assert.equal(await page.locator('tbody tr').count(), 50);
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await page.waitForURL(/rows=100/);
  await page.locator('tbody tr').nth(99).waitFor();
  await page.getByLabel('Kind').selectOption('LINK');
  await page.waitForURL(/where=kind:LINK/);
  await page.getByRole('table', { name: 'Links (50 shown)' }).waitFor();
  assert.equal(await page.getByRole('table').count(), 1);
  assert.deepEqual(errors, []);
  await close();
});

test('commits stand newest first, and each tells in words what it changed', async () => {
  const { page, errors, close } = await visit(browser, `${site.url}/changes`);
  const heads = page.getByRole('table', { name: 'Commits' }).locator('tbody th');
  assert.deepEqual(await heads.allInnerTexts(), ['Revision 3', 'Revision 2', 'Revision 1']);
  assert.ok(!(await page.content()).includes('Ann of the tests'), 'the public does not learn who it was');
  await picture(page, 'changes-history-1440-light');
  await page.getByRole('link', { name: /of revision 2/ }).click();
  const changed = row(page, 'Synthetic University Hawk');
  await changed.waitFor();
  assert.ok(!(await page.content()).includes('Ann of the tests'), 'nor by what was claimed');
  const words = await changed.innerText();
  assert.match(words, /Changed/);
  assert.match(words, /name was Synthetic University Kestrel, is now Synthetic University Hawk/);
  assert.match(words, /sector was education, is now higher education/);
  assert.match(await page.locator(inWords).locator('.bar').innerText(), /^3 differences\.$/);
  assert.match(
    await page.getByRole('link', { name: /^Show 1 thing of these in the map/ }).getAttribute('href'),
    /^\/map\?.*focus=act_/,
  );
  await page.getByRole('button', { name: 'Synthetic University Hawk', exact: true }).click();
  await page.getByRole('heading', { name: 'Synthetic University Hawk' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('two revisions are compared; what has ended keeps its name; the files say the same', async () => {
  const { page, errors, close } = await visit(browser, `${site.url}/changes?at=3&since=1`);
  const { diff } = await query(
    site.url,
    '{ diff(from: 1, to: 3, first: 100) { totalCount nodes { changes { field } } } }',
  );
  assert.equal(await page.locator('tbody tr').count(), diff.totalCount);
  assert.match(
    await row(page, /^Synthetic Systems West/)
      .first()
      .innerText(),
    /Deleted/,
  );
  const links = await page.getByRole('table', { name: /^Links/ }).innerText();
  assert.match(links, /Synthetic Systems West supplies/);
  assert.ok(!/\b(act|lnk|clm|src|evt)_/.test(await page.locator('main').innerText()), 'names, no ids');
  const csv = await taken(page, inWords, 'CSV');
  const fields = diff.nodes.reduce((n, d) => n + d.changes.length, 0);
  assert.equal(csv.trim().split('\r\n').length, 1 + fields);
  assert.equal(JSON.parse(await taken(page, inWords, 'JSON')).differences.length, diff.totalCount);
  await page.reload();
  await settled(page);
  assert.equal(await page.getByRole('slider', { name: 'Compared with' }).inputValue(), '1');
  assert.equal(await page.locator('tbody tr').count(), diff.totalCount);
  assert.deepEqual(errors, []);
  await close();
});

test('who is signed in learns who and why', async () => {
  const { page, errors, close } = await visit(browser, `${site.url}/changes`);
  await signIn(page, token);
  const second = row(page, 'Revision 2');
  await second.getByText('A better name.').waitFor();
  assert.match(await second.innerText(), /Ann of the tests/);
  assert.equal(await page.getByText('Who and why show').count(), 0);
  await second.getByRole('link').click();
  await page.getByText('of Ann of the tests: A better name.').waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('the way to the map leads to that revision', async () => {
  const { page, errors, close } = await visit(browser, `${site.url}/changes?at=2`);
  await page.getByRole('link', { name: 'Show 1 thing of these in the map of revision 2' }).click();
  await page.getByText('You are looking at revision 2').waitFor();
  const focus = new URL(page.url()).searchParams.get('focus');
  await page.locator(`svg.paint [data-node="${focus}"]`).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('the keyboard alone moves through time', async () => {
  const { page, errors, close } = await visit(browser, `${site.url}/changes`);
  const slider = page.getByRole('slider', { name: 'Revision' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/at=2/);
  await row(page, 'Synthetic University Hawk').waitFor();
  assert.equal(await slider.inputValue(), '2');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/at=3/);
  await row(page, /^Synthetic Systems West/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Earlier (compared with)' }).press('Enter');
  await page.waitForURL(/since=1/);
  await row(page, 'Synthetic University Hawk').waitFor();
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('since'));
  await page.getByRole('button', { name: 'To all commits' }).press('Enter');
  await page.getByRole('table', { name: 'Commits' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('a revision that there is not yet is said to be none, and the way back stays', async () => {
  const { page, close } = await visit(browser, `${site.url}/changes?at=99`);
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'To all commits' }).click();
  await page.getByRole('table', { name: 'Commits' }).waitFor();
  await close();
});

test('it fits a phone and a dark room', async () => {
  for (const [width, colorScheme] of [
    [1440, 'dark'],
    [1440, 'light'],
    [390, 'light'],
  ]) {
    const { page, close } = await visit(browser, `${site.url}/changes?at=3&since=1`, {
      colorScheme,
      viewport: { width, height: 900 },
    });
    await fits(page, `at ${width}`);
    await picture(page, `changes-compared-${width}-${colorScheme}`);
    await close();
  }
});
