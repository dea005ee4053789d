import assert from 'node:assert/strict';
import { lookAt } from './look.mjs';
import { answerWith, manyThings } from './many.mjs';
import { download, open, settled } from './site.mjs';
import { browser, site, test } from './worker.mjs';

const map = manyThings(16_700); // 6,680 things and 10,020 links

async function long(options, search = '') {
  const opened = await open(browser, options);
  await answerWith(opened.page, map);
  await opened.page.goto(`${site.url}/map?show=all&as=table&most=10000${search}`);
  await settled(opened.page);
  const links = opened.page.locator('.paged', { has: opened.page.getByRole('table', { name: 'Links and flows' }) });
  await links.waitFor();
  return { ...opened, links };
}
const rows = (links) => links.locator('tbody tr');
const first = (links) => rows(links).first().getByRole('button').getAttribute('aria-label');

test('a table of 10,000 rows comes in pages', async () => {
  const { page, errors, close, links } = await long();
  assert.equal(await rows(links).count(), 100);
  await links.getByText('Rows 1 to 100 of 10,020').first().waitFor();
  assert.equal(await page.getByRole('table', { name: 'Links and flows' }).getAttribute('aria-rowcount'), '10021');
  await links.getByRole('button', { name: 'Next' }).first().click();
  await lookAt(page, 'pages');
  assert.deepEqual(errors, []);
  await close();
});

test('pages are turned by keyboard, from below the table too, and the address keeps them', async () => {
  const { page, close, links } = await long();
  const at = async (words, search) => {
    await links.getByText(words).first().waitFor();
    assert.equal(new URL(page.url()).searchParams.get('page'), search);
  };
  const above = (name) => links.getByRole('button', { name, exact: true }).first();
  const start = await first(links);
  await above('Next').focus();
  await page.keyboard.press('Enter');
  await at('Rows 101 to 200 of 10,020', '1,2');
  assert.notEqual(await first(links), start);
  assert.equal(await rows(links).first().getAttribute('aria-rowindex'), '102');
  await links.getByRole('button', { name: 'Next', exact: true }).last().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await at('Rows 301 to 400 of 10,020', '1,4');
  assert.ok(await above('Next').evaluate((b) => b === document.activeElement && b.getBoundingClientRect().top >= 0));
  await above('Last').click();
  await at('Rows 10,001 to 10,020 of 10,020', '1,101');
  assert.equal(await rows(links).count(), 20);
  assert.equal(await above('Next').getAttribute('aria-disabled'), 'true');
  await above('Next').focus();
  await page.keyboard.press('Enter');
  await above('Previous').click();
  await at('Rows 9,901 to 10,000 of 10,020', '1,100');
  const shared = await long({}, '&page=1,100');
  assert.equal(await first(shared.links), await first(links));
  await shared.close();
  await rows(links).first().getByRole('button').click();
  await at('Rows 9,901 to 10,000 of 10,020', '1,100');
  await page.goBack();
  await page.getByRole('checkbox').first().click();
  await page.waitForFunction(() => !location.search.includes('page='));
  await at('Rows 1 to 100 of 10,020', null);
  await close();
});

test('a file has all rows, and paper the first of very many, and says so', async () => {
  const { page, close, links } = await long();
  const csv = await download(page, 'CSV');
  assert.ok(csv.trim().split('\n').length > map.links.length, 'rows are missing in the file');
  await page.emulateMedia({ media: 'print' });
  await links.getByText('The first 1,000 of 10,020 rows are printed.').waitFor();
  assert.equal(await rows(links).count(), 1000);
  await page.emulateMedia({ media: 'screen' });
  await links.getByText('Rows 1 to 100').first().waitFor();
  await close();
});

test('a table of 10,000 rows opens without a stand-still', async () => {
  const { page, close } = await long();
  await page.getByRole('button', { name: 'Picture' }).click();
  await page.locator('.canvas canvas').waitFor();
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  const blocked = await page.evaluate(async () => {
    const start = performance.now();
    [...document.querySelectorAll('button')].find((b) => b.textContent === 'Table').click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return Math.round(performance.now() - start);
  });
  console.log(`# ${map.nodes.length + map.links.length} rows are a table after ${blocked} ms`);
  assert.ok(blocked < 1000, `stood still for ${blocked} ms`);
  await close();
});
