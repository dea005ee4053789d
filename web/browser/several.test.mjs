// Several things at once: chosen in a list or on the Board, changed by one commit, taken back by one press.
import assert from 'node:assert/strict';
import { accessible, picture } from './look.mjs';
import { open, query, settled, signIn } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
test.beforeAll(async () => {
  site = await demo();
});
test.afterAll(() => site?.stop());

const head = async () => (await query(site.url, '{ revision { head } }')).revision.head;
const tagged = async () =>
  (
    await query(site.url, '{ actors(first: 100, filter: { tags: { has: "to-visit" } }) { nodes { name } } }')
  ).actors.nodes.map((a) => a.name);

async function signedIn(address) {
  const opened = await open(browser);
  await opened.page.goto(site.url + address);
  await signIn(opened.page, await site.token('EDITOR', `Ada Example ${address.length}`));
  await settled(opened.page);
  return { ...opened, bar: opened.page.getByRole('region', { name: 'What is chosen' }) };
}

test('rows that are chosen get a tag by one commit, and lose it by one Undo', async () => {
  const { page, bar, errors, close } = await signedIn('/registry?noun=actors&made-up=shown&q=synthetic%20college');
  const names = ['Synthetic College Delta', 'Synthetic College Ember'];
  for (const name of names) await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  await bar.getByText('2 things').waitFor();
  await bar.getByRole('button', { name: 'Set a field or tags' }).click();
  const form = page.getByRole('dialog', { name: 'Change what is chosen' });
  await form.getByLabel('Tags to add').fill('to-visit');
  await form.getByText('Of 2 things, 2 actors would change.').waitFor();
  await accessible(page, 'several');
  await picture(page, 'several');
  const before = await head();
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  assert.equal(await head(), before + 1);
  assert.deepEqual((await tagged()).sort(), names);
  await bar.waitFor({ state: 'detached' }); // nothing stays chosen
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/was taken back, as revision/).waitFor();
  assert.deepEqual(await tagged(), []);
  assert.deepEqual(errors, []);
  await close();
});

test('circles that are chosen move together, and are told what deleting them would take along', async () => {
  const { page, bar, errors, close } = await signedIn('/');
  const circle = (name) => page.locator('.targets').getByRole('button', { name: new RegExp(`^${name}`) });
  await circle('Department for Work and Pensions').click({ modifiers: ['Shift'] });
  await circle('West London Alliance').focus();
  await page.keyboard.press('c');
  await bar.getByText('2 things').waitFor();
  await page.keyboard.press('Shift+ArrowDown');
  await page.waitForURL((url) => (url.searchParams.get('pins') ?? '').split(',').length === 2);
  const before = await head();
  await bar.getByRole('button', { name: 'Delete' }).click();
  const form = page.getByRole('dialog', { name: 'Change what is chosen' });
  await form.getByText(/They are deleted, together with \d+ links and \d+ claims\./).waitFor();
  await form.getByRole('button', { name: 'Cancel' }).click();
  assert.equal(await head(), before);
  await bar.getByRole('button', { name: 'Choose none' }).click();
  await bar.waitFor({ state: 'detached' });
  assert.deepEqual(errors, []);
  await close();
});
