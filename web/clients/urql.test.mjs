// urql with its normalising cache, set up as docs/clients.md says.
import assert from 'node:assert/strict';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, test } from 'vitest';
import { aside, query } from '../browser/site.mjs';
import { examples, holds, questions } from './caching.mjs';
import { courses, inThreeBoroughs, watched } from './courses.mjs';
import { follow } from './guide.mjs';

let site;
let url;
let token;
let schema;
let urql;
let fetchInNode;
beforeAll(async () => {
  site = await aside('--demo=synthetic');
  url = `${site.url}/graphql`;
  token = await site.token('EDITOR', 'Ann of the clients');
  schema = await query(site.url, getIntrospectionQuery());
  ({ urql, fetchInNode } = await follow('urql.js'));
});
afterAll(() => site?.stop());

const client = (options) => urql(url, { schema, fetch: fetchInNode, ...options });

/** What a client answers; an error fails the test. */
async function answer(client, query, variables, context) {
  const { data, error } = await client.query(query, variables, context).toPromise();
  if (error) throw error;
  return data;
}

test('courses by borough and occupation, scrolled to the end, are one list in the cache', async () => {
  const urql = client();
  let data = await answer(urql, courses, { first: 5, filter: inThreeBoroughs });
  let pages = 1;
  for (; data.courses.pageInfo.hasNextPage; pages++) {
    const after = data.courses.pageInfo.endCursor;
    data = await answer(urql, courses, { first: 5, after, filter: inThreeBoroughs });
  }
  const ids = data.courses.edges.map((edge) => edge.node.id);
  assert.ok(pages > 3, `${pages} pages`);
  assert.equal(new Set(ids).size, data.courses.totalCount);
  assert.equal(ids.length, data.courses.totalCount);
});

test('an interface is matched by its types, from the cache too', async () => {
  const { asked, fetch } = watched(fetchInNode);
  const urql = client({ fetch });
  const text = '{ entity(key: "act-jisc") { id ... on Entity { name } ... on Actor { sector } } }';
  const first = await answer(urql, text);
  const times = asked.length;
  const again = await answer(urql, text, {}, { requestPolicy: 'cache-only' });
  assert.equal(again.entity.name, 'Jisc');
  assert.deepEqual(again, first);
  assert.equal(asked.length, times, 'the server was asked again');
});

for (const get of [false, true]) {
  test(`persisted queries, by ${get ? 'GET' : 'POST'}: the text is sent once, then its hash alone`, async () => {
    const { asked, fetch } = watched(fetchInNode);
    const urql = client({ get, fetch });
    const text = `query Persisted { actors(last: ${get ? 3 : 2}) { nodes { id name } } }`;
    for (let i = 0; i < 2; i++) {
      const { actors } = await answer(urql, text, {}, { requestPolicy: 'network-only' });
      assert.equal(actors.nodes.length, get ? 3 : 2);
    }
    const texts = asked.map((one) => decodeURIComponent(one.url + one.body).includes('nodes'));
    // How often the text is sent is urql's affair: it begins the second request twice and ends one of them.
    assert.equal(texts[0], false, 'it begins with the hash');
    assert.ok(texts.includes(true), 'the text is sent when the hash is not known');
    assert.equal(texts.at(-1), false, 'from then on by its hash');
    assert.equal(asked.at(-1).method, get ? 'GET' : 'POST');
  });
}

test('errors name a code and the request', async () => {
  const { error } = await client().query('{ actors(after: "nonsense") { nodes { id } } }', {}).toPromise();
  const [{ extensions }] = error.graphQLErrors;
  assert.equal(extensions.code, 'BAD_REQUEST');
  assert.ok(extensions.requestId);
});

test('a change without a token is refused, with one it is made', async () => {
  const make = 'mutation { createActor(input: { name: "Made by urql" }) { commit { revision } } }';
  const refused = await client().mutation(make, {}).toPromise();
  assert.equal(refused.error.graphQLErrors[0].extensions.code, 'UNAUTHENTICATED');
  const { data, error } = await client({ token }).mutation(make, {}).toPromise();
  assert.equal(error, undefined);
  assert.ok(data.createActor.commit.revision > 1);
});

test('the cache keeps apart what is about one thing: commits, maps, differences, the past and the present', async () => {
  for (const [name, asked] of await examples(site, token)) {
    const urql = client();
    const from = (requestPolicy) => (question, variables) =>
      answer(urql, questions[question], variables, { requestPolicy });
    await holds(site, asked, from('network-only'), from('cache-only')).catch((error) =>
      assert.fail(`${name}: ${error.message}`),
    );
  }
});
