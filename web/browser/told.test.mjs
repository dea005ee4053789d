// Merging, ending, bringing back and taking a source back: told before, done, and undone.
import assert from 'node:assert/strict';
import { picture } from './look.mjs';
import { open, query, signIn } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let token;
test.beforeAll(async () => {
  site = await demo();
  token = await site.token('EDITOR', 'Ada Example');
});
test.afterAll(() => site?.stop());

const delta = 'act_01M6A6FT00SQHHP44VD0DXG47G'; // Synthetic College Delta
const ember = 'act_01M6A6FT00BR4WRNZMT152JQ33'; // Synthetic College Ember
const survey = 'src_01M6A6FT00TWF13ZAHJ87SSWZ9'; // Synthetic supplier survey

async function at(address) {
  const opened = await open(browser);
  await opened.page.goto(site.url + address);
  await signIn(opened.page, token);
  return { ...opened, details: opened.page.getByRole('complementary', { name: 'Details' }) };
}

const actor = async (id) =>
  (await query(site.url, `{ actor: node(id: "${id}") { ... on Actor { name sector } } }`)).actor;
const change = (text) => query(site.url, `mutation { ${text} { commit { revision } } }`, {}, token);
const head = async () => (await query(site.url, '{ revision { head } }')).revision.head;

async function undo(page) {
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/was taken back, as revision/).waitFor();
}

test('two things are merged by keyboard: which stays, what differs and what moves is told before', async () => {
  const { page, errors, details, close } = await at(`/registry?noun=actors&sel=${delta}`);
  await query(
    site.url,
    'mutation($id: ID!) { updateActor(id: $id, input: { sector: "another sector" }) { commit { revision } } }',
    { id: ember },
    token,
  );
  await details.getByRole('button', { name: 'Merge' }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Merge Synthetic College Delta with another' });
  await form.getByRole('button', { name: 'Merge them' }).focus();
  await page.keyboard.press('Enter');
  await form.getByRole('alert').getByText('Other: Is not chosen.').waitFor();
  await form.getByLabel('The other actor').focus();
  await page.keyboard.type('synthetic college ember');
  await form.getByRole('option', { name: /Synthetic College Ember/ }).waitFor();
  await page.keyboard.press('Enter');
  const told = form.getByRole('region', { name: 'What would come of it' });
  await told.getByText(/Synthetic College Delta stays, keeps what it says/).waitFor();
  assert.match(await told.innerText(), /Over to it move \d+ links? and \d+ claims?\./);
  const sector = told.getByRole('row', { name: /^Sector/ });
  assert.match(await sector.innerText(), /education\s+another sector\s+education, the other is lost/);
  await picture(page, 'merge');
  await form.getByRole('radio', { name: 'Synthetic College Ember' }).focus();
  await page.keyboard.press('Space');
  await told.getByText(/Synthetic College Ember stays, keeps what it says/).waitFor();
  assert.match(await sector.innerText(), /another sector\s+education\s+another sector, the other is lost/);
  const before = await head();
  await form.getByRole('button', { name: 'Merge them' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Saved as revision/).waitFor();
  assert.equal(await head(), before + 1);
  await details.getByRole('heading', { name: 'Synthetic College Ember' }).waitFor();
  assert.equal((await actor(delta)).name, 'Synthetic College Ember'); // its id leads there
  assert.equal(
    (await query(site.url, `{ entity(key: "id:${delta}") { name } }`)).entity.name,
    'Synthetic College Ember',
  );
  await undo(page);
  assert.equal((await actor(delta)).name, 'Synthetic College Delta');
  assert.deepEqual(errors, []);
  await close();
});

test('what changed or ended while a merge was looked at is told instead of merged', async () => {
  const { page, errors, details, close } = await at(`/registry?noun=actors&sel=${delta}`);
  await details.getByRole('button', { name: 'Merge' }).click();
  const form = page.getByRole('dialog', { name: 'Merge Synthetic College Delta with another' });
  const choose = async () => {
    await form.getByLabel('The other actor').fill('synthetic college ember');
    await form.getByRole('option', { name: /Synthetic College Ember/ }).waitFor();
    await page.keyboard.press('Enter');
  };
  const told = form.getByRole('region', { name: 'What would come of it' });
  const merge = form.getByRole('button', { name: 'Merge them' });
  await choose();
  await told.getByText(/Synthetic College Delta stays/).waitFor();
  await change(`updateActor(id: "${delta}", input: { sector: "a third sector" })`);
  const before = await head();
  await merge.click();
  await form.getByText(`Somebody changed Synthetic College Delta meanwhile (revision ${before}).`).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');
  await told.getByRole('row', { name: /^Sector a third sector/ }).waitFor();
  await picture(page, 'merge-conflict');
  const other = form.getByRole('radio', { name: 'Synthetic College Ember' });
  // Told to who sends it, and to who only asks anew what would come of it.
  for (const asks of [() => merge.click(), () => other.check()]) {
    await form.getByRole('button', { name: 'Merge them', disabled: false }).waitFor();
    await change(`end(id: "${ember}")`);
    await asks();
    await form.getByText('Somebody deleted Synthetic College Ember meanwhile.').waitFor();
    await form.getByLabel('The other actor').and(page.locator('[value=""]')).waitFor();
    await change(`restore(id: "${ember}")`);
    await choose();
    await told.getByText(/Synthetic College Delta stays/).waitFor();
  }
  assert.equal(await head(), before + 4, 'nothing was merged until now');
  await merge.click();
  await page.getByText(/^Saved as revision/).waitFor();
  assert.equal((await actor(ember)).name, 'Synthetic College Delta');
  await undo(page);
  assert.deepEqual(errors, []);
  await close();
});

test('what was changed or ended while its end was looked at is told instead of ended', async () => {
  const { page, errors, close } = await at(`/registry?noun=actors&edit=end:${delta}`);
  const form = page.getByRole('dialog', { name: 'Delete Synthetic College Delta' });
  const told = form.getByRole('region', { name: 'What would come of it' });
  const end = form.getByRole('button', { name: 'Delete it' });
  await told.getByText(/It is deleted/).waitFor();
  await change(`updateActor(id: "${delta}", input: { sector: "a fourth sector" })`);
  const before = await head();
  await end.click();
  await form.getByText(`Somebody changed it meanwhile (revision ${before}).`).waitFor();
  assert.equal((await actor(delta)).sector, 'a fourth sector');
  await told.getByText(/It is deleted/).waitFor();
  await end.click();
  await page.getByText(/^Saved as revision/).waitFor();
  assert.equal(await actor(delta), null);
  await undo(page);
  await page.goto(`${site.url}/registry?noun=actors&edit=end:${delta}`);
  await told.getByText(/It is deleted/).waitFor();
  await change(`end(id: "${delta}")`);
  await end.click();
  await form.getByText('Somebody deleted it meanwhile.').waitFor();
  await told.waitFor({ state: 'detached' });
  await end.click();
  await form.getByRole('alert').getByText('It is deleted already.').waitFor();
  await change(`restore(id: "${delta}")`);
  assert.deepEqual(errors, []);
  await close();
});

test('what came back and ended again while its form was open is told before it comes back', async () => {
  await change(`end(id: "${delta}")`);
  const { page, errors, close } = await at(`/registry?noun=actors&edit=restore:${delta}`);
  const back = page.getByRole('dialog', { name: 'Bring back what was deleted' });
  await back.getByText(/Synthetic College Delta comes back as it was/).waitFor();
  await change(`restore(id: "${delta}")`);
  await change(`updateActor(id: "${delta}", input: { name: "College Delta" })`);
  await change(`end(id: "${delta}")`);
  await back.getByRole('button', { name: 'Bring it back' }).click();
  await back.getByText('Somebody brought it back meanwhile, or deleted it again.').waitFor();
  assert.equal(await actor(delta), null);
  await back.getByText(/^College Delta comes back as it was/).waitFor();
  await picture(page, 'restore-conflict');
  await back.getByRole('button', { name: 'Bring it back' }).click();
  await back.waitFor({ state: 'detached' });
  assert.equal((await actor(delta)).name, 'College Delta');
  await change(`updateActor(id: "${delta}", input: { name: "Synthetic College Delta" })`);
  assert.deepEqual(errors, []);
  await close();
});

test('what was ended comes back, from Changes, from the past and from its own address', async () => {
  const { page, errors, details, close } = await at(`/registry?noun=actors&sel=${delta}`);
  await details.getByRole('button', { name: 'Delete', exact: true }).click();
  const end = page.getByRole('dialog', { name: 'Delete Synthetic College Delta' });
  await end.getByText(/It is deleted, together with \d+ links? and \d+ claims?/).waitFor();
  await picture(page, 'end');
  await end.getByRole('button', { name: 'Delete it' }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  const ended = await head();
  assert.equal(await actor(delta), null);
  const back = page.getByRole('dialog', { name: 'Bring back what was deleted' });
  const bring = async () => {
    await back
      .getByText(/Synthetic College Delta comes back as it was when it ended: 1 actor, \d+ links? and/)
      .waitFor();
    await back.getByRole('button', { name: 'Bring it back' }).click();
    await back.waitFor({ state: 'detached' });
    assert.equal((await actor(delta)).name, 'Synthetic College Delta');
  };

  await page.goto(`${site.url}/changes?at=${ended}`);
  await page.getByRole('button', { name: 'Bring it back: Synthetic College Delta', exact: true }).click();
  await back.waitFor();
  await back.getByText(/comes back as it was/).waitFor();
  await picture(page, 'restore');
  await bring();
  await undo(page);
  assert.equal(await actor(delta), null);

  await page.goto(`${site.url}/registry?noun=actors&at=${ended - 1}&sel=${delta}`);
  await details.getByRole('heading', { name: 'Synthetic College Delta' }).waitFor();
  await details.getByRole('button', { name: 'Bring it back' }).click();
  await bring();
  await undo(page);

  await page.goto(`${site.url}/registry?noun=actors&sel=${delta}`);
  await details.getByText('It may be deleted.').waitFor();
  await details.getByRole('button', { name: 'Bring it back' }).click();
  await bring();
  await details.getByRole('heading', { name: 'Synthetic College Delta' }).waitFor();

  await page.goto(`${site.url}/registry?noun=actors&edit=restore:${delta}`);
  await back.getByText(/There is nothing ended under the id/).waitFor();
  assert.ok(await back.getByRole('button', { name: 'Bring it back' }).isDisabled());
  assert.deepEqual(errors, []);
  await close();
});

test('a source is taken back: how much rests on it and what then stands unsupported is told before', async () => {
  const { page, errors, details, close } = await at(`/registry?noun=actors&sel=${survey}`);
  await details.getByRole('button', { name: 'Take back its claims' }).click();
  const form = page.getByRole('dialog', { name: 'Take back all that rests on Synthetic supplier survey' });
  await form.getByText(/^It bears \d+ claims that still stand\./).waitFor();
  await form.getByText('19 facts would then stand unsupported').waitFor();
  assert.equal(await form.getByRole('region', { name: 'What would come of it' }).getByRole('listitem').count(), 19);
  await form.getByLabel('Reason, for the history').fill('made up');
  await picture(page, 'retract');
  const unsupported = async () =>
    (await query(site.url, '{ map { legend { of value count } } }')).map.legend.find((l) => l.value === 'UNSUPPORTED')
      ?.count ?? 0;
  const before = await unsupported();
  await form.getByRole('button', { name: 'Take them back' }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  assert.ok((await unsupported()) > before);
  const reasons = `{ claims(filter: { source: { in: ["${survey}"] } }, first: 1) { nodes { reason } } }`;
  assert.equal((await query(site.url, reasons)).claims.nodes[0].reason, 'made up');
  await details.getByRole('button', { name: 'Take back its claims' }).click();
  await form.getByText(/No claim that still stands rests on it/).waitFor();
  await form.getByRole('button', { name: 'Cancel' }).click();
  await undo(page);
  assert.equal(await unsupported(), before);
  assert.deepEqual(errors, []);
  await close();
});
