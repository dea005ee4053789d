import type { TypedDocumentString } from './generated/graphql';

/** What went wrong with a question, in words for people. */
export class Trouble extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly hint?: string,
    readonly requestId?: string,
  ) {
    super(message);
  }
}

/** An answer: what came, at which revision, and what could not be answered. */
export interface Answer<T> {
  data: T;
  revision?: number;
  partial: string[];
}

interface Told {
  message: string;
  extensions?: { code?: string; hint?: string; requestId?: string };
}

/** Asks the binary's own API. Answers that came only in part say so; none at all is a Trouble. */
export async function ask<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Trouble('The server does not answer.', 'UNREACHABLE', 'Is it still running?');
  });
  const body = (await response.json().catch(() => null)) as {
    data?: T;
    errors?: Told[];
    extensions?: { revision?: number };
  } | null;
  const first = body?.errors?.[0];
  if (!body?.data || (first && Object.values(body.data).every((value) => value === null))) {
    throw new Trouble(
      first?.message ?? `The server answered with status ${response.status}.`,
      first?.extensions?.code ?? 'INTERNAL',
      first?.extensions?.hint,
      first?.extensions?.requestId,
    );
  }
  return { data: body.data, revision: body.extensions?.revision, partial: (body.errors ?? []).map((e) => e.message) };
}
