// The token of who is signed in. It stays in this tab and in the header of
// requests: never in an address, a message or a log.
import { useSyncExternalStore } from 'react';
import { listeners } from './listeners';

const place = 'catchment.token';
const { tell, subscribe } = listeners();
let wasRefused = false;
/** Whether another site shows the page within its own: then it is what the public sees, whoever looks. */
const isEmbedded = new URLSearchParams(globalThis.location?.search).get('embed') === '1';
let isAside = isEmbedded; // while its holder looks at what the public sees

/** The token that requests are sent with; empty for the public. */
export function token(): string {
  return isAside ? '' : (sessionStorage.getItem(place) ?? '');
}

/** Puts the token aside, so that all is asked and shown as the public sees it; or takes it up again. */
export function lookAsPublic(does: boolean): void {
  isAside = does || isEmbedded;
  tell();
}

/** Whether the token is put aside. */
export function useLooksAsPublic(): boolean {
  return useSyncExternalStore(subscribe, () => isAside);
}

/** Keeps a token that the server has said to be good. */
export function keepToken(secret: string): void {
  sessionStorage.setItem(place, secret);
  wasRefused = false;
  isAside = isEmbedded;
  tell();
}

/** Signs out; refused: because the server no longer takes the token. */
export function forgetToken(refused = false): void {
  sessionStorage.clear(); // and with it what was kept of what they entered
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
