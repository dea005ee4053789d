// For tests of components: shows one as the page does, with answers in place of the server's.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';

type Variables = Record<string, unknown>;

interface Body {
  data?: unknown;
  errors?: unknown[];
}

/** What is answered to an operation, at once or later: its data, the errors of a refusal, or nothing, where the server is not reached. */
export type Answers = Record<string, (variables: Variables) => Body | undefined | Promise<Body | undefined>>;

/** The operations that were asked for since the test began, in order. */
export const asked: { operation: string; variables: Variables; token: string }[] = [];

let answers: Answers = {};

// What is waited for comes at once, but on a machine that has other things to do.
configure({ asyncUtilTimeout: 20_000 });

/** Answers these operations from now on; the server is not reached for others. */
export function answer(next: Answers): void {
  answers = next;
}

async function stub(_: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: Variables };
  const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
  const token = new Headers(init?.headers).get('Authorization')?.replace('Bearer ', '') ?? '';
  asked.push({ operation, variables, token });
  const body = await answers[operation]?.(variables);
  if (!body) throw new TypeError('Failed to fetch');
  return Response.json({ data: null, ...body });
}

beforeEach(() => {
  asked.length = 0;
  answers = {};
  vi.stubGlobal('fetch', stub);
  window.history.replaceState(null, '', '/');
  window.dispatchEvent(new PopStateEvent('popstate'));
  sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Shows a component at an address of the page, and gives the hands of who uses it. */
export function show(component: ReactNode, at = '/') {
  window.history.replaceState(null, '', at);
  window.dispatchEvent(new PopStateEvent('popstate'));
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const app = document.body.appendChild(document.createElement('div'));
  app.id = 'app'; // the page's own element, where its dialogs go
  render(<QueryClientProvider client={queries}>{component}</QueryClientProvider>, { container: app });
  return userEvent.setup();
}

/** Something that comes when it is let: for what is seen while an answer is on its way. */
export function held<T>(): { wait: Promise<T>; give: (value: T) => void } {
  let give: (value: T) => void = () => {};
  const wait = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { wait, give };
}

/** A part of the address: what the page would be shared with. */
export const searched = (name: string) => new URL(window.location.href).searchParams.get(name);
