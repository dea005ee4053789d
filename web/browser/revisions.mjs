// A registry of three revisions, and what is given to take along of two compared, for the tests beside this file.
import { readFileSync } from 'node:fs';
import { query } from './site.mjs';

/** Makes two revisions after the demo's: a university gets another name, and a piece of software ends. */
export async function revise(site, token) {
  const change = (text, variables) => query(site.url, text, variables, token);
  const found = await change(
    '{ kestrel: entity(key: "slug:syn-kestrel") { id } west: entity(key: "slug:syn-systems-west") { id } }',
  );
  await change(
    'mutation ($id: ID!, $input: ActorInput!) { updateActor(id: $id, input: $input, message: "A better name.") { commit { revision } } }',
    { id: found.kestrel.id, input: { name: 'Synthetic University Hawk', sector: 'higher education' } },
  );
  await change('mutation ($id: ID!) { end(id: $id) { commit { revision } } }', { id: found.west.id });
}

/** What one of the two parts of a comparison gives to take along. */
export async function taken(page, part, name) {
  const box = page.locator(part).locator('.download');
  await box.getByText('Download', { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    box.getByRole('menuitem', { name, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), name === 'PNG' ? null : 'utf8');
}
