import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { allRows, aside, launch, open, query, serve, settled, shots, signIn, violations } from './site.mjs';

let fresh;
let site;
let browser;
let token;
before(async () => {
  [fresh, site, browser] = await Promise.all([aside(), serve(), launch()]);
  token = await site.token('EDITOR', 'Ann of the tests');
  const change = (text, variables) => query(site.url, text, variables, token);
  const found = await change(
    '{ kestrel: entity(key: "slug:syn-kestrel") { id } west: entity(key: "slug:syn-systems-west") { id } }',
  );
  await change(
    'mutation ($id: ID!, $input: ActorInput!) { updateActor(id: $id, input: $input, message: "A better name.") { commit { revision } } }',
    { id: found.kestrel.id, input: { name: 'Synthetic University Hawk', sector: 'higher education' } },
  );
  await change('mutation ($id: ID!) { end(id: $id) { commit { revision } } }', { id: found.west.id });
});
after(async () => {
  await browser?.close();
  await Promise.all([fresh?.stop(), site?.stop()]);
});

async function at(url, options) {
  const opened = await open(browser, options);
  await opened.page.goto(url);
  await settled(opened.page);
  return opened;
}

/** What one of the two parts of a comparison gives to take along. */
async function taken(page, part, name) {
  const box = page.locator(part).locator('.download');
  await box.getByText('Download', { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    box.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), name === 'PNG' ? null : 'utf8');
}

const inWords = '.in-words';
const onMap = '[aria-label="What differs on the map"]';
const row = (page, name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const shot = (page, name) => page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });

test('the fresh demo has one revision; what it holds is told page by page, kind by kind', async () => {
  const { page, errors, close } = await at(`${fresh.url}/changes`);
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
  const { page, errors, close } = await at(`${site.url}/changes`);
  const heads = page.getByRole('table', { name: 'Commits' }).locator('tbody th');
  assert.deepEqual(await heads.allInnerTexts(), ['Revision 3', 'Revision 2', 'Revision 1']);
  assert.ok(!(await page.content()).includes('Ann of the tests'), 'the public does not learn who it was');
  await shot(page, 'changes-history-1440-light');
  await page.getByRole('link', { name: /of revision 2/ }).click();
  const changed = row(page, 'Synthetic University Hawk');
  await changed.waitFor();
  const words = await changed.innerText();
  assert.match(words, /Changed/);
  assert.match(words, /name was Synthetic University Kestrel, is now Synthetic University Hawk/);
  assert.match(words, /sector was education, is now higher education/);
  assert.match(await page.locator(inWords).locator('.bar').innerText(), /^1 difference\.$/);
  assert.match(await page.getByRole('link', { name: 'Show it in the map' }).getAttribute('href'), /^\/\?.*focus=act_/);
  await page.getByRole('button', { name: 'Synthetic University Hawk', exact: true }).click();
  await page.getByRole('heading', { name: 'Synthetic University Hawk' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('two revisions are compared; what has ended keeps its name; the files say the same', async () => {
  const { page, errors, close } = await at(`${site.url}/changes?at=3&since=1`);
  const { diff } = await query(
    site.url,
    '{ diff(from: 1, to: 3, first: 100) { totalCount nodes { changes { field } } } }',
  );
  assert.equal(await page.locator('tbody tr').count(), diff.totalCount);
  assert.match(
    await row(page, /^Synthetic Systems West/)
      .first()
      .innerText(),
    /Ended/,
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

test('the picture lays the two over each other; its table and its files say the same', async () => {
  const { page, errors, close } = await at(`${site.url}/changes?at=3&since=1`);
  const part = page.locator(onMap);
  await part.locator('svg.difference').waitFor();
  const ask = (at) =>
    query(site.url, `{ map(at: ${at}, limit: 10000) { nodes { id } links { id from to } } }`).then(({ map }) => map);
  const [before, after] = [await ask(1), await ask(3)];
  const gone = before.nodes.filter((n) => !after.nodes.some((m) => m.id === n.id)).length;
  const lost = before.links.filter((l) => !after.links.some((m) => m.id === l.id)).length;
  assert.equal(await part.locator('[data-thing=ENDED]').count(), gone);
  assert.equal(await part.locator('[data-bond=ENDED]').count(), lost);
  assert.equal(await part.locator('[data-thing]').count(), after.nodes.length + gone);
  assert.equal(await part.locator('[data-bond]').count(), after.links.length + lost);
  assert.match(await part.locator('.bar').innerText(), /^\d+ things and \d+ links? differ, .* All are shown\.$/);
  const hawk = part.getByRole('button', { name: /^Synthetic University Hawk, actor\. Changed\. name was/ });
  assert.equal(await hawk.count(), 1);
  const svg = await taken(page, onMap, 'SVG');
  assert.equal(svg.match(/data-bond="/g).length, after.links.length + lost);
  assert.match(svg, /Ended: 1 thing/);
  assert.ok(!svg.includes('class="hit'), 'nothing of the page is taken along');
  assert.deepEqual([...(await taken(page, onMap, 'PNG')).subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
  const all = after.nodes.length + gone + after.links.length + lost;
  assert.equal((await taken(page, onMap, 'CSV')).trim().split('\r\n').length, 1 + all);
  const json = JSON.parse(await taken(page, onMap, 'JSON'));
  assert.equal(json.things.length + json.links.length, all);
  await part.getByRole('button', { name: 'Table' }).click();
  await page.waitForURL(/as=table/);
  assert.match(
    await part.getByRole('table', { name: 'Things on the map' }).locator('tbody tr').first().innerText(),
    /Synthetic University Hawk[\s\S]*Changed[\s\S]*is now Synthetic University Hawk/,
  );
  let rows = 0;
  for (const name of ['Things on the map', 'Links on the map'])
    rows += (await allRows(page.getByRole('table', { name }), (trs) => trs.map((tr) => tr.innerText))).length;
  assert.equal(rows, all);
  assert.deepEqual(errors, []);
  await close();
});

test('the legend of the picture filters and counts; marks stay where they are', async () => {
  const { page, close } = await at(`${site.url}/changes?at=3&since=1&as=picture`);
  const part = page.locator(onMap);
  const spot = () => part.locator('[data-thing=CHANGED]').first().getAttribute('transform');
  const first = await spot();
  await page.getByRole('checkbox', { name: /^Changed: 1 thing/ }).check();
  await page.waitForURL(/class=CHANGED/);
  await part.getByText(/Not shown: .* not ticked in the legend\./).waitFor();
  assert.equal(await part.locator('[data-thing]').count(), 1);
  assert.equal(await spot(), first);
  await part.getByRole('button', { name: 'Clear filters' }).click();
  await page.waitForURL((url) => !url.search.includes('class'));
  await close();
});

test('the keyboard goes through what differs in the picture, and opens it', async () => {
  const { page, errors, close } = await at(`${site.url}/changes?at=3&since=1&as=picture`);
  const part = page.locator(onMap);
  await part.locator('.target[tabindex="0"]').focus();
  const heard = new Set();
  const name = () => page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'End']) {
    await page.keyboard.press(key);
    heard.add(await name());
  }
  assert.ok(heard.size > 1, [...heard].join('; '));
  for (const one of heard) assert.match(one, /\. (Added|Changed|Ended)\. .*Open /);
  await part.getByRole('button', { name: /^Synthetic University Hawk/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Synthetic University Hawk' }).waitFor();
  await page.keyboard.press('Escape');
  await part.getByRole('button', { name: /^Synthetic Systems West, .* Ended/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('You look at revision 1').waitFor();
  await page.getByRole('heading', { name: 'Synthetic Systems West' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('the two sliders move the picture', async () => {
  const { page, close } = await at(`${site.url}/changes?at=3&since=1&as=picture`);
  const ended = page.locator(`${onMap} [data-thing=ENDED]`);
  await ended.waitFor();
  await page.getByRole('button', { name: 'Earlier (revision)' }).click();
  await page.waitForURL(/at=2/);
  await ended.waitFor({ state: 'detached' });
  await page.locator(`${onMap} [data-thing=CHANGED]`).waitFor();
  await close();
});

test('where the maps cannot be read, the words stay; where nothing on the map differs, it is said', async () => {
  const { page, close } = await open(browser);
  let answer = (route) => route.abort();
  await page.route('**/graphql', (route) => {
    const body = route.request().postDataJSON();
    return /query Map\(/.test(body.query) ? answer(route, body) : route.continue();
  });
  await page.goto(`${site.url}/changes?at=3&since=1`);
  await page.getByText('The two maps are laid over each other').waitFor();
  await page.getByRole('alert').getByText('The words below may still be read.').waitFor();
  assert.deepEqual(await violations(page), []);
  await row(page, 'Synthetic University Hawk').waitFor();
  answer = async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    Object.assign(json.data.map, { nodes: [], links: [] });
    await route.fulfill({ response, json });
  };
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Nothing on the map differs.').waitFor();
  assert.deepEqual(await violations(page), []);
  await close();
});

test('on paper: the picture, its key, its table, then the words and where it is from', async () => {
  const { page, close } = await at(`${site.url}/changes?at=3&since=1&as=picture`, {
    viewport: { width: 718, height: 1046 },
  });
  await page.emulateMedia({ media: 'print' });
  await page.locator('.on-paper footer').waitFor();
  assert.equal(await page.locator('.on-paper footer').count(), 1);
  await page.locator('.canvas svg.difference').waitFor();
  await page.getByRole('img', { name: 'Legend' }).waitFor();
  await page.getByRole('table', { name: 'Things on the map' }).waitFor();
  await shot(page, 'paper-difference');
  await close();
});

test('who is signed in learns who and why', async () => {
  const { page, errors, close } = await at(`${site.url}/changes`);
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
  const { page, errors, close } = await at(`${site.url}/changes?at=2`);
  await page.getByRole('link', { name: 'Show it in the map of revision 2' }).click();
  await page.getByText('You look at revision 2').waitFor();
  const focus = new URL(page.url()).searchParams.get('focus');
  await page.locator(`svg.paint [data-node="${focus}"]`).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('the keyboard alone moves through time', async () => {
  const { page, errors, close } = await at(`${site.url}/changes`);
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
  const { page, close } = await at(`${site.url}/changes?at=99`);
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
    const { page, close } = await at(`${site.url}/changes?at=3&since=1`, {
      colorScheme,
      viewport: { width, height: 900 },
    });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${over} px too wide at ${width}`);
    await shot(page, `changes-compared-${width}-${colorScheme}`);
    await close();
  }
});
