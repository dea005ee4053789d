// Errors and costs are answered as docs/clients.md shows them.
import assert from 'node:assert/strict';
import { afterAll, beforeAll, test } from 'vitest';
import { aside } from '../browser/site.mjs';
import { files } from './guide.mjs';

let site;
beforeAll(async () => {
  site = await aside('--demo=synthetic');
});
afterAll(() => site?.stop());

const shown = files();
const asked = Object.keys(shown).filter((name) => /^answers\/.*\.gql$/.test(name));

test.each(asked)('%s is answered as shown', async (name) => {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: shown[name] }),
  });
  const body = await response.json();
  for (const { extensions } of body.errors ?? []) {
    assert.match(extensions.requestId, /^01\w{24}$/);
    extensions.requestId = '01M…';
  }
  const answer = shown[name.replace(/gql$/, 'json')];
  assert.deepEqual(body, JSON.parse(answer), `it is answered ${JSON.stringify(body)}`);
});
