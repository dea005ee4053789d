// The token of who is signed in. It stays in this tab and in the header of
// requests: never in an address, a message or a log.
import { useSyncExternalStore } from 'react';

const place = 'catchment.token';
const listeners = new Set<() => void>();
let wasRefused = false;

function tell() {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function token(): string {
  return sessionStorage.getItem(place) ?? '';
}

/** Keeps a token that the server has said to be good. */
export function keepToken(secret: string): void {
  sessionStorage.setItem(place, secret);
  wasRefused = false;
  tell();
}

/** Signs out; refused: because the server no longer takes the token. */
export function forgetToken(refused = false): void {
  sessionStorage.removeItem(place);
  wasRefused = refused;
  tell();
}

export function useToken(): string {
  return useSyncExternalStore(subscribe, token);
}

/** Whether the token that was kept is no longer good. */
export function useWasRefused(): boolean {
  return useSyncExternalStore(subscribe, () => wasRefused);
}
