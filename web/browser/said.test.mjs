// Who says what: a dispute that is settled on the page, and what is hidden and shows only where that is meant.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { download, open, query, settled, signIn, taken } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let token;
let id;
test.beforeAll(async () => {
  site = await demo();
  token = await site.token('EDITOR', 'Ada Example');
  const change = (text, variables) => query(site.url, text, variables, token);
  const made = await change(`mutation {
    createActor(input: { name: "Quiet Example", sector: "colleges", visibility: TEAM }) { actor { id } }
    createEntity(kind: SOURCE, fields: { name: "Report Example" }) { node { id } }
  }`);
  id = made.createActor.actor.id;
  await change(
    `mutation ($id: ID!, $source: ID!) {
      claim(about: $id, input: { field: "sector", value: "training", source: $source, visibility: TEAM }) {
        problems { message }
      }
    }`,
    { id, source: made.createEntity.node.id },
  );
});
test.afterAll(() => site?.stop());

async function atIt() {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=actors&sel=${id}`);
  await signIn(page, token);
  await settled(page);
  return { page, errors, close, details: page.getByRole('complementary', { name: 'Details' }) };
}

test('one press tells who says what, and another which one is right', async () => {
  const { page, errors, close, details } = await atIt();
  await details.getByRole('button', { name: /says what about sector/ }).click();
  const colleges = details.getByRole('listitem').filter({ has: page.getByText('colleges', { exact: true }) });
  await colleges.getByRole('button', { name: 'This one is right' }).click();
  const form = page.getByRole('dialog', { name: 'Say that this one is right' });
  await form.getByLabel('Reason, for the history').fill('They say so themselves');
  await form.getByRole('button', { name: 'This one is right' }).click();
  await page.getByText(/^Saved as revision \d+\.$/).waitFor();
  await details.getByText('settled as right').waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test('what is hidden shows only where somebody says that this is meant', async () => {
  const { page, errors, close, details } = await atIt();
  await details.getByRole('button', { name: 'Edit', exact: true }).first().click();
  const form = page.getByRole('dialog', { name: /^Edit/ });
  await form.getByText('Keys, dates, who may see it').click();
  await form.getByLabel('Visibility').selectOption({ label: 'Public' });
  const notice = form.getByRole('group', { name: 'What is hidden now would show' });
  await notice.getByText('Name: “Quiet Example”, to everybody').waitFor();
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByRole('alert').waitFor();
  await notice.getByRole('checkbox', { name: 'Show them; this is meant' }).check();
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Saved as revision \d+\.$/).waitFor();
  const { node } = await query(site.url, 'query ($id: ID!) { node(id: $id) { ... on Actor { name } } }', { id });
  assert.equal(node.name, 'Quiet Example');
  assert.deepEqual(errors, []);
  await close();
});

test('what is taken along says that the team sees it, or is taken as the public sees it', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=datasets&q=synthetic+team+notes`);
  await signIn(page, token);
  await page.getByRole('button', { name: 'Synthetic team notes' }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByText('the team only', { exact: true }).waitFor();
  const listed = page.getByRole('button', { name: 'CSV of this page' });
  const [file] = await Promise.all([page.waitForEvent('download'), listed.click()]);
  assert.match(file.suggestedFilename(), /^catchment-datasets-team-made-up\.csv$/);

  await page.goto(`${site.url}/?show=all&as=picture`);
  await settled(page);
  const ours = await taken(page, 'SVG');
  assert.equal(ours.suggestedFilename(), 'catchment-map-team-made-up.svg');
  const svg = readFileSync(await ours.path(), 'utf8');
  assert.ok(svg.includes('as the team sees it, not for the public') && svg.includes('Synthetic team notes'));

  await page.getByText('Download', { exact: true }).click();
  await page.getByRole('menuitem', { name: 'First show what the public sees' }).click();
  await page.getByText('You see what the public sees').waitFor();
  await settled(page);
  const everybodys = await taken(page, 'SVG');
  assert.equal(everybodys.suggestedFilename(), 'catchment-map-made-up.svg');
  assert.doesNotMatch(readFileSync(await everybodys.path(), 'utf8'), /as the team sees it|Synthetic team notes/);
  await page.getByRole('button', { name: 'Back to your own view' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await settled(page);
  assert.equal(JSON.parse(await download(page, 'JSON')).lens, 'TEAM');
  assert.deepEqual(errors, []);
  await close();
});
