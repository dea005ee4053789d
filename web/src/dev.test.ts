// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHTTP, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from './state/address';

// While one works Vite stands in front of the server (vite.config.ts). Here a server
// that says what it was asked stands behind it, in place of the real one.

const source = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const literals = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found[1]!);

/** The routes of the real server, and those of its addresses that show the page. */
const routes = literals(source('server/routes.go'), /\bon\("(\/[^"]*)"/g);
const ofThePage = literals(/var Paths = .*/.exec(source('web/web.go'))![0], /"(\/[^"]*)"/g).map((address) =>
  address.replace('{$}', ''),
);

const cache = mkdtempSync(path.join(tmpdir(), 'catchment-vite-')); // not that of `make dev`, which may run
let behind: Server;
let front: ViteDevServer;
let url: string;

beforeAll(async () => {
  behind = createHTTP((request, answer) => {
    answer.setHeader('Content-Type', 'text/event-stream');
    answer.write(`${request.method} ${request.url}\n`); // and does not end: what is said arrives at once
    if (request.url !== '/graphql?stream') answer.end();
  });
  behind.on('upgrade', ({ url, headers }, socket) => {
    socket.write(
      `HTTP/1.1 101 Go on\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nAsked: ${headers.host} ${url}\r\n\r\n`,
    );
  });
  await new Promise<void>((listening) => behind.listen(0, '127.0.0.1', listening));
  process.env.CATCHMENT_URL = `http://127.0.0.1:${(behind.address() as AddressInfo).port}`;
  front = await createServer({
    root: new URL('..', import.meta.url).pathname,
    cacheDir: cache,
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { host: '127.0.0.1', port: 0 },
  });
  await front.listen();
  url = `http://127.0.0.1:${(front.httpServer!.address() as AddressInfo).port}`;
}, 60_000);

afterAll(async () => {
  delete process.env.CATCHMENT_URL;
  await front.close();
  rmSync(cache, { recursive: true });
  behind.closeAllConnections();
  behind.close();
});

const asked = async (address: string, init?: RequestInit) => (await fetch(url + address, init)).text();

test('every route of the server is reached, and one that nobody knows yet', async () => {
  expect(routes).toEqual(expect.arrayContaining(['/graphql', '/import', '/graphiql', '/schema.graphqls', '/healthz']));
  for (const route of [...routes, '/static/style.css', '/a/new/route', '/traces']) {
    const headers = { Accept: 'text/html' };
    expect(await asked(`${route}?q=1`, { headers })).toBe(`GET ${route}?q=1\n`);
    expect(await asked(route, { method: 'POST', body: '{}' })).toBe(`POST ${route}\n`);
  }
});

test('the page at each of its addresses, and its modules, come from their sources', async () => {
  expect(ofThePage).toEqual(Object.values(paths));
  for (const address of ofThePage) {
    expect(await asked(`${address}?at=3`, { headers: { Accept: 'text/html' } })).toContain('src="/src/main.tsx');
  }
  expect(await asked('/src/state/address.ts')).toContain('export const paths');
  expect(await asked('/@vite/client')).toContain('HMRClient');
});

test('subscriptions go through, as events and over a socket', async () => {
  const stream = (await fetch(`${url}/graphql?stream`)).body!.getReader();
  expect(new TextDecoder().decode((await stream.read()).value)).toBe('GET /graphql?stream\n');
  await stream.cancel();
  const upgraded = await new Promise<IncomingHttpHeaders>((resolve, reject) => {
    const headers = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Protocol': 'graphql-transport-ws' };
    const opened = request(`${url}/graphql`, { headers }).once('error', reject);
    opened.once('upgrade', (answer, socket) => {
      socket.destroy();
      resolve(answer.headers);
    });
    opened.end();
  });
  expect(upgraded.asked).toBe(`${new URL(url).host} /graphql`); // the server wants pages of its own site
});
