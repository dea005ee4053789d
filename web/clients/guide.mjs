// docs/clients.md as whoever follows it would: its files are written beside each other and used as they stand.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const made = path.join(here, 'made'); // here, so that the packages of the page are found from it

/** Takes away what the guide's files were written to; for the end of all tests. */
export function teardown() {
  rmSync(made, { recursive: true, force: true });
}

/** The files that the guide shows: what stands in a block below a comment with a file's name. */
export function files() {
  const text = readFileSync(path.join(root, 'docs', 'clients.md'), 'utf8');
  const found = {};
  for (const [, name, block] of text.matchAll(/^<!-- (\S+) -->\n```\w+\n(.*?)^```$/gms)) found[name] = block;
  return found;
}

/** Writes some files of the guide into a folder. */
export function write(folder, ...names) {
  const all = files();
  for (const name of names) {
    if (!(name in all)) throw new Error(`docs/clients.md shows no file ${name}; it has ${Object.keys(all).join(', ')}`);
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, all[name]);
  }
}

/** A new folder with some files of the guide in it, as in a project of one's own, with the packages of the page. */
export function project(...names) {
  mkdirSync(made, { recursive: true });
  const folder = mkdtempSync(path.join(made, 'project-'));
  write(folder, ...names);
  return folder;
}

/** Loads a file of the guide as a module, in a project with the others that it imports. */
export function follow(name, ...others) {
  return import(/* @vite-ignore */ pathToFileURL(path.join(project(name, ...others), name)).href);
}
