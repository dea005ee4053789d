import { forgetToken, token } from '../state/token';
import type { TypedDocumentString } from './generated/graphql';
import { plainIds } from './moment';

/** A rule that a change breaks. */
export interface Problem {
  thing?: string | null;
  field?: string | null;
  message: string;
  hint?: string | null;
}

/** What went wrong with a question, in words for people. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly hint?: string,
    readonly requestId?: string,
    readonly problems: Problem[] = [],
  ) {
    super(message);
  }
}

/** What went wrong, for people; what is no answer of the server's is a fault of the page. */
export function troubleOf(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('Something went wrong here.', 'INTERNAL');
}

/** Whether somebody changed or ended first what was asked for. */
export function isConflict(error: unknown): boolean {
  return error instanceof ApiError && ['CONFLICT', 'NOT_FOUND'].includes(error.code);
}

/** An answer: what came, at which revision, and what could not be answered. */
export interface Answer<T> {
  data: T;
  revision?: number;
  partial: string[];
}

export interface GraphQLError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; hint?: string; requestId?: string };
}

/** What the server says went wrong, or that it said nothing. */
export function apiErrorOf(told: GraphQLError | undefined, status: number): ApiError {
  const { code = 'INTERNAL', hint, requestId } = told?.extensions ?? {};
  return new ApiError(told?.message ?? `The server answered with status ${status}.`, code, hint, requestId);
}

/** What came of a change, once it is done; what is wrong with it, or what somebody changed first, is an ApiError. */
export function done<P extends { problems: (Problem & { code: string })[] }>(payload: P): P {
  const { problems } = payload;
  const moved = problems.find((p) => p.code === 'CONFLICT');
  if (moved) throw new ApiError(moved.message, moved.code, moved.hint ?? undefined);
  if (problems.length > 0) throw new ApiError('This cannot be done.', 'INVALID', undefined, undefined, problems);
  return payload;
}

/** The server was not reached. */
export function unreachable(cause: unknown): never {
  if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
  throw new ApiError('The server does not answer.', 'UNREACHABLE', 'Is it still running?');
}

/**
 * Asks the binary's own API, as who is signed in or with the token given. Where a whole field of the operation failed
 * it is an ApiError, so that what the schema marks @semanticNonNull is there; answers that came else only in part say so. A token that was good and is no more signs its holder out.
 */
export async function ask<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
  as = token(),
): Promise<Answer<T>> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json',
  };
  if (as) headers.Authorization = `Bearer ${as}`;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  }).catch(unreachable);
  const body = (await response.json().catch(() => null)) as {
    data?: T;
    errors?: GraphQLError[];
    extensions?: { revision?: number };
  } | null;
  const failed = body?.errors?.find(({ path }) => !body.data || body.data[path?.[0] as keyof T] === null);
  if (!body?.data || failed) {
    if (response.status === 401 && as === token()) forgetToken(true);
    throw apiErrorOf(failed, response.status);
  }
  plainIds(body.data);
  return { data: body.data, revision: body.extensions?.revision, partial: (body.errors ?? []).map((e) => e.message) };
}
