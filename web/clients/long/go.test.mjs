// genqlient for Go, set up as docs/clients.md says, with modules that are fetched over the network.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, test } from 'vitest';
import { aside, query } from '../../browser/site.mjs';
import { write } from '../guide.mjs';

let site;
let folder;
beforeAll(async () => {
  site = await aside('--demo=synthetic');
  folder = mkdtempSync(path.join(tmpdir(), 'catchment-go-'));
});
afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs Go in the project and gives what it prints. */
async function go(...args) {
  const { stdout } = await promisify(execFile)(process.env.GO || 'go', args, { cwd: folder });
  return stdout;
}

test('a program of generated functions reads, makes and changes', async () => {
  write(folder, 'go.mod', 'genqlient.yaml', 'operations.graphql', 'main.go');
  const schema = await fetch(`${site.url}/schema.graphqls`);
  writeFileSync(path.join(folder, 'schema.graphql'), await schema.text());
  await go('mod', 'tidy').catch((error) => {
    throw new Error(`The Go module proxy is needed to try genqlient: ${error.message}`);
  });
  await go('tool', 'genqlient');
  const token = await site.token('EDITOR', 'Ann of Go');
  const said = await go('run', '.', `${site.url}/graphql`, token);
  assert.match(said, /^found Destination measures$/m);
  const { actors } = await query(site.url, '{ actors(search: "Made in Go") { nodes { name sector description } } }');
  const made = { name: 'Made in Go', sector: 'local government', description: 'Changed in Go' };
  assert.deepEqual(actors.nodes, [made], 'what was not named is left alone');
}, 300_000);
