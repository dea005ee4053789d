// What happens while somebody edits: others are faster, the token goes, the server goes, somebody changes their mind.
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

const delta = 'act_01M6A6FT00SQHHP44VD0DXG47G'; // Synthetic College Delta

/** Somebody else changes the actor. */
const theirs = (input) =>
  query(
    site.url,
    'mutation($id: ID!, $input: ActorInput!) { updateActor(id: $id, input: $input) { commit { revision } } }',
    { id: delta, input },
    token,
  );

async function editing(secret = token) {
  const opened = await open(browser);
  await opened.page.goto(`${site.url}/registry?noun=actors&sel=${delta}`);
  await signIn(opened.page, secret);
  await opened.page.getByRole('button', { name: 'Edit', exact: true }).click();
  const form = opened.page.getByRole('dialog', { name: 'Edit Synthetic College Delta' });
  await form.getByLabel('Sector').waitFor();
  return { ...opened, form };
}

test('the thing changes again while the conflict is open: what was chosen stays where it can', async () => {
  const { page, errors, form, close } = await editing();
  await form.getByLabel('Sector').fill('mine');
  await form.getByLabel('Priority').selectOption({ label: 'High' });
  await form.getByText('What the values rest on').click();
  await form.getByLabel('Quote').fill('heard at a meeting');
  await form.getByLabel('Reason, for the history').fill('as they told me');
  await theirs({ sector: 'theirs', priority: 'LOW' });
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Somebody changed this while you did').waitFor();
  assert.equal(await form.getByLabel('Quote').inputValue(), 'heard at a meeting', 'what the values rest on stays');
  await form.getByLabel('Quote').waitFor();
  assert.equal(await form.getByLabel('Reason, for the history').inputValue(), 'as they told me');
  await form.getByLabel(/^Sector, mine/).check();
  await form.getByLabel(/^Priority, theirs/).check();
  await theirs({ priority: 'UNSET', engagement: 'DECLINED' });
  await form.getByRole('button', { name: 'Save what is chosen' }).click();
  await form.getByText('Somebody changed this once more').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith('Somebody changed this once more'));
  await picture(page, 'conflict-again');
  assert.ok(await form.getByLabel(/^Sector, mine/).isChecked(), 'chosen against what still stands');
  assert.equal(
    await form
      .getByLabel(/^Priority/)
      .and(form.locator(':checked'))
      .count(),
    0,
    'theirs is another now',
  );
  await form.getByLabel(/^Priority, mine/).check();
  await form.getByRole('button', { name: 'Save what is chosen' }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  const now = await query(
    site.url,
    '{ actor(key: "slug:syn-delta") { sector priority engagement claims(first: 3, field: "sector") { nodes { claimStatus value quote } } } }',
  );
  const { claims, ...values } = now.actor;
  assert.deepEqual(values, { sector: 'mine', priority: 'HIGH', engagement: 'DECLINED' });
  assert.deepEqual(
    claims.nodes.filter((c) => c.claimStatus === 'CURRENT' && c.value !== null),
    [{ claimStatus: 'CURRENT', value: 'mine', quote: 'heard at a meeting' }],
  );
  const { commits } = await query(site.url, '{ commits(last: 1) { nodes { message } } }', {}, token);
  assert.equal(commits.nodes[0].message, 'as they told me');
  assert.deepEqual(errors, []);
  await close();
});

test('the thing was ended meanwhile: what was entered is shown, and saved once the thing is back', async () => {
  const { page, errors, form, close } = await editing();
  await form.getByLabel('Sector').fill('mine after all');
  await query(site.url, 'mutation($id: ID!) { end(id: $id) { commit { revision } } }', { id: delta }, token);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Somebody deleted it meanwhile.').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith('Somebody deleted it meanwhile.'));
  assert.match(await form.getByRole('table').innerText(), /Sector\s+\w+\s+mine after all/);
  await picture(page, 'conflict-ended');
  await form.getByRole('button', { name: 'Bring it back' }).click();
  await form.getByText(/^It is back \(revision \d+\)\. Nothing of yours is saved yet\./).waitFor();
  assert.ok(await form.getByLabel('Sector, mine: mine after all').isChecked());
  await form.getByRole('button', { name: 'Save what is chosen' }).click();
  await form.waitFor({ state: 'detached' });
  const now = await query(site.url, '{ actor(key: "slug:syn-delta") { sector } }');
  assert.equal(now.actor.sector, 'mine after all');
  assert.deepEqual(errors, []);
  await close();
});

test('the token is revoked while somebody edits: the input stays and is saved with another', async () => {
  const { page, form, close } = await editing(await site.token('EDITOR', 'Bea Example'));
  await form.getByLabel('Sector').fill('typed before');
  await site.revoke('Bea Example');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('You are signed out: your token is no longer valid.').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
  assert.equal(await form.getByLabel('Sector').inputValue(), 'typed before');
  await picture(page, 'form-signed-out');
  await form.getByRole('button', { name: 'Sign in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign in with a token' });
  await dialog.getByLabel('Token').fill(token);
  await page.keyboard.press('Enter');
  await form.getByText('You are signed out').waitFor({ state: 'detached' });
  assert.equal(await form.getByLabel('Sector').inputValue(), 'typed before');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  const now = await query(site.url, '{ actor(key: "slug:syn-delta") { sector } }');
  assert.equal(now.actor.sector, 'typed before');
  await close();
});

test('the server goes while somebody edits: what was entered is kept, and saved when it is back', async () => {
  const { page, form, close } = await editing();
  await form.getByLabel('Sector').fill('typed without a server');
  await site.off();
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('region', { name: 'Kept on this device' }).waitFor();
  await site.on();
  await page.getByText('1 entry kept on this device was sent.').waitFor();
  const now = await query(site.url, '{ actor(key: "slug:syn-delta") { sector } }');
  assert.equal(now.actor.sector, 'typed without a server');
  await close();
});

test('signing out asks first where rows or a reason are not saved', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=standards&cells=edit`);
  await settled(page);
  await signIn(page, token);
  const name = page.getByLabel('Name of XCRI-CAP', { exact: true });
  await name.fill('Another name');
  await page.getByRole('link', { name: 'Changes', exact: true }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  const ask = page.getByRole('dialog', { name: 'Throw away what you entered?' });
  await picture(page, 'sign-out-asks');
  await ask.getByRole('button', { name: 'Keep editing' }).click();
  await page.goBack();
  assert.equal(await name.inputValue(), 'Another name');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await ask.getByRole('button', { name: 'Throw it away' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await signIn(page, token);
  assert.equal(await name.inputValue(), 'XCRI-CAP');
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByLabel(/^Reason/).fill('not sure');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await ask.getByRole('button', { name: 'Throw it away' }).click();
  await page.getByText('Sign in with an editor’s token to accept or reject.').waitFor();
  assert.deepEqual(errors, []);
  await close();
});

/** A file of many actors, which takes a while. */
const many = (n) => ({
  name: 'actors.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `name,kind,keys\n${Array.from({ length: n }, (_, i) => `Example ${i},organisation,slug:example-${i}\n`).join('')}`,
  ),
});

async function importing(by = token) {
  const opened = await open(browser);
  await opened.page.goto(`${site.url}/imports`);
  await signIn(opened.page, by);
  await opened.page.locator('.drop').waitFor();
  return opened;
}

/** How fast a page sends, in bytes a second; -1: as fast as it can. */
async function sends(page) {
  const cdp = await page.context().newCDPSession(page);
  return (uploadThroughput) =>
    cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
}

/** Watches for an upload; begun comes when its head has gone out, and what follows is on its way. */
async function upload(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const [wanted, sent] = [new Set(), new Set()];
  const begun = new Promise((resolve) => {
    const look = (ids, id) => ids.add(id) && wanted.has(id) && sent.has(id) && resolve();
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.includes('/import?')) look(wanted, requestId);
    });
    cdp.on('Network.requestWillBeSentExtraInfo', ({ requestId }) => look(sent, requestId));
  });
  return { begun };
}

test('an import is stopped on its way: what came in is told and can be taken back', async () => {
  // To take back as much as this is for administrators.
  const { page, errors, close } = await importing(await site.token('ADMIN', 'Root Example'));
  const slowly = await sends(page);
  await slowly(300_000); // so that it is on its way for seconds, however fast the machine is
  await page.setInputFiles('input[type=file]', many(40_000));
  await page.getByText(/rows?, [\d,]+ changes? so far/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/You stopped it\.\s+Nothing was changed\./).waitFor();
  await slowly(-1);
  await page.getByRole('button', { name: 'Try the file again' }).click();
  const accept = page.getByRole('button', { name: /^Accept: make/ });
  await accept.waitFor({ timeout: 120_000 });
  await slowly(300_000);
  await accept.click();
  await page.getByText(/[1-9][\d,]* changes so far/).waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/You stopped it\.\s+[\d,]+ changes had been made by then and stay/).waitFor();
  await picture(page, 'import-stopped');
  const there = async () => (await query(site.url, '{ actor(key: "slug:example-0") { name } }')).actor;
  assert.deepEqual(await there(), { name: 'Example 0' });
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText(/^It was taken back/).waitFor({ timeout: 120_000 });
  assert.equal(await there(), null);
  assert.deepEqual(errors, []);
  await close();
});

test('an upload breaks off: nothing is changed, and the file can be sent again', async () => {
  const { page, close } = await importing();
  const slowly = await sends(page);
  await slowly(20_000); // so that most of it is still to come when the server goes
  const { begun } = await upload(page);
  await page.setInputFiles('input[type=file]', many(40_000));
  await page.getByText('The file is tried …').waitFor();
  await begun;
  await site.off('SIGKILL');
  await page.getByText(/The server does not answer\..*Nothing was changed\./).waitFor();
  await picture(page, 'import-broken-off');
  await slowly(-1);
  await site.on();
  await page.getByRole('button', { name: 'Try again', exact: true }).last().click();
  await page.getByText(/^This would make [\d,]+ changes\.$/).waitFor({ timeout: 120_000 });
  await close();
});

test('the token is revoked before a file is brought in: the file stays chosen', async () => {
  const { page, close } = await open(browser);
  await page.goto(`${site.url}/imports`);
  await signIn(page, await site.token('EDITOR', 'Cy Example'));
  await page.setInputFiles('input[type=file]', many(2));
  await page.getByRole('button', { name: /^Accept: make/ }).waitFor();
  await site.revoke('Cy Example');
  await page.getByRole('button', { name: /^Accept: make/ }).click();
  await page.getByText('Your token is no longer valid; you are signed out.').waitFor();
  await page.getByText('Sign in with an editor’s token to bring a file in.').waitFor();
  await signIn(page, await site.token('ADMIN', 'Gil Example'));
  await page.getByRole('button', { name: 'Try actors.csv' }).click();
  await page.getByRole('button', { name: /^Accept: make/ }).click();
  await page.getByText(/^Done: \d+ changes made\.$/).waitFor();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText(/^It was taken back/).waitFor();
  await close();
});

test('when nothing waits for review, it says so and where candidates come from', async () => {
  const waiting = await query(
    site.url,
    '{ claims(filter: { method: [TITLE_MATCH], review: [PROPOSED] }, first: 100) { nodes { id } } }',
  );
  for (const { id } of waiting.claims.nodes.slice(1))
    await query(
      site.url,
      'mutation($id: ID!) { updateClaim(id: $id, input: { review: REJECTED }) { commit { revision } } }',
      { id },
      token,
    );
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/review`);
  await signIn(page, token);
  await page.getByText('1 candidate waits').waitFor();
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByText('0 candidates wait').waitFor();
  await page.getByText(/^Nothing waits\./).waitFor();
  await picture(page, 'review-empty');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('1 candidate waits').waitFor();
  assert.deepEqual(errors, []);
  await close();
});
