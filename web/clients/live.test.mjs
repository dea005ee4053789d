// Following what others change with graphql-ws and graphql-sse, as docs/clients.md does it,
// through a proxy that cuts the connection: nothing is missed and nothing told twice.
import assert from 'node:assert/strict';
import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, test } from 'vitest';
import { WebSocket } from 'ws';
import { aside, query } from '../browser/site.mjs';
import { follow as guide } from './guide.mjs';

let site;
let token;
beforeAll(async () => {
  site = await aside('--demo=synthetic');
  token = await site.token('EDITOR', 'Ann of the clients');
});
afterAll(() => site?.stop());

/** A proxy in front of the site; cut ends every connection, and refuses new ones until mend. */
async function proxy() {
  const open = new Set();
  let broken = false;
  const server = createServer((near) => {
    if (broken) return near.destroy();
    const far = connect(Number(new URL(site.url).port), '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one) && other.destroy());
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    broken = true;
    for (const one of open) one.destroy();
  };
  const mend = () => {
    broken = false;
  };
  const stop = () => {
    cut();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}/graphql`, cut, mend, stop };
}

/** Makes an actor and gives the revision of its commit. */
async function make(name) {
  const text = 'mutation ($name: String!) { createActor(input: { name: $name }) { commit { revision } } }';
  const { createActor } = await query(site.url, text, { name }, token);
  return createActor.commit.revision;
}

for (const way of ['ws', 'sse']) {
  test(`following by ${way} through two breaks, nothing is missed and nothing comes twice`, async () => {
    const { follow } = await guide(`follow-${way}.js`);
    const between = await proxy();
    const { revision } = await query(site.url, '{ revision { head } }');
    const told = [];
    let news = () => {};
    const stop = follow(between.url, {
      after: revision.head,
      webSocketImpl: WebSocket,
      seen: (commit) => {
        told.push(commit.revision ?? commit);
        news();
      },
    });
    const until = (n) =>
      new Promise((resolve) => {
        news = () => told.length >= n && resolve();
        news();
      });
    const made = [];
    for (let round = 0; round < 3; round++) {
      made.push(await make(`Live by ${way}, ${round}`));
      await until(made.length);
      if (round === 2) break;
      between.cut();
      made.push(await make(`Unheard by ${way}, ${round}`), await make(`Unheard by ${way}, ${round} again`));
      between.mend();
      await until(made.length);
    }
    stop();
    between.stop();
    assert.deepEqual(told, made);
  });
}
