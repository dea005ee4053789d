// Apollo Client 4, set up as docs/clients.md says.
import assert from 'node:assert/strict';
import { gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { afterAll, beforeAll, test } from 'vitest';
import { aside } from '../browser/site.mjs';
import { examples, holds, questions } from './caching.mjs';
import { courses, inThreeBoroughs, watched } from './courses.mjs';
import { follow } from './guide.mjs';

let site;
let url;
let token;
let types;
let apollo;
beforeAll(async () => {
  site = await aside('--demo=synthetic');
  url = `${site.url}/graphql`;
  token = await site.token('EDITOR', 'Ann of the clients');
  const { possibleTypes } = await follow('possible-types.js');
  types = await possibleTypes(url);
  ({ apollo } = await follow('apollo.js'));
});
afterAll(() => site?.stop());

const client = (options) => apollo(url, { possibleTypes: types, ...options });

test('who holds data on a subject', async () => {
  const query = gql`query Holders($words: String!) {
    datasets(search: $words) { nodes { id name stewards { nodes { id name } } } }
  }`;
  const { data } = await client().query({ query, variables: { words: 'destination' } });
  const names = data.datasets.nodes.map((set) => set.name);
  assert.ok(names.includes('Destination measures'), `found ${names}`);
  for (const set of data.datasets.nodes) assert.ok(Array.isArray(set.stewards.nodes));
});

test('courses by borough and occupation, scrolled to the end, are one list in the cache', async () => {
  const apollo = client();
  const asked = { query: gql(courses), variables: { first: 5, filter: inThreeBoroughs } };
  const seen = apollo.watchQuery(asked);
  const subscription = seen.subscribe(() => {});
  let { data } = await apollo.query(asked);
  let pages = 1;
  for (; data.courses.pageInfo.hasNextPage; pages++) {
    await seen.fetchMore({ variables: { after: data.courses.pageInfo.endCursor } });
    data = apollo.readQuery(asked);
  }
  subscription.unsubscribe();
  const ids = data.courses.edges.map((edge) => edge.node.id);
  assert.ok(pages > 3, `${pages} pages`);
  assert.equal(new Set(ids).size, data.courses.totalCount);
  assert.equal(ids.length, data.courses.totalCount);
});

test('an actor with everything that is linked to it, in one question', async () => {
  const query = gql`{
    entity(key: "act-jisc") { id name links(first: 100) { totalCount nodes { id type from { id name } to { id name } } } }
  }`;
  const { data } = await client().query({ query });
  const { id, links } = data.entity;
  assert.ok(links.totalCount > 5);
  assert.equal(links.nodes.length, links.totalCount);
  for (const { from, to } of links.nodes) assert.ok(from.id === id || to.id === id);
});

test('an interface is matched by its types, from the cache too', async () => {
  const apollo = client();
  const query = gql`{ entity(key: "act-jisc") { id ... on Entity { name } ... on Actor { sector } ... on Node { id } } }`;
  const { data } = await apollo.query({ query });
  assert.equal(data.entity.name, 'Jisc');
  assert.deepEqual(apollo.readQuery({ query }), data);
});

for (const get of [false, true]) {
  test(`persisted queries, by ${get ? 'GET' : 'POST'}: the text is sent once, then its hash alone`, async () => {
    const { asked, fetch } = watched();
    const apollo = client({ get, fetch });
    const query = gql`query Persisted { actors(first: ${get ? 3 : 2}) { nodes { id name } } }`;
    for (let i = 0; i < 2; i++) {
      const { data } = await apollo.query({ query, fetchPolicy: 'network-only' });
      assert.equal(data.actors.nodes.length, get ? 3 : 2);
    }
    const texts = asked.map((one) => decodeURIComponent(one.url + one.body).includes('nodes'));
    assert.deepEqual(texts, [false, true, false], 'refused, with its text, by its hash');
    assert.equal(asked.at(-1).method, get ? 'GET' : 'POST');
  });
}

test('errors name a code, a hint where there is one, and the request', async () => {
  const failed = await client()
    .query({ query: gql`{ actors(after: "nonsense") { nodes { id } } }` })
    .then(
      () => assert.fail('it was answered'),
      (error) => error,
    );
  assert.ok(CombinedGraphQLErrors.is(failed));
  const [{ extensions, message }] = failed.errors;
  assert.equal(extensions.code, 'BAD_REQUEST');
  assert.ok(extensions.requestId);
  assert.ok(message.length > 10);
});

test('a change shows in the cache; one that comes too late is told which version there is now', async () => {
  const apollo = client({ token });
  const change = async (mutation, variables) => (await apollo.mutate({ mutation: gql(mutation), variables })).data;
  const { createActor } = await change(`mutation {
    createActor(input: { name: "Made by Apollo", sector: "one" }) { actor { id name sector revision } problems { code } }
  }`);
  assert.deepEqual(createActor.problems, []);
  const { id, revision } = createActor.actor;
  const update = `mutation ($id: ID!, $sector: String!, $expected: Revision!) {
    updateActor(id: $id, input: { sector: $sector }, expectedVersion: $expected) {
      actor { id sector revision }
      problems { code thing current }
    }
  }`;
  await change(update, { id, sector: 'two', expected: revision });
  const fragment = gql('fragment Kept on Actor { sector revision }');
  const kept = apollo.cache.readFragment({ id: `Actor:${id}`, fragment });
  assert.equal(kept.sector, 'two');
  const { updateActor } = await change(update, { id, sector: 'three', expected: revision });
  assert.equal(updateActor.actor, null);
  const [{ code, thing, current }] = updateActor.problems;
  assert.deepEqual({ code, thing, current }, { code: 'CONFLICT', thing: id, current: kept.revision });
  assert.deepEqual(apollo.cache.readFragment({ id: `Actor:${id}`, fragment }), kept, 'what failed changes no cache');
});

test('what is taken back shows when it is asked for again', async () => {
  const apollo = client({ token });
  const mutate = async (text) => (await apollo.mutate({ mutation: gql(text) })).data;
  const made = await mutate(
    'mutation { createActor(input: { name: "Taken back" }) { actor { id } commit { revision } } }',
  );
  const { actor, commit } = made.createActor;
  const query = gql(`{ actor(key: "${actor.id}") { id name } }`);
  assert.equal((await apollo.query({ query })).data.actor.name, 'Taken back');
  await mutate(
    `mutation { undo(revision: ${commit.revision}) { commit { touched { nodes { thing } } } problems { code } } }`,
  );
  const { data } = await apollo.query({ query, fetchPolicy: 'network-only' });
  assert.equal(data.actor, null);
});

test('a broken rule leads to the value in the form that broke it', async () => {
  const mutation = gql(
    'mutation { createActor(input: { name: "" }) { actor { id } problems { code path field message } } }',
  );
  const { data } = await client({ token }).mutate({ mutation });
  const [{ code, path, field }] = data.createActor.problems;
  assert.deepEqual({ code, path, field }, { code: 'INVALID', path: ['input', 'name'], field: 'name' });
});

test('the cache keeps apart what is about one thing: commits, maps, differences, the past and the present', async () => {
  for (const [name, asked] of await examples(site, token)) {
    const apollo = client();
    await holds(
      site,
      asked,
      (question, variables) =>
        apollo.query({ query: gql(questions[question]), variables, fetchPolicy: 'network-only' }),
      (question, variables) => apollo.readQuery({ query: gql(questions[question]), variables }),
    ).catch((error) => assert.fail(`${name}: ${error.message}`));
  }
});
