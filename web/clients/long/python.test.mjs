// gql for Python, set up as docs/clients.md says, with packages that are fetched over the network.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, test } from 'vitest';
import { aside, query } from '../../browser/site.mjs';
import { write } from '../guide.mjs';

const run = promisify(execFile);
let site;
let folder;
let token;
beforeAll(async () => {
  site = await aside('--demo=synthetic');
  token = await site.token('EDITOR', 'Ann of Python');
  folder = mkdtempSync(path.join(tmpdir(), 'catchment-python-'));
  write(folder, 'requirements.txt', 'registry.py');
  try {
    await run('python3', ['-m', 'venv', 'venv'], { cwd: folder });
    await run('venv/bin/pip', ['install', '-q', '-r', 'requirements.txt'], { cwd: folder });
  } catch (error) {
    throw new Error(`Python 3 with venv and pip, and a network, are needed to try gql: ${error.message}`);
  }
}, 300_000);
afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs lines of Python with the session of the guide and gives what they print, as JSON. */
async function python(...lines) {
  const body = lines.map((line) => `        ${line}\n`).join('');
  const text = `import asyncio, json\nfrom registry import *\nasync def main():\n    async with connect(${JSON.stringify(`${site.url}/graphql`)}, "${token}") as session:\n${body}asyncio.run(main())\n`;
  writeFileSync(path.join(folder, 'asked.py'), text);
  const { stdout } = await run('venv/bin/python', ['asked.py'], { cwd: folder, maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

test('everything comes page by page, each thing once', async () => {
  const rows = await python('print(json.dumps(await everything(session)))');
  const { entities } = await query(site.url, '{ entities { totalCount } }', {}, token);
  assert.equal(rows.length, entities.totalCount);
  assert.equal(new Set(rows.map((row) => row.id)).size, rows.length);
});

test('500 things by their keys are made, changed where they differ, and left alone where they do not', async () => {
  const [made, again, changed] = await python(
    'rows = {f"row-{n}": {"name": f"Row {n}", "sector": "test"} for n in range(500)}',
    'made = await put(session, "ACTOR", "slug", rows)',
    'again = await put(session, "ACTOR", "slug", rows)',
    'rows["row-7"]["sector"] = "another"',
    'print(json.dumps([made, again, await put(session, "ACTOR", "slug", rows)]))',
  );
  assert.ok(made >= 500, `${made} made`);
  assert.equal(again, 0);
  assert.ok(changed > 0 && changed < 5, `${changed} changed`);
  const { actor } = await query(site.url, '{ actor(key: "row-7") { name sector } }');
  assert.deepEqual(actor, { name: 'Row 7', sector: 'another' });
});

test('the oldest gql 4 of the field reads the schema too', async () => {
  await run('venv/bin/pip', ['install', '-q', 'graphql-core==3.2.6', 'gql[httpx]==4.0.0'], { cwd: folder });
  const types = await python('print(len(session.client.schema.type_map))');
  assert.ok(types > 100);
}, 300_000);
