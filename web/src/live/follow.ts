import { createClient } from 'graphql-sse';
import type { TypedDocumentString } from '../api/generated/graphql';
import { forgetToken, token } from '../state/token';

/** One answer of a subscription, or why there is none. */
export interface Update<T> {
  data?: T | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** How long to wait before the next attempt, in milliseconds: longer each time, up to half a minute. */
export function pause(attempts: number): number {
  return Math.min(30_000, 1_000 * 2 ** Math.max(0, attempts - 1));
}

/** The server says every 15 seconds that it lives; after more than two of them it does not. */
const silence = 40_000;

/**
 * Follows a subscription over server-sent events until the server ends it or the signal does; opened is called
 * when it stands. It makes one attempt: where to go on from is for the caller to say, and fails where the
 * connection breaks or nothing comes for too long.
 */
export function follow<T, V extends Record<string, unknown>>(
  document: TypedDocumentString<T, V>,
  variables: V,
  each: (update: Update<T>) => void,
  opened: () => void,
  signal: AbortSignal,
): Promise<void> {
  const client = createClient({ url: '/graphql', retryAttempts: 0, headers: identity, fetchFn: fetchUntilSilence });
  signal.addEventListener('abort', client.dispose, { once: true });
  return new Promise<void>((complete, error) => {
    const request = { query: document.toString(), variables };
    client.subscribe<T>(
      request,
      { next: (update) => each(update as Update<T>), complete, error },
      { connected: opened },
    );
  }).finally(() => signal.removeEventListener('abort', client.dispose));
}

/** As who is signed in. */
const identity = (): Record<string, string> => (token() ? { Authorization: `Bearer ${token()}` } : {});

/** A fetch that breaks off when nothing has come for too long, not even the comments by which a server says that it lives. */
async function fetchUntilSilence(url: string, init: RequestInit): Promise<Response> {
  const silent = new AbortController();
  const listen = () => setTimeout(() => silent.abort(), silence);
  let alarm = listen();
  const heard = new TransformStream<Uint8Array, Uint8Array>({
    transform: (piece, out) => {
      clearTimeout(alarm);
      alarm = listen();
      out.enqueue(piece);
    },
    flush: () => clearTimeout(alarm),
  });
  const signal = init.signal ? AbortSignal.any([init.signal, silent.signal]) : silent.signal;
  signal.addEventListener('abort', () => clearTimeout(alarm));
  const response = await fetch(url, { ...init, signal });
  if (response.status === 401) forgetToken(true);
  return new Response(response.body?.pipeThrough(heard), response);
}
