// The real binary with the demo, and a real browser, for the tests beside this file and for measurements.
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium as playwright } from '@playwright/test';

const here = path.dirname(fileURLToPath(import.meta.url));
/** Where the sources are. */
export const root = path.join(here, '..', '..');

/** Where pictures go, of what failed and of what look.mjs compares; git does not keep them. */
export const shots = path.join(here, 'shots');

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

/** Builds the binary into a folder and gives its path. */
export async function build(folder) {
  const binary = path.join(folder, 'catchment');
  await run('go', ['build', '-o', binary, '.'], { cwd: root });
  return binary;
}

/** Starts the binary with the demo on the store that is tried: Neo4j where CATCHMENT_BROWSER_STORE names one. */
export function serve() {
  const { CATCHMENT_BROWSER_STORE: store } = process.env;
  return store ? start({ store, flags: ['--demo=synthetic'] }) : aside('--demo=synthetic');
}

/**
 * Starts the binary on SQLite whatever is tried: a second site, or an empty one, with more flags where given. With the demo
 * it begins on a copy of the store in CATCHMENT_BROWSER_DEMO, where one was made before.
 */
export function aside(flag, ...more) {
  const { CATCHMENT_BROWSER_DEMO: made } = process.env;
  return start({ made: flag === '--demo=synthetic' ? made : undefined, flags: [flag, ...more] });
}

/**
 * Starts the binary, in a folder of its own, a copy of what was made before where that is given.
 * stop ends it and takes the folder away, keep ends it and moves the folder to a place. off
 * (in order, or by another signal) and on end and start it in between, at the same address;
 * token makes one for a role, revoke takes all of a name back; bring imports files.
 */
async function start({ store = 'sqlite:catchment.db', made, flags = [] }) {
  const env = { ...process.env, CATCHMENT_STORE: store };
  const folder = mkdtempSync(path.join(tmpdir(), 'catchment-browser-'));
  if (made) cpSync(made, folder, { recursive: true });
  const binary = process.env.CATCHMENT_BIN || (await build(folder));
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
    if (child.exitCode !== null || child.signalCode !== null) return; // it is off already
    const gone = new Promise((resolve) => child.on('exit', resolve));
    child.kill(signal);
    await gone;
  };
  const on = () => begin(new URL(url).host);
  const stop = async () => {
    await off();
    rmSync(folder, { recursive: true, force: true });
  };
  const keep = async (place) => {
    await off();
    renameSync(folder, place);
    return place;
  };
  /** Makes a token and gives it. */
  const token = async (role, name) => {
    const said = await read(binary, ['token', 'create', '--role', role, '--name', name, '--json'], { cwd: folder });
    return JSON.parse(said).token;
  };
  /** Imports files, named from the root of the sources, as one does at the command line. */
  const bring = (format, ...files) =>
    read(binary, ['import', format, ...files.map((file) => path.join(root, file))], { cwd: folder, env });
  const revoke = async (name) => {
    const said = await read(binary, ['token', 'list', '--json'], { cwd: folder });
    const all = said.split('\n').map((line) => JSON.parse(line));
    for (const { id } of all.filter((t) => t.name === name))
      await read(binary, ['token', 'revoke', id], { cwd: folder });
  };
  return { url, stop, keep, off, on, token, bring, revoke };
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

/**
 * How the browser of this machine is started: the one without a window where it is
 * there, which draws the same pages for a third of the time; or what CHROMIUM names.
 */
export function chromium() {
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
  const known = [process.env.CHROMIUM, ...names.map((name) => `/usr/bin/${name}`)];
  const executablePath = known.find((file) => file && existsSync(file));
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM to where it is.');
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

/** Starts the browser of this machine, for measurements. */
export function launch() {
  return playwright.launch(chromium());
}

/** The pages that are open, and what went wrong in each. */
export const opened = new Map();

/**
 * A page in a profile of its own. What goes wrong in it is gathered in errors. Most tests look at the whole demo, so
 * that addresses show what is made up too; with real they are as they are.
 */
export async function open(browser, { real = false, ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  if (!real) showMadeUp(page);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const failures = [];
  page.on('response', async (response) => response.status() >= 500 && failures.push(await told(response)));
  opened.set(page, { errors, failures });
  const close = () => {
    opened.delete(page);
    return context.close();
  };
  return { page, errors, close };
}

/** Has a page show what is made up wherever it goes. */
function showMadeUp(page) {
  const go = page.goto.bind(page);
  page.goto = (address, ...more) => {
    const url = new URL(address);
    url.searchParams.set('made-up', 'shown');
    return go(url.href.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/'), ...more);
  };
}

/** What the server said that it could not do: to a browser all its failures are the same. */
async function told(response) {
  const asked = response.request().postData()?.slice(0, 300) ?? '';
  const said = await response.text().catch((error) => error.message);
  return `${response.status()} ${response.url()} ${asked}: ${said.slice(0, 1_000)}`;
}

/** Waits until the view stands, whole: nothing of it is loading or being replaced. */
export async function settled(page) {
  await page.locator('.bar, .board-head, .state:not([role=status]), .notice.bad').first().waitFor();
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

/** Opens an address of a site and waits until the page stands. */
export async function visit(browser, url, options) {
  const opened = await open(browser, options);
  await opened.page.goto(url);
  await settled(opened.page);
  return opened;
}

/** What the page gives to take along, as a text, or in bytes where the encoding is null. */
export async function download(page, name, encoding = 'utf8') {
  return readFileSync(await (await taken(page, name)).path(), encoding);
}

/** The file that the page gives to take along. */
export async function taken(page, name) {
  await page.getByText('Download', { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name, exact: true }).click(),
  ]);
  return file;
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
