// Everything that one works on, at one address: `make dev`. The page comes from its sources, all
// else from a server that is built and started anew when Go changes; a browser shows either change
// by itself. The server keeps its store and its tokens in .scratch/dev.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer as createSocket } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createServer } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const kept = path.join(root, '.scratch', 'dev');

/** A port that nobody uses now, so that `go run .` may run beside this. */
function freePort() {
  return new Promise((resolve, reject) => {
    const socket = createSocket().once('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

/** Starts air, which builds and runs the server; .air.toml says how. */
function startServer(address) {
  mkdirSync(kept, { recursive: true });
  return spawn(process.env.GO ?? 'go', ['tool', '-modfile=tools/go.mod', 'air'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CATCHMENT_LISTEN: address,
      CATCHMENT_STORE: `sqlite:${path.join(kept, 'catchment.db')}`,
      CATCHMENT_TOKENS: path.join(kept, 'catchment.tokens'),
      CATCHMENT_WORKSHOPS: path.join(kept, 'catchment.workshops'),
    },
  });
}

const address = `127.0.0.1:${await freePort()}`;
process.env.CATCHMENT_URL = `http://${address}`; // vite.config.ts sends there what is not the page's
const vite = await createServer({ root: import.meta.dirname, clearScreen: false, server: { host: '127.0.0.1' } });
process.removeAllListeners('SIGTERM'); // Vite's own would leave without waiting for the server
await vite.listen();
const url = vite.resolvedUrls.local[0].replace(/\/$/, '');
console.log(
  `Open ${url}/ once the server below says that it is there; both follow what you change. Ctrl-C stops them.`,
);

const server = startServer(address);
for (const from of [server.stdout, server.stderr]) {
  createInterface({ input: from }).on('line', (line) => {
    console.log(line.replaceAll(`http://${address}`, url));
    if (line.startsWith('Catchment ')) vite.ws.send({ type: 'full-reload' }); // the server's first words: it answers
  });
}

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  server.kill('SIGTERM');
  await vite.close();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
server.once('error', (error) => {
  console.error(`Go cannot be run: ${error.message}.`);
  process.exit(1);
});
server.once('close', (code) => {
  const asked = stopping;
  stop().then(() => process.exit(asked ? 0 : (code ?? 1)));
});
