// What a cache that keeps things by type and id could mix up. Each example is some questions of one
// registry; whatever the order, a cache has to give to each what the server says to it.
import assert from 'node:assert/strict';
import { query } from '../browser/site.mjs';

/** The questions, by the names that they have in Relay. */
export const questions = {
  CachingTouchedQuery: `query CachingTouchedQuery($after: String!) {
    commits(after: $after) { nodes { revision touched { nodes { thing kind operation changes { field } } } } }
  }`,
  CachingMapQuery: `query CachingMapQuery($focus: [String!]!) {
    map(focus: $focus) { nodes { thing kind isFocus distance } links { linkOrFlow type from to } }
  }`,
  CachingPresentQuery: `query CachingPresentQuery($key: String!) {
    actor(key: $key) { id sector revision }
  }`,
  CachingPastQuery: `query CachingPastQuery($key: String!, $at: Revision!) {
    actor(key: $key, at: $at) { id sector revision }
  }`,
  CachingNodeQuery: `query CachingNodeQuery($id: ID!) {
    node(id: $id) { id ... on Actor { sector revision } }
  }`,
  CachingDiffQuery: `query CachingDiffQuery($from: Revision!, $to: Revision!) {
    diff(from: $from, to: $to) { nodes { thing kind operation changes { field } } }
  }`,
};

/** Makes an actor in one commit and changes it in the next; gives both revisions, and the id. */
async function past(site, token) {
  const change = (text, variables) => query(site.url, text, variables, token);
  const made = await change(`mutation {
    createActor(input: { name: "Kept", sector: "one", keys: ["slug:kept"] }) { commit { revision } }
  }`);
  const { actor } = await query(site.url, '{ actor(key: "kept") { id } }');
  const changed = await change(
    'mutation ($id: ID!) { updateActor(id: $id, input: { sector: "two" }) { commit { revision } } }',
    { id: actor.id },
  );
  return {
    id: actor.id,
    made: made.createActor.commit.revision,
    changed: changed.updateActor.commit.revision,
  };
}

/** The examples on a registry: a name, and what is asked as [question, variables]. */
export async function examples(site, token) {
  const { id, made, changed } = await past(site, token);
  return [
    ['what two commits did to one thing', [['CachingTouchedQuery', { after: String(made - 1) }]]],
    [
      'a map around one thing and around another',
      [
        ['CachingMapQuery', { focus: ['act-jisc'] }],
        ['CachingMapQuery', { focus: ['std-xcri-cap'] }],
      ],
    ],
    [
      'a thing as it is and as it was',
      [
        ['CachingPresentQuery', { key: 'kept' }],
        ['CachingPastQuery', { key: 'kept', at: made }],
        ['CachingNodeQuery', { id: `${id}@${made}` }],
        ['CachingNodeQuery', { id }],
      ],
    ],
    [
      'what differs between revisions, and the thing itself',
      [
        ['CachingDiffQuery', { from: made - 1, to: made }],
        ['CachingDiffQuery', { from: made, to: changed }],
        ['CachingPresentQuery', { key: 'kept' }],
      ],
    ],
  ];
}

/**
 * Asks a client all that an example asks, in order and in reverse, and holds what its cache then gives
 * against what the server says. ask and kept take a question and its variables and give data.
 */
export async function holds(site, asked, ask, kept) {
  for (const order of [asked, asked.toReversed()]) {
    for (const [name, variables] of order) await ask(name, variables);
    for (const [name, variables] of order) {
      const says = await query(site.url, questions[name], variables);
      assert.deepEqual(bare(await kept(name, variables)), says, `${name} ${JSON.stringify(variables)}`);
    }
  }
}

/** Data without what caches add to it. */
function bare(data) {
  return JSON.parse(JSON.stringify(data, (name, value) => (name.startsWith('__') ? undefined : value)));
}
