// Who says what: a dispute that is settled on the page, and what is hidden and shows only where that is meant.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lookAt } from './look.mjs';
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

test('a file shows what is hidden only where that is meant, after it was seen what would show', async () => {
  const made = `mutation { createActor(input: {
    name: "Kept Example", description: "Leaves next year", keys: ["slug:kept-example"], visibility: TEAM }) { actor { id } } }`;
  await query(site.url, made, {}, token);
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/imports`);
  await signIn(page, token);
  await page.setInputFiles('input[type=file]', {
    name: 'actors.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,kind,keys,visibility\nKept Example,organisation,slug:kept-example,public\n'),
  });
  const kept = page.getByRole('group', { name: 'What is hidden now stays hidden' });
  await kept.getByText(/Row 2: .*Leaves next year/).waitFor();
  await kept.getByRole('checkbox').click();
  const shows = page.getByRole('group', { name: 'What is hidden now would show' });
  await shows.getByText(/Row 2: .*Leaves next year/).waitFor();
  const isPublic = async () => (await query(site.url, '{ actor(key: "slug:kept-example") { name } }')).actor !== null;
  assert.equal(await isPublic(), false);
  await lookAt(page, 'import-publishes');
  await page.getByRole('button', { name: /^Accept: make/ }).click();
  await page.getByText(/^Done: \d+ changes? made\.$/).waitFor();
  assert.equal(await isPublic(), true);
  assert.deepEqual(errors, []);
  await close();
});

test('what was erased says when and why, now, in the past and once the thing has ended', async () => {
  const admin = await site.token('ADMIN', 'Gil Example');
  const change = (text) => query(site.url, text, { of }, admin);
  const made =
    'mutation { createActor(input: { name: "Erased Example", description: "Jane Doe" }) { actor { id } commit { revision } } }';
  const { actor, commit } = (await query(site.url, made, {}, token)).createActor;
  const of = actor.id;
  await change(
    'mutation ($of: ID!) { erase(id: $of, field: "description", reason: "Request 2026/7.") { problems { message } } }',
  );
  const { page, errors, close } = await open(browser);
  const told = async (at) => {
    await page.goto(`${site.url}/registry?noun=actors&sel=${of}${at}`);
    await page
      .getByRole('list', { name: 'What was erased' })
      .getByText(/^Description was erased on \d+ \w+ \d{4}, at every revision\. Request 2026\/7\.$/)
      .waitFor();
    assert.equal(await page.getByText('Jane Doe').count(), 0);
  };
  await told('');
  await told(`&at=${commit.revision}`);
  await change('mutation ($of: ID!) { end(id: $of) { problems { message } } }');
  await told('');
  assert.deepEqual(errors, []);
  await close();
});
