// Relay's compiler and runtime, set up as docs/clients.md says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import relay from 'relay-runtime';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { aside, query } from '../browser/site.mjs';
import { examples, holds, questions } from './caching.mjs';
import { project } from './guide.mjs';

let site;
let folder;
let token;
beforeAll(async () => {
  site = await aside('--demo=synthetic');
  folder = project('relay.config.json', 'src/environment.js', 'src/List.js', 'src/Actor.js');
  const schema = await fetch(`${site.url}/schema.graphqls`);
  writeFileSync(path.join(folder, 'schema.graphql'), await schema.text());
  const asked = Object.values(questions).map((text, i) => `export const question${i} = graphql\`${text}\`;`);
  writeFileSync(
    path.join(folder, 'src', 'Caching.js'),
    `import { graphql } from 'relay-runtime';\n${asked.join('\n')}\n`,
  );
  token = await site.token('EDITOR', 'Ann of the clients');
  compile();
});
afterAll(() => site?.stop());

/** Runs the compiler, which writes what it makes beside the sources. */
function compile() {
  execFileSync(path.resolve('node_modules/.bin/relay-compiler'), ['relay.config.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
}

const load = async (name) =>
  (await import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'src', name)).href)).default;
const artifact = (name) => load(`__generated__/${name}.graphql.js`);

/** An environment with a record of what Relay complains about. */
async function environment() {
  const file = pathToFileURL(path.join(folder, 'src', 'environment.js')).href;
  const { environment } = await import(/* @vite-ignore */ file);
  return environment(`${site.url}/graphql`);
}

test('a list of pages is asked again by itself, page after page, to the end', async () => {
  const relays = await environment();
  const page = await artifact('ListPage');
  const fragment = await artifact('List_query');
  const { actors: all } = await query(site.url, '{ actors { totalCount } }');
  let list = [];
  let cursor = null;
  let pages = 0;
  for (let more = true; more; pages++) {
    const data = await relay.fetchQuery(relays, page, { count: 10, cursor }).toPromise();
    const { actors } = relays.lookup(relay.getSelector(fragment, data)).data;
    list = actors.edges;
    cursor = actors.pageInfo.endCursor;
    more = actors.pageInfo.hasNextPage;
  }
  assert.ok(pages > 3, `${pages} pages`);
  assert.equal(list.length, all.totalCount);
  assert.equal(new Set(list.map((edge) => edge.node.id)).size, all.totalCount);
});

test('a list within a thing is asked again through its node, page after page', async () => {
  const { actor } = await query(site.url, '{ actor(key: "act-jisc") { id links { totalCount } } }');
  const relays = await environment();
  const page = await artifact('ActorPage');
  const fragment = await artifact('Actor_actor');
  let links;
  for (let more = true, cursor = null; more; ) {
    const data = await relay.fetchQuery(relays, page, { id: actor.id, count: 3, cursor }).toPromise();
    links = relays.lookup(relay.getSelector(fragment, data.node)).data.links;
    cursor = links.pageInfo.endCursor;
    more = links.pageInfo.hasNextPage;
  }
  assert.ok(actor.links.totalCount > 3);
  assert.equal(new Set(links.edges.map((edge) => edge.node.id)).size, actor.links.totalCount);
});

test('the store keeps apart what is about one thing: commits, maps, differences, the past and the present', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const [name, asked] of await examples(site, token)) {
    const relays = await environment();
    const question = async (name, variables) =>
      relay.createOperationDescriptor(await artifact(name), variables, { force: true });
    const ask = async (name, variables) => relay.fetchQuery(relays, await artifact(name), variables).toPromise();
    const kept = async (name, variables) => relays.lookup((await question(name, variables)).fragment).data;
    await holds(site, asked, ask, kept).catch((error) => assert.fail(`${name}: ${error.message}`));
  }
  assert.deepEqual(complaints.mock.calls, [], 'Relay warns where two things have one id');
  complaints.mockRestore();
});
