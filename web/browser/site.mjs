// The real binary with the demo, and a real browser, for the tests beside this file.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');

/** Where the pictures of what was tested go; git does not keep them. */
export const shots = path.join(here, 'shots');
mkdirSync(shots, { recursive: true });

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`))));
  });
}

/** What a command says. */
function read(command, args, options) {
  return promisify(execFile)(command, args, options).then(({ stdout }) => stdout.trim());
}

/** Starts the binary with the demo on the store that is tried: Neo4j where CATCHMENT_BROWSER_STORE names one. */
export function serve() {
  return start(process.env.CATCHMENT_BROWSER_STORE, '--demo');
}

/** Starts the binary on SQLite whatever is tried: a second site, or an empty one. */
export function aside(...flags) {
  return start(undefined, ...flags);
}

/**
 * Starts the binary, in a folder of its own; stop ends it and takes the folder away. off
 * (in order, or by another signal) and on end and start it in between, at the same
 * address; token makes one for a role, revoke takes all of a name back.
 */
async function start(store = 'sqlite:catchment.db', ...flags) {
  const env = { ...process.env, CATCHMENT_STORE: store };
  const folder = mkdtempSync(path.join(tmpdir(), 'catchment-browser-'));
  let binary = process.env.CATCHMENT_BIN;
  if (!binary) {
    binary = path.join(folder, 'catchment');
    await run('go', ['build', '-o', binary, '.'], { cwd: root });
  }
  let child;
  const begin = (listen) => {
    child = spawn(binary, ['serve', '--listen', listen, ...flags], { cwd: folder, env });
    return new Promise((resolve, reject) => {
      let said = '';
      const hear = (chunk) => {
        said += chunk;
        const at = /Catchment\s+(http:\S+?)\/\s/.exec(said);
        if (at) resolve({ url: at[1] });
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('exit', () => reject(new Error(`the binary ended: ${said}`)));
    });
  };
  const { url } = await begin('127.0.0.1:0');
  const off = async (signal = 'SIGTERM') => {
    const gone = new Promise((resolve) => child.on('exit', resolve));
    child.kill(signal);
    await gone;
  };
  const on = () => begin(new URL(url).host);
  const stop = async () => {
    await off();
    rmSync(folder, { recursive: true, force: true });
  };
  /** Makes a token and gives it. */
  const token = async (role, name) => {
    const said = await read(binary, ['token', 'create', '--role', role, '--name', name, '--json'], { cwd: folder });
    return JSON.parse(said).token;
  };
  const revoke = async (name) => {
    const said = await read(binary, ['token', 'list', '--json'], { cwd: folder });
    const all = said.split('\n').map((line) => JSON.parse(line));
    for (const { id } of all.filter((t) => t.name === name))
      await read(binary, ['token', 'revoke', id], { cwd: folder });
  };
  return { url, stop, off, on, token, revoke };
}

/** Asks the API as anybody can, or with a token. */
export async function query(url, text, variables = {}, token = '') {
  const headers = { 'Content-Type': 'application/json' };
  if (token) headers.Authorization = `Bearer ${token}`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: text, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Starts the browser of this machine. */
export function launch() {
  const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const executablePath = known.find((file) => file && existsSync(file));
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM to where it is.');
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

/** The pages that are open, and what went wrong in each. */
const opened = new Map();

// A test that failed says what its pages showed, and leaves none of them open for the next.
async function endTest(t) {
  for (const [page, errors] of opened) {
    if (t.error) {
      const shown = await page
        .locator('body')
        .innerText()
        .catch((error) => error.message);
      const file = path.join(shots, `failed-${opened.size}-${t.name.replaceAll(/\W+/g, '-').slice(0, 60)}.png`);
      await page.screenshot({ path: file, timeout: 5_000 }).catch(() => {});
      console.error(`At the failure of "${t.name}" ${page.url()} showed:\n${shown.slice(0, 3_000)}\n`, errors);
    }
    await page
      .context()
      .close()
      .catch(() => {});
  }
  opened.clear();
}
if (process.env.NODE_TEST_CONTEXT) afterEach(endTest); // measurements stand on this file too

/** A page in a profile of its own. What goes wrong in it is gathered in errors. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  opened.set(page, errors);
  const close = () => {
    opened.delete(page);
    return context.close();
  };
  return { page, errors, close };
}

/** Waits until the view stands, whole: nothing of it is loading or being replaced. */
export async function settled(page) {
  await page.locator('.bar, .state:not([role=status]), .notice.bad, .welcome').first().waitFor();
  await whole(page);
}

/** Waits until nothing is loading or being replaced. */
function whole(page) {
  return page.waitForFunction(() => !document.querySelector('[aria-busy=true], .state[role=status]'));
}

/** Signs in with a token, as people do, and waits until the page stands as its holder sees it. */
export async function signIn(page, token) {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Token', { exact: true }).fill(token);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await page
    .locator('.account')
    .getByText(/ \(.+\)$/)
    .waitFor();
  await whole(page);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, in a line each. */
export async function violations(page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'], // what passed need not be written out, which takes a third of the time
    }),
  );
  return found.map(
    (v) =>
      `${v.id}: ${v.nodes
        .slice(0, 3)
        .map((n) => n.html.slice(0, 160))
        .join(' | ')}`,
  );
}

/** Takes the picture at three widths, in a colour scheme where it matters, and holds the page to them. */
export async function pictured(page, name, colorScheme = '') {
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const file = [name, width, colorScheme].filter(Boolean).join('-');
    await page.screenshot({ path: path.join(shots, `${file}.png`) });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${name} is ${over} px too wide at ${width}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Holds the page to what axe and three widths ask of it, and takes its picture at each. */
export async function lookAt(page, name, colorScheme) {
  await page.setViewportSize({ width: 1440, height: 900 });
  assert.deepEqual(await violations(page), [], `${name} ${colorScheme}`);
  await pictured(page, name, colorScheme);
}

/** Opens an address of a site and waits until the page stands. */
export async function visit(browser, url, options) {
  const opened = await open(browser, options);
  await opened.page.goto(url);
  await settled(opened.page);
  return opened;
}

/** What the page gives to take along, as a text, or in bytes where the encoding is null. */
export async function download(page, name, encoding = 'utf8') {
  await page.getByText('Download', { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), encoding);
}

/** What is read of each row of a table, over all of its pages. */
export async function allRows(table, read) {
  const box = table.page().locator('.paged', { has: table });
  const next = box.locator('[name=next]').first();
  const found = [];
  for (;;) {
    found.push(...(await table.locator('tbody tr').evaluateAll(read)));
    if ((await next.count()) === 0 || (await next.getAttribute('aria-disabled')) === 'true') return found;
    const from = await table.locator('tbody tr').first().getAttribute('aria-rowindex');
    await next.press('Enter');
    await table.locator(`tr[aria-rowindex="${from}"]`).waitFor({ state: 'detached' });
  }
}
