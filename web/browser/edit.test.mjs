import assert from 'node:assert/strict';
import { accessible, picture } from './look.mjs';
import { open, query, settled, signIn } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let token;
test.beforeAll(async () => {
  site = await demo();
  token = await site.token('EDITOR', 'Ada Example');
});
test.afterAll(() => site?.stop());

const delta = 'act_01M6A6FT00SQHHP44VD0DXG47G'; // Synthetic College Delta

test('a wrong token is refused, a good one signs in and shows in no address', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=actors&sel=${delta}`);
  await settled(page);
  await page.locator('.details h2').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Edit', exact: true }).count(), 0);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign in with a token' });
  await picture(page, 'sign-in');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await dialog.getByText('Enter a token.').waitFor();
  await dialog.getByLabel('Token').fill('cat_wrong');
  await page.keyboard.press('Enter');
  await dialog.getByText('This token is not valid.').waitFor();
  await dialog.getByLabel('Token').fill(token);
  await page.keyboard.press('Enter');
  await page.getByText('Ada Example (editor)').waitFor();
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  assert.ok(!page.url().includes('cat_'));
  await page.reload();
  await page.getByText('Ada Example (editor)').waitFor(); // kept in the tab
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  assert.equal(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage })), '{}');
  assert.equal(await page.getByRole('button', { name: 'Edit', exact: true }).count(), 0);
  assert.deepEqual(
    errors.filter((e) => !e.includes('401')),
    [],
  );
  await close();
});

test('signing in adds what can be done and moves nothing: the details stay beside the list', async () => {
  const { page, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=actors&sel=${delta}`);
  await settled(page);
  const stands = async () => {
    const list = await page.locator('main').boundingBox();
    const { x, y, width } = await page.locator('.details').boundingBox();
    assert.ok(x >= list.x + list.width, 'beside');
    return { x, y, width };
  };
  await page.locator('.details h2').waitFor();
  const before = await stands();
  await signIn(page, token);
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  assert.deepEqual(await stands(), before);
  await close();
});

test('a partner sees who they are and is offered no change', async () => {
  const { page, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=actors&sel=${delta}`);
  await signIn(page, await site.token('PARTNER', 'Pat Example'));
  await page.getByText('Pat Example (partner)').waitFor();
  await settled(page);
  assert.equal(await page.getByRole('button', { name: 'Edit', exact: true }).count(), 0);
  await close();
});

test('making a thing: what is wrong stands beside its field; then it is made, linked, claimed, ended and brought back', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=actors`);
  await settled(page);
  await signIn(page, token);
  await page.getByRole('button', { name: 'New actor' }).click();
  const form = page.getByRole('dialog', { name: 'New actor' });
  await form.getByText('Keys, dates, who may see it').click();
  const wrong = form.locator('[aria-invalid=true]');
  await form.getByLabel('Url').fill('nowhere');
  await page.keyboard.press('Tab');
  await form.getByText('1 field cannot be saved as it is.').waitFor();
  assert.equal(await wrong.count(), 1, 'told before the save, and only of what somebody has left');
  assert.equal(await form.getByLabel('Url').getAttribute('aria-invalid'), 'true');
  await picture(page, 'form-early');
  await form.getByLabel('Url').fill('https://example.org/');
  await page.waitForFunction(() => !document.querySelector('[aria-invalid=true]'));
  await form.getByLabel('Url').fill('nowhere');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  const summary = form.getByRole('alert');
  await summary.waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
  await picture(page, 'form-wrong');
  const name = form.getByLabel('Name', { exact: true });
  assert.equal(await name.getAttribute('aria-invalid'), 'true');
  await form.getByLabel('Url').waitFor();
  await summary.getByRole('button', { name: /^Name:/ }).click();
  assert.ok(await name.evaluate((element) => element === document.activeElement));
  await name.fill('Example Academy');
  await form.getByLabel('Url').fill('https://example.org/');
  await form.getByLabel('Actor kind', { exact: true }).selectOption({ label: 'Organisation' });
  await form.getByText('A body with a name and a seat.').waitFor();
  await form.getByLabel('Reason, for the history').fill('For the test');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved as revision \d+\.$/).waitFor();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('heading', { name: 'Example Academy' }).waitFor();

  await details.getByRole('button', { name: 'Add link' }).click();
  const link = page.getByRole('dialog', { name: 'Add a link to Example Academy' });
  await link.getByLabel('How they relate').selectOption('out:MEMBER_OF');
  await link.getByLabel(/^Example Academy is a member of/).fill('synthetic college delta');
  await link.getByRole('option', { name: /Synthetic College Delta/ }).waitFor();
  await page.keyboard.press('Enter');
  await link.getByLabel('Role').fill('guest');
  await link.getByRole('button', { name: 'Add the link' }).click();
  await details.getByRole('heading', { name: 'is a member of' }).waitFor();
  await details.getByText('guest').waitFor();

  await details.getByRole('button', { name: 'Add claim' }).click();
  const claim = page.getByRole('dialog', { name: /^Add a claim on/ });
  await claim.getByLabel('Quote').fill('told at a meeting');
  await claim.getByRole('button', { name: 'Add the claim' }).click();
  await details.getByText('told at a meeting').waitFor();

  await details.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await details.waitFor({ state: 'detached' });
  const links = `{ links(filter: { type: [MEMBER_OF] }, first: 100) { nodes { from { name } } } }`;
  const has = async () =>
    (await query(site.url, links)).links.nodes.some(({ from }) => from.name === 'Example Academy');
  assert.equal(await has(), false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/was taken back, as revision/).waitFor();
  assert.equal(await has(), true);
  assert.deepEqual(errors, []);
  await close();
});

test('what is here already is told while one types; by keyboard two are said to be different, and undone', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=actors&edit=new:ACTOR`);
  await signIn(page, token);
  const form = page.getByRole('dialog', { name: 'New actor' });
  await form.getByLabel('Name', { exact: true }).fill('The Synthetic College Delta Ltd.');
  const told = form.getByRole('status', { name: 'What is here already' });
  await told.getByText('Synthetic College Delta is already here.').waitFor();
  await told.getByRole('button', { name: 'Open Synthetic College Delta' }).waitFor();
  await accessible(page, 'a form that tells what is here');
  await picture(page, 'form-already-here');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved as revision \d+\.$/).waitFor();

  await page.goto(`${site.url}/review`);
  const list = page.getByRole('region', { name: 'Entered twice?' });
  const different = list.getByRole('button', { name: /^These are different: .*Synthetic College Delta/ });
  await different.waitFor();
  await accessible(page, 'pairs entered twice');
  await picture(page, 'entered-twice');
  await different.focus();
  await page.keyboard.press('Enter');
  await different.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.id === 'lookalikes');
  await page.getByRole('button', { name: 'Undo' }).click();
  await different.waitFor();
  await list.getByRole('button', { name: /^Merge .*Synthetic College Delta/ }).click();
  const merging = page.getByRole('dialog', { name: /^Merge / });
  await merging.getByRole('radio').nth(1).waitFor();
  await merging.getByRole('button', { name: 'Merge them' }).click();
  await different.waitFor({ state: 'detached' });
  assert.deepEqual(errors, []);
  await close();
});

test('a conflict shows both versions, and what is chosen is saved', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=actors&sel=${delta}`);
  await signIn(page, token);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Edit Synthetic College Delta' });
  await form.getByLabel('Sector').fill('mine');
  await form.getByLabel('Priority').selectOption({ label: 'High' });
  await page.keyboard.press('Escape');
  const ask = page.getByRole('dialog', { name: 'Throw away what you entered?' });
  await ask.getByRole('button', { name: 'Keep editing' }).click();
  await page.goBack();
  await ask.getByRole('button', { name: 'Keep editing' }).click();
  assert.equal(await form.getByLabel('Sector').inputValue(), 'mine');
  await query(
    site.url,
    `mutation($id: ID!) { updateActor(id: $id, input: { sector: "theirs", engagement: DECLINED }) { commit { revision } } }`,
    { id: delta },
    token,
  );
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Somebody changed this while you did').waitFor();
  await picture(page, 'conflict');
  const row = (name) => form.locator('tr', { hasText: name });
  assert.match(await row('Sector').innerText(), /education\s+mine\s+theirs/);
  assert.match(await row('Engagement').innerText(), /contacted\s+contacted\s+declined/);
  await form.getByRole('button', { name: 'Save what is chosen' }).click();
  await form.getByRole('alert').getByText('Sector: Choose mine or theirs.').waitFor();
  await form.getByLabel(/^Sector, mine/).check();
  await form.getByRole('button', { name: 'Save what is chosen' }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  const now = await query(site.url, '{ actor(key: "slug:syn-delta") { sector engagement priority } }');
  assert.deepEqual(now.actor, { sector: 'mine', engagement: 'DECLINED', priority: 'HIGH' });
  assert.deepEqual(errors, []);
  await close();
});

test('candidates are reviewed by keyboard alone', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/review`);
  await page.getByText(/Sign in with an editor/).waitFor();
  await signIn(page, token);
  await page.locator('body').press('Escape');
  const waiting = page.locator('.bar strong');
  const first = await page.locator('.candidate h4').first().innerText();
  assert.equal(await waiting.innerText(), '4 candidates wait');
  await page.getByRole('button', { name: 'Accept' }).waitFor();
  await picture(page, 'review');
  await page.keyboard.press('a');
  await page.getByText('3 candidates wait').waitFor();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('4 candidates wait').waitFor();
  assert.equal(await page.locator('.candidate h4').first().innerText(), first);
  await page.keyboard.press('n');
  await page.waitForURL(/after=/);
  await page.waitForFunction((was) => document.querySelector('.candidate h4')?.textContent !== was, first);
  await page.getByLabel(/^Reason/).focus();
  await page.keyboard.type('another trade');
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await page.getByText('3 candidates wait').waitFor();
  const rejected = await query(
    site.url,
    '{ claims(filter: { method: [TITLE_MATCH], review: [REJECTED] }, first: 100) { nodes { reason } } }',
  );
  assert.ok(rejected.claims.nodes.some(({ reason }) => reason === 'another trade'));
  await page.getByLabel(/^Keys/).uncheck();
  const asks = [];
  page.on('request', (request) => asks.push(request.postData()));
  await page.keyboard.press('a');
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.deepEqual(asks, [], 'the key decides nothing, so nothing is sent');
  assert.equal(await waiting.innerText(), '3 candidates wait');
  for (let left = 2; left > 0; left--) {
    const was = page.url();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.waitForURL((url) => url.href !== was);
    await settled(page);
  }
  await page.getByText('You are at the end').waitFor();
  await page.getByRole('button', { name: 'From the beginning' }).click();
  await page.getByLabel(/^Reason/).fill('of this one alone');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.waitForURL(/after=/);
  assert.equal(await page.getByLabel(/^Reason/).inputValue(), '', 'a reason is not carried on to the next');
  assert.deepEqual(errors, []);
  await close();
});

test('proposing occupations for a course tells first what it would do', async () => {
  const { page, close } = await open(browser);
  const { course } = await query(site.url, '{ course(key: "slug:syn-crs-grove-039") { id } }');
  await page.goto(`${site.url}/registry?noun=courses&sel=${course.id}`);
  await signIn(page, token);
  await page.getByRole('button', { name: 'Propose occupations' }).click();
  const dialog = page.getByRole('dialog', { name: /^Propose occupations for/ });
  await dialog.getByText(/is found|are found|no further/).waitFor();
  await picture(page, 'propose');
  await dialog.getByRole('button', { name: /for review$/ }).click();
  await page.getByText(/candidates? proposed; review decides/).waitFor();
  await close();
});

test('a file is dropped, tried, looked at, accepted and taken back', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/imports`);
  await page.getByText(/Sign in with an editor/).waitFor();
  await signIn(page, await site.token('ADMIN', 'Gil Example'));
  const text =
    'name,kind,keys\nExample Dropped,organisation,slug:example-dropped\nExample Odd,castle,slug:example-odd\n';
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'actors.csv', { type: 'text/csv' }));
    return transfer;
  }, text);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
  await page.getByText(/^This would make \d+ changes\.$/).waitFor();
  const found = page.getByRole('table', { name: 'Findings' });
  assert.match(await found.innerText(), /actors\.csv, row 3, kind[\s\S]*castle/);
  await picture(page, 'import');
  await page.getByLabel(/^Note/).check();
  await page.getByText('0 findings').waitFor();
  await page.getByLabel(/^Note/).uncheck();
  const there = async () => (await query(site.url, '{ actor(key: "slug:example-dropped") { name } }')).actor;
  assert.equal(await there(), null);
  await page.getByRole('button', { name: /^Accept: make/ }).click();
  await page.getByText(/^Done: \d+ changes made\.$/).waitFor();
  assert.deepEqual(await there(), { name: 'Example Dropped' });
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByText(/Deleted: 2 actors/).waitFor();
  assert.deepEqual(await there(), { name: 'Example Dropped' });
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText(/^It was taken back/).waitFor();
  assert.equal(await there(), null);
  await page.setInputFiles('input[type=file]', {
    name: 'castle.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('a,b\n1,2\n'),
  });
  await page.getByText(/Nothing was changed|Nothing to accept/).waitFor();
  assert.deepEqual(
    errors.filter((e) => !e.includes('400')),
    [],
  );
  await close();
});
