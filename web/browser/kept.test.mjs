// A network that goes in the middle of a workshop: nothing that was entered is lost.
import assert from 'node:assert/strict';
import { violations } from './look.mjs';
import { aside, open, query, settled, signIn } from './site.mjs';
import { browser, test } from './worker.mjs';

let site;
let token;
test.beforeAll(async () => {
  site = await aside('--demo=synthetic', '--site', 'https://map.example.org');
  token = await site.token('EDITOR', 'Ada Example');
});
test.afterAll(() => site?.stop());

const cut = (page) => page.route('**/graphql', (route) => route.abort());
const mend = (page) => page.unroute('**/graphql');
const kept = (page) => page.getByRole('region', { name: 'Kept on this device' });
const standing = async () => {
  const { workshops } = await query(site.url, '{ workshops { proposals { says } } }', {}, token);
  return workshops.at(-1).proposals.flatMap((p) => p.says);
};

async function handIn(page, name) {
  await page.getByRole('button', { name: /^Actor/ }).click();
  await page.locator('[data-field=name]').fill(name);
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await kept(page).getByText(`New actor “${name}”`).waitFor();
}

test('what a guest enters without a network survives a reload, is sent later, and is a file once the code is closed', async () => {
  const opening = 'mutation { openWorkshop(name: "Skills data") { code workshop { workshop } } }';
  const { openWorkshop } = await query(site.url, opening, {}, token);
  const { page, close } = await open(browser);
  await page.goto(`${site.url}/join#${openWorkshop.code}`);
  await page.getByLabel('Your name').fill('Grace Guest');
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByText('you are Grace Guest, guest 1.').waitFor();
  await settled(page);
  await cut(page);
  await handIn(page, 'Adult Learning Forum');
  assert.deepEqual(await violations(page), []);
  await page.reload();
  await kept(page).getByText('New actor “Adult Learning Forum”').waitFor();
  await mend(page);
  await page.getByText('1 entry kept on this device was sent.').waitFor();
  assert.deepEqual(await standing(), ['New actor “Adult Learning Forum”']);

  await settled(page);
  await cut(page);
  await handIn(page, 'Night School');
  await query(
    site.url,
    'mutation($w: ID!) { closeWorkshop(workshop: $w) { isOpen } }',
    { w: openWorkshop.workshop.workshop },
    token,
  );
  await mend(page);
  await kept(page)
    .getByText(/Not taken\.|who alone can send it/)
    .first()
    .waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    kept(page).getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const text = await (await file.createReadStream()).toArray().then((parts) => Buffer.concat(parts).toString());
  assert.match(text, /^entered,by,operation,kind,name.*\r\n.*guest 1.*,create,ACTOR,Night School/);
  await close();
});

test('what somebody else changed meanwhile is told of what was kept', async () => {
  const { entity } = await query(site.url, '{ entity(key: "slug:act-dwp") { id } }');
  const { page, close } = await open(browser, { real: true });
  await page.goto(`${site.url}/?sel=${entity.id}`);
  await settled(page);
  await signIn(page, token);
  await page.getByRole('complementary').getByRole('button', { name: 'Edit', exact: true }).click();
  await page.locator('[data-field=description]').fill('As I see it.');
  await cut(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await kept(page).waitFor();
  const other =
    'mutation($id: ID!) { updateActor(id: $id, input: {description: "As they see it."}) { commit { revision } } }';
  await query(site.url, other, { id: entity.id }, token);
  await mend(page);
  await kept(page)
    .getByText(/Somebody changed it meanwhile/)
    .waitFor();
  await kept(page)
    .getByRole('button', { name: /^Throw away/ })
    .click();
  await kept(page).getByRole('button', { name: 'Throw it away for good' }).click();
  await kept(page).waitFor({ state: 'detached' });
  await close();
});
