import assert from 'node:assert/strict';
import { picture } from './look.mjs';
import { open, query, settled, signIn } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let token;
test.beforeAll(async () => {
  site = await demo();
  token = await site.token('EDITOR', 'Ada Example');
});
test.afterAll(() => site?.stop());

test('rows of the registry are written in, and a conflict is resolved there too', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=standards`);
  await settled(page);
  await signIn(page, token);
  await page.getByRole('button', { name: 'Edit in the table' }).click();
  await page.waitForURL(/cells=edit/);
  const colours = () =>
    page
      .getByRole('button', { name: 'Edit in the table' })
      .evaluate((button) => [getComputedStyle(button).color, getComputedStyle(button).backgroundColor]);
  const under = await colours();
  await page.mouse.move(0, 0);
  assert.deepEqual(await colours(), under, 'a pressed button is as legible under the pointer');
  const name = page.getByLabel(/^Name of XCRI-CAP$/);
  const head = async () => (await query(site.url, '{ revision { head } }')).revision.head;
  const [row, before] = [page.getByRole('row').filter({ has: name }), await head()];
  const looked = page.waitForResponse((r) => /mutation Ahead\b/.test(r.request().postData() ?? ''));
  await name.fill('');
  await looked; // the server has said what is wrong
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.equal(await name.getAttribute('aria-invalid'), null, 'nothing is told of a field that somebody is in');
  await page.keyboard.press('Tab');
  await row.getByRole('status').getByText('1 field cannot be saved as it is.').waitFor();
  assert.equal(await name.getAttribute('aria-invalid'), 'true', 'told before the save');
  assert.equal(await page.locator('[aria-invalid=true]').count(), 1);
  const describedBy = await name.getAttribute('aria-describedby');
  assert.match(await page.locator(`[id="${describedBy}"]`).innerText(), /^Is missing\./);
  await picture(page, 'inline-early');
  await name.fill('XCRI-CAP 1.1');
  await page.waitForFunction(() => !document.querySelector('[aria-invalid=true]'));
  await name.fill('');
  assert.equal(await head(), before);
  await page.getByRole('button', { name: 'Save XCRI-CAP', exact: true }).click();
  await page
    .getByRole('alert')
    .getByText(/^Name: /)
    .waitFor();
  await name.fill('XCRI-CAP 1.2');
  await picture(page, 'inline');
  const { standard } = await query(site.url, '{ standard(key: "slug:std-xcri-cap") { id } }');
  const rename = 'mutation($id: ID!) { updateStandard(id: $id, input: { name: "XCRI" }) { commit { revision } } }';
  await query(site.url, rename, { id: standard.id }, token);
  await page.getByRole('button', { name: 'Save XCRI-CAP', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit XCRI-CAP' });
  await dialog.getByLabel(/^Name, mine/).check();
  await dialog.getByRole('button', { name: 'Save what is chosen' }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  await page.getByLabel('Name of XCRI-CAP 1.2').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByLabel('Name of XCRI', { exact: true }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});
