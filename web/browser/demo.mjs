// Before any test: the binary, and a store with the demo in it, made once. Each server of
// a file that changes something starts on a copy of it, which takes a third of the time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aside, build } from './site.mjs';

export default async function demo() {
  const folder = mkdtempSync(path.join(tmpdir(), 'catchment-tried-'));
  process.env.CATCHMENT_BIN ||= await build(folder);
  const site = await aside('--demo=synthetic');
  process.env.CATCHMENT_BROWSER_DEMO = await site.keep(path.join(folder, 'demo'));
  return () => rmSync(folder, { recursive: true, force: true });
}
