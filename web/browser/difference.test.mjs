import assert from 'node:assert/strict';
import { picture, violations } from './look.mjs';
import { revise, taken } from './revisions.mjs';
import { allRows, open, query, visit } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
test.beforeAll(async () => {
  site = await demo();
  await revise(site, await site.token('EDITOR', 'Ann of the tests'));
});
test.afterAll(() => site?.stop());

const onMap = '[aria-label="What differs on the map"]';
const row = (page, name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test('the picture lays the two over each other; its table and its files say the same', async () => {
  const { page, errors, close } = await visit(browser, `${site.url}/changes?at=3&since=1`);
  const part = page.locator(onMap);
  await part.locator('svg.difference').waitFor();
  const ask = (at) =>
    query(site.url, `{ map(at: ${at}, limit: 10000) { nodes { id: thing } links { id: linkOrFlow from to } } }`).then(
      ({ map }) => map,
    );
  const [before, after] = [await ask(1), await ask(3)];
  const gone = before.nodes.filter((n) => !after.nodes.some((m) => m.id === n.id)).length;
  const lost = before.links.filter((l) => !after.links.some((m) => m.id === l.id)).length;
  assert.equal(await part.locator('[data-thing=ENDED]').count(), gone);
  assert.equal(await part.locator('[data-link=ENDED]').count(), lost);
  assert.equal(await part.locator('[data-thing]').count(), after.nodes.length + gone);
  assert.equal(await part.locator('[data-link]').count(), after.links.length + lost);
  assert.match(await part.locator('.bar').innerText(), /^\d+ things and \d+ links? differ, .* All are shown\.$/);
  const hawk = part.getByRole('button', { name: /^Synthetic University Hawk, actor\. Changed\. name was/ });
  assert.equal(await hawk.count(), 1);
  const svg = await taken(page, onMap, 'SVG');
  assert.equal(svg.match(/data-link="/g).length, after.links.length + lost);
  assert.match(svg, /Deleted: 1 thing/);
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
  const { page, close } = await visit(browser, `${site.url}/changes?at=3&since=1&as=picture`);
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
  const { page, errors, close } = await visit(browser, `${site.url}/changes?at=3&since=1&as=picture`);
  const part = page.locator(onMap);
  await part.locator('.target[tabindex="0"]').focus();
  const heard = new Set();
  const name = () => page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'End']) {
    await page.keyboard.press(key);
    heard.add(await name());
  }
  assert.ok(heard.size > 1, [...heard].join('; '));
  for (const one of heard) assert.match(one, /\. (Added|Changed|Deleted)\. .*Open /);
  await part.getByRole('button', { name: /^Synthetic University Hawk/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Synthetic University Hawk' }).waitFor();
  await page.keyboard.press('Escape');
  await part.getByRole('button', { name: /^Synthetic Systems West, .* Deleted/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('You are looking at revision 1').waitFor();
  await page.getByRole('heading', { name: 'Synthetic Systems West' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('the two sliders move the picture', async () => {
  const { page, close } = await visit(browser, `${site.url}/changes?at=3&since=1&as=picture`);
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
  const { page, close } = await visit(browser, `${site.url}/changes?at=3&since=1&as=picture`, {
    viewport: { width: 718, height: 1046 },
  });
  await page.emulateMedia({ media: 'print' });
  await page.locator('.on-paper footer').waitFor();
  assert.equal(await page.locator('.on-paper footer').count(), 1);
  await page.locator('.canvas svg.difference').waitFor();
  await page.getByRole('img', { name: 'Legend' }).waitFor();
  await page.getByRole('table', { name: 'Things on the map' }).waitFor();
  await picture(page, 'paper-difference');
  await close();
});
