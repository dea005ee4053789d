// What people come for, with what they do counted: a click, something typed, a key. Exchanges drawn, paper and Ealing
// are counted in drawing.test.mjs, paper.test.mjs and gaps.test.mjs.
import assert from 'node:assert/strict';
import { accessible } from './look.mjs';
import { open, query, settled, signIn, visit } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let own;
let token;
test.beforeAll(async () => {
  own = await demo();
  token = await own.token('EDITOR', 'Ada Example');
});
test.afterAll(() => own.stop());

/** Somebody at the page: what they do is counted. */
async function somebody(options) {
  const opened = await visit(browser, own.url, { real: true, ...options });
  let done = 0;
  return {
    ...opened,
    click: (place) => ++done && place.click(),
    type: (place, text) => ++done && place.fill(text),
    done: () => done,
  };
}
const details = (page) => page.getByRole('complementary', { name: 'Details' });
const search = (page) => page.getByRole('combobox', { name: 'Search for anything' });
const option = (page, name) => page.getByRole('option', { name }).first();

test('who holds destination data, and that nobody is known to: two actions', async () => {
  const { page, click, type, done, close } = await somebody();
  await type(search(page), 'destination');
  await click(option(page, /^Destination measures/));
  await details(page).getByText('Nobody is recorded as holding it.').waitFor();
  assert.equal(done(), 2);
  await close();
});

test('what the Department for Work and Pensions holds and what blocks it: one click', async () => {
  const { page, click, done, close } = await somebody();
  await click(page.locator('[data-node][aria-label^="Department for Work and Pensions"]'));
  const refused = details(page).getByRole('region', { name: 'Refused, and why' });
  await refused.getByRole('button', { name: 'National data hard to access locally' }).waitFor();
  await details(page).getByRole('region', { name: 'Holds' }).waitFor();
  assert.equal(done(), 1);
  await close();
});

test('how course data gets from providers to the public: three actions', async () => {
  const { page, click, type, done, close } = await somebody();
  await click(page.locator('[data-node][aria-label^="Skills providers"]'));
  await type(details(page).getByRole('combobox', { name: 'Whom its data reaches, on the Board' }), 'General public');
  await click(option(page, /^General public/));
  await page.locator('.bar').getByText('Course data held by providers').waitFor();
  assert.equal(done(), 3);
  await close();
});

test('who said so: the source, its page and its day stand in the details after one click', async () => {
  const { page, click, done, close } = await somebody();
  await click(page.locator('[data-node][aria-label^="Tribal"]'));
  await details(page)
    .getByText(/Mapping data ecosystems.*page \d+.*observed/)
    .first()
    .waitFor();
  assert.equal(done(), 1);
  await close();
});

test('five actors in a row: two actions each', async () => {
  const { page, close } = await open(browser, { real: true });
  await page.goto(own.url);
  await settled(page);
  await signIn(page, token);
  await page.keyboard.press('n');
  for (const nth of [1, 2, 3, 4, 5]) {
    await page.locator('[data-field=name]:focus').fill(`Adult school ${nth}`);
    await page.getByRole('button', { name: 'Save and enter another' }).click();
    await page.waitForFunction(
      () => document.activeElement?.matches('[data-field=name]') && !document.activeElement.value,
    );
  }
  const { actors } = await query(own.url, '{ actors(filter: {name: {startsWith: "Adult school"}}) { totalCount } }');
  assert.equal(actors.totalCount, 5);
  await close();
});

test('a phone has the search, the figures and a card for each actor, in at most 3,000 px', async () => {
  const { page, errors, close } = await somebody({ viewport: { width: 390, height: 844 } });
  await page.getByRole('region', { name: 'What is blocked' }).waitFor();
  const size = () => page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
  const [height, width] = await size();
  assert.ok(height <= 3_000 && width <= 390, `${width} x ${height}`);
  assert.ok((await search(page).boundingBox()).y < 200);
  await page.locator('summary', { hasText: 'Data companies' }).click();
  await page.getByText('Holds EMSI Burning Glass labour market data').waitFor();
  await accessible(page, 'the Board on a phone');
  await page.getByRole('button', { name: 'LinkedIn', exact: true }).click();
  await details(page).getByRole('heading', { name: 'LinkedIn' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('at 200 % the Board begins on the first screen, and nothing lies beside it', async () => {
  const { page, close } = await somebody({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  const { y } = await page.locator('.board-picture').boundingBox();
  assert.ok(y < 420, `the picture begins at ${y}`);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 720);
  await page.getByText('How it is drawn, and what of it').click();
  await page.getByLabel('Lanes by').selectOption('kind of actor');
  await page.waitForURL(/lanes=kind/);
  await close();
});
