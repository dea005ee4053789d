// Relay's compiler and runtime, set up as docs/clients.md says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import relay from 'relay-runtime';
import { afterAll, beforeAll, test } from 'vitest';
import { aside, query } from '../browser/site.mjs';
import { project } from './guide.mjs';

let site;
let folder;
beforeAll(async () => {
  site = await aside('--demo');
  folder = project('relay.config.json', 'src/environment.js', 'src/List.js');
  const schema = await fetch(`${site.url}/schema.graphqls`);
  writeFileSync(path.join(folder, 'schema.graphql'), await schema.text());
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
