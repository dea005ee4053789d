import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommitsDocument } from '../api/generated/graphql';
import { follow, pause } from './follow';

/** A server whose answer comes in pieces, and what it is asked. */
function answering(status = 200) {
  let out: ReadableStreamDefaultController<Uint8Array> | undefined;
  const asked: RequestInit[] = [];
  const fetch = (_: string, init: RequestInit) => {
    asked.push(init);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        out = controller;
        init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
      },
    });
    return Promise.resolve(new Response(body, { status }));
  };
  vi.stubGlobal('fetch', fetch);
  return {
    asked,
    say: (...pieces: string[]) => {
      for (const piece of pieces) out?.enqueue(new TextEncoder().encode(piece));
    },
    close: () => out?.close(),
  };
}

/** Follows commits, and tells what came and how it ended. */
function following(signal = new AbortController().signal) {
  const heard = { updates: [] as unknown[], opened: 0, ended: undefined as string | undefined };
  follow(
    CommitsDocument,
    { after: 7 },
    (update) => heard.updates.push(update),
    () => heard.opened++,
    signal,
  ).then(
    () => {
      heard.ended = 'completed';
    },
    (error) => {
      heard.ended = `failed: ${error.message}`;
    },
  );
  return heard;
}

const settled = () => vi.advanceTimersByTimeAsync(1);

let signedIn: string | null = null;
beforeEach(() => {
  signedIn = null;
  vi.stubGlobal('sessionStorage', { getItem: () => signedIn });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a subscription that is followed', () => {
  it('asks for what comes after a revision, as a stream of events', async () => {
    const server = answering();
    const heard = following();
    await settled();
    const [{ method, headers, body }] = server.asked as [RequestInit];
    expect({ method, accept: new Headers(headers).get('accept') }).toEqual({
      method: 'POST',
      accept: 'text/event-stream',
    });
    expect(JSON.parse(String(body))).toEqual({ query: CommitsDocument.toString(), variables: { after: 7 } });
    expect(heard).toEqual({ updates: [], opened: 1, ended: undefined });
  });
  it('asks as who is signed in, who hears of more than the public', async () => {
    signedIn = 'secret';
    const server = answering();
    following();
    await settled();
    expect(new Headers(server.asked[0]?.headers).get('authorization')).toBe('Bearer secret');
  });
  it('puts events together from pieces that end anywhere', async () => {
    const text = ':\n\nevent: next\ndata: {"data":{"a":1}}\n\nevent: complete\ndata:\n\n';
    for (const pieces of [[text], [...text]]) {
      const server = answering();
      const heard = following();
      await settled();
      server.say(...pieces);
      await settled();
      expect(heard).toEqual({ updates: [{ data: { a: 1 } }], opened: 1, ended: 'completed' });
    }
  });
  it('waits for the end of an event', async () => {
    const server = answering();
    const heard = following();
    await settled();
    server.say('event: next\ndata: {"data"');
    await settled();
    expect(heard.updates).toEqual([]);
    server.say(':{"a":1}}\n\n');
    await settled();
    expect(heard.updates).toEqual([{ data: { a: 1 } }]);
  });
  it('takes several lines of data for one event', async () => {
    const server = answering();
    const heard = following();
    await settled();
    server.say('event: next\ndata: {"data":\ndata: {"a":1}}\n\n');
    await settled();
    expect(heard.updates).toEqual([{ data: { a: 1 } }]);
  });
  it('hands on what the server says went wrong', async () => {
    const server = answering();
    const heard = following();
    await settled();
    const errors = [{ message: 'There is no revision 7.', extensions: { code: 'BAD_REQUEST' } }];
    server.say(`event: next\ndata: ${JSON.stringify({ errors })}\n\nevent: complete\ndata:\n\n`);
    await settled();
    expect(heard).toEqual({ updates: [{ errors }], opened: 1, ended: 'completed' });
  });
  it('fails where the server refuses, and was never open', async () => {
    answering(503);
    const heard = following();
    await settled();
    expect(heard.opened).toBe(0);
    expect(heard.ended).toMatch(/^failed: .*503/);
  });
  it('fails where the connection breaks', async () => {
    const server = answering();
    const heard = following();
    await settled();
    server.close();
    await settled();
    expect(heard.ended).toMatch(/^failed: /);
  });
  it('fails where nothing comes for 40 seconds, and not while the server says that it lives', async () => {
    const server = answering();
    const heard = following();
    await settled();
    for (let i = 0; i < 4; i++) {
      await vi.advanceTimersByTimeAsync(30_000);
      server.say(':\n\n');
    }
    await vi.advanceTimersByTimeAsync(39_000);
    expect(heard.ended).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(heard.ended).toMatch(/^failed: /);
  });
  it('ends when it is told to, and leaves no timer', async () => {
    const server = answering();
    const stop = new AbortController();
    const heard = following(stop.signal);
    await settled();
    stop.abort();
    await settled();
    expect(heard.ended).toBe('completed');
    expect(server.asked[0]?.signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the pause before an attempt', () => {
  it('grows, but not for ever', () => {
    expect([1, 2, 3, 4, 5, 6, 20].map(pause)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });
});
