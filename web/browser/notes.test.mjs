import assert from 'node:assert/strict';
import { accessible } from './look.mjs';
import { query, settled, signIn, visit } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let own;
test.beforeAll(async () => {
  own = await demo();
});
test.afterAll(() => own.stop());

const details = (page) => page.getByRole('complementary', { name: 'Details' });
const notes = (page) => details(page).getByRole('region', { name: 'Notes' });

test('a note is left on a thing and on a link, read by those it is for, deleted, and brought back by Undo', async () => {
  const { entity } = await query(own.url, '{ entity(key: "slug:act-dwp") { id links(first: 1) { nodes { id } } } }');
  const token = await own.token('EDITOR', 'Ann');
  const { page, errors, close } = await visit(browser, `${own.url}/?sel=${entity.id}`, { real: true });
  await signIn(page, token);
  await notes(page).getByLabel('A note on it').fill('Ask Sam in May.\nNot before.');
  await notes(page).getByRole('button', { name: 'Save the note' }).click();
  const note = notes(page).getByRole('listitem').filter({ hasText: 'Ask Sam in May.' });
  await note.getByText(/Ann, \d{4}-\d\d-\d\d/).waitFor();
  await note.getByText('the team only').waitFor();
  await accessible(page, 'details with a note');
  await note.getByRole('button', { name: /^Delete the note/ }).click();
  await note.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await note.waitFor();
  await page.goto(`${own.url}/?sel=${entity.links.nodes[0].id}`);
  await settled(page);
  await notes(page).getByLabel('A note on it').fill('For all to read.');
  await notes(page).getByLabel('For').selectOption({ label: 'everybody' });
  await notes(page).getByLabel('A note on it').press('Control+Enter');
  await notes(page).getByRole('listitem').filter({ hasText: 'For all to read.' }).waitFor();
  assert.deepEqual(errors, []);
  await close();
  const text = `{ claims(filter: {stance: [NOTE]}) { nodes { quote } } }`;
  assert.deepEqual((await query(own.url, text)).claims.nodes, [{ quote: 'For all to read.' }]);
});
