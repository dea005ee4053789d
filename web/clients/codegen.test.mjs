// Types for TypeScript by graphql-codegen, set up as docs/clients.md says, against the schema that is served.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, test } from 'vitest';
import { aside } from '../browser/site.mjs';
import { courses } from './courses.mjs';
import { project } from './guide.mjs';

let site;
beforeAll(async () => {
  site = await aside('--demo=synthetic');
});
afterAll(() => site?.stop());

const run = promisify(execFile);

test('operations have types of which none is any, and a wrong one does not compile', async () => {
  const folder = project('codegen.json');
  const served = await fetch(`${site.url}/schema.graphqls`);
  writeFileSync(path.join(folder, 'schema.graphql'), await served.text());
  mkdirSync(path.join(folder, 'src'));
  const history = 'query History { commits(last: 3) { nodes { revision at touched { totalCount } } } }';
  writeFileSync(path.join(folder, 'src', 'asked.graphql'), `${courses}\n${history}`);
  await run(path.resolve('node_modules/.bin/graphql-codegen'), ['--config', 'codegen.json'], { cwd: folder });
  const made = readFileSync(path.join(folder, 'src', 'generated', 'graphql.ts'), 'utf8');
  assert.doesNotMatch(made, /: any\b/);
  const uses = `
    import type { CoursesQuery, CoursesQueryVariables, HistoryQuery } from './generated/graphql';
    export const variables: CoursesQueryVariables = { first: 5, filter: { presentations: { some: {} } } };
    export const name = (read: CoursesQuery): string => read.courses!.edges[0]!.node.name;
    export const revision = (read: HistoryQuery): number => read.commits!.nodes[0]!.revision;
    // @ts-expect-error a revision is a number
    export const wrong = (read: HistoryQuery): string => read.commits!.nodes[0]!.revision;
  `;
  writeFileSync(path.join(folder, 'src', 'uses.ts'), uses);
  const strict = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
  ];
  const compiled = await run(path.resolve('node_modules/.bin/tsc'), [...strict, '--target', 'es2023', 'src/uses.ts'], {
    cwd: folder,
  }).catch((error) => error);
  assert.equal(compiled.stdout, '');
});
