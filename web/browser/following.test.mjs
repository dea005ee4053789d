// Subscriptions as the clients of both protocols know them, of which others write their own pages.
import assert from 'node:assert/strict';
import { createClient as overEvents } from 'graphql-sse';
import { createClient as overSocket } from 'graphql-ws';
import WebSocket from 'ws';
import { query } from './site.mjs';
import { demo, test } from './worker.mjs';

let site;
let token;
test.beforeAll(async () => {
  site = await demo();
  token = await site.token('EDITOR', 'Ann of the tests');
});
test.afterAll(() => site?.stop());

const commits =
  'subscription($after: Revision) { commits(after: $after) { revision message touched { nodes { node { ... on Actor { name } } } } } }';

/** Makes an actor and gives the commit's revision. */
async function make(name) {
  const made = 'mutation($name: String!) { createActor(input: { name: $name }) { commit { revision } } }';
  const { createActor } = await query(site.url, made, { name }, token);
  return createActor.commit.revision;
}

/** What a client tells of an operation: results, then how it ended. */
async function told(client, payload, most = Number.POSITIVE_INFINITY) {
  const results = [];
  try {
    const stream = client.iterate(payload);
    for await (const result of stream) if (results.push(result) === most) break;
    return { results };
  } catch (error) {
    return { results, error };
  }
}

const bearer = (secret) => ({ Authorization: `Bearer ${secret}` });
const kinds = [
  {
    name: 'graphql-ws',
    client: (secret, options = {}) =>
      overSocket({
        url: `${site.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: secret && bearer(secret),
        retryAttempts: 0,
        keepAlive: 50,
        ...options,
      }),
    invalid: ({ error }) => error.map(({ extensions }) => extensions.code),
    refused: ({ error }) => assert.deepEqual([error.code, error.reason], [4403, 'Forbidden']),
  },
  {
    name: 'graphql-sse',
    client: (secret, options = {}) =>
      overEvents({ url: `${site.url}/graphql`, headers: secret && bearer(secret), retryAttempts: 0, ...options }),
    invalid: ({ results }) => results.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code)),
    refused: ({ error }) => assert.equal(error.response.status, 401),
  },
];

for (const kind of kinds) {
  test(`${kind.name}: commits arrive as they are made, and again after a revision that is named`, async () => {
    const client = kind.client(token);
    const first = await make(`${kind.name} one`);
    const stream = client.iterate({ query: commits, variables: { after: first - 1 } });
    const next = async () => (await stream.next()).value;
    const one = await next();
    assert.equal(one.errors, undefined);
    assert.deepEqual([one.data.commits.revision, one.extensions.revision], [first, first]);
    assert.deepEqual(one.data.commits.touched.nodes[0].node, { name: `${kind.name} one` });
    assert.notEqual(one.data.commits.message, undefined);
    for (const name of ['two', 'three']) {
      const revision = await make(`${kind.name} ${name}`);
      assert.equal((await next()).data.commits.revision, revision);
    }
    await stream.return();
    const again = await told(client, { query: commits, variables: { after: first } }, 2);
    assert.deepEqual(
      again.results.map(({ data }) => data.commits.revision),
      [first + 1, first + 2],
    );
    await client.dispose();
  });

  test(`${kind.name}: a query is answered once, and that is its end`, async () => {
    const client = kind.client();
    const { results, error } = await told(client, { query: '{ revision { head } }' });
    assert.equal(error, undefined);
    assert.equal(results.length, 1);
    assert.ok(results[0].data.revision.head >= 1);
    await client.dispose();
  });

  test(`${kind.name}: what cannot be followed is told as the protocol lays down`, async () => {
    const client = kind.client();
    for (const text of ['subscription { things { name } }', 'subscription {', '{ revision { head '])
      assert.deepEqual(kind.invalid(await told(client, { query: text })), ['BAD_REQUEST'], text);
    const wide = 'subscription { commits { touched(first: 101) { totalCount } } }';
    assert.deepEqual(kind.invalid(await told(client, { query: wide })), ['LIMIT_EXCEEDED']);
    const late = await told(client, { query: commits, variables: { after: 1_000_000 } });
    assert.equal(late.error, undefined);
    assert.deepEqual(
      late.results.map(({ errors }) => errors[0].extensions.code),
      ['BAD_REQUEST'],
    );
    await client.dispose();
  });

  test(`${kind.name}: a token that is not good is refused`, async () => {
    const client = kind.client('cat_nobody');
    kind.refused(await told(client, { query: commits }));
    await client.dispose();
  });

  test(`${kind.name}: a server that stops says so and after which revision to go on; the client does`, async () => {
    const client = kind.client(token);
    const last = await make(`${kind.name} last`);
    const following = client.iterate({ query: commits, variables: { after: last - 1 } });
    assert.equal((await following.next()).value.data.commits.revision, last);
    await site.off();
    const end = (await following.next()).value.errors[0];
    assert.equal((await following.next()).done, true, 'that is its end, and no error');
    assert.deepEqual([end.extensions.code, end.extensions.resumeAfter], ['UNAVAILABLE', last]);
    await site.on();
    const next = await make(`${kind.name} afterwards`);
    const again = await told(client, { query: commits, variables: { after: end.extensions.resumeAfter } }, 1);
    assert.equal(again.results[0].data.commits.revision, next);
    await client.dispose();
  });
}

test('graphql-ws: several operations share a socket; one that ends lets the others be', async () => {
  const client = kinds[0].client();
  const head = (await query(site.url, '{ revision { head } }')).revision.head;
  const ended = client.iterate({ query: commits, variables: { after: head - 1 } });
  const stays = client.iterate({ query: commits, variables: { after: head - 1 } });
  assert.equal((await ended.next()).value.data.commits.revision, head);
  assert.equal((await stays.next()).value.data.commits.revision, head);
  await ended.return();
  const revision = await make('shared');
  assert.equal((await stays.next()).value.data.commits.revision, revision);
  await client.dispose();
});

test('a client of either kind that lost its connection comes again by itself', async () => {
  for (const kind of kinds) {
    let fail;
    const failed = new Promise((resolve) => {
      fail = resolve;
    });
    const retry = () => {
      fail(); // the first attempt has: it waits for the next one
      return wait();
    };
    const client = kind.client(token, { retryAttempts: 50, retryWait: retry, retry, shouldRetry: () => true });
    assert.equal((await told(client, { query: '{ revision { head } }' })).results.length, 1);
    await site.off();
    const later = told(client, { query: '{ revision { head } }' });
    await failed;
    await site.on();
    assert.equal((await later).results.length, 1, kind.name);
    await client.dispose();
  }
});

const wait = () => new Promise((resolve) => setTimeout(resolve, 300));
