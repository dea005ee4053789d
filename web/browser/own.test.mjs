// Fields of one's own: what an administrator defines, people find in the form, the details and the list.
import assert from 'node:assert/strict';
import { open, query, settled, signIn } from './site.mjs';
import { browser, demo, test } from './worker.mjs';

let site;
let token;
test.beforeAll(async () => {
  site = await demo();
  token = await site.token('EDITOR', 'Ada Example');
  await query(
    site.url,
    `mutation {
      createEntity(kind: ATTRIBUTE_DEFINITION, fields: {
        name: "staff", of: "ACTOR", attributeType: "NUMBER", unit: "people", description: "How many people work there."
      }) { problems { message } }
    }`,
    {},
    await site.token('ADMIN', 'Root Example'),
  );
});
test.afterAll(() => site?.stop());

const delta = 'act_01M6A6FT00SQHHP44VD0DXG47G'; // Synthetic College Delta

test('a field of one’s own is filled in, shown in the details and stands as a column of the list', async () => {
  const { page, errors, close } = await open(browser);
  await page.goto(`${site.url}/registry?noun=actors&sel=${delta}`);
  await settled(page);
  await signIn(page, token);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('dialog', { name: /^Edit/ });
  const staff = form.getByLabel(/^staff/i);
  await form.getByText('How many people work there.').waitFor();
  await staff.fill('many');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByRole('alert').waitFor();
  assert.equal(await staff.getAttribute('aria-invalid'), 'true');
  await staff.fill('40');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Saved as revision \d+\.$/).waitFor();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByText(/40 people/).waitFor();
  await page.getByLabel('Words in actors').fill('college delta');
  await page.getByRole('columnheader', { name: /staff/i }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});
