import { useCallback, useSyncExternalStore } from 'react';
import { type Address, changed, read, write } from './address';
import { listeners } from './listeners';

const here = listeners();
let text = '';
let parsed: Address | undefined;

function current(): Address {
  const now = window.location.pathname + window.location.search;
  if (!parsed || now !== text) {
    text = now;
    parsed = read(window.location.pathname, window.location.search);
  }
  return parsed;
}

function subscribe(listener: () => void): () => void {
  const leave = here.subscribe(listener);
  window.addEventListener('popstate', listener);
  return () => {
    leave();
    window.removeEventListener('popstate', listener);
  };
}

/** Goes to an address: a new entry of the history, or in place of this one while typing. */
export function go(change: Partial<Address>, replace = false): void {
  const next = write(changed(current(), change));
  if (next === window.location.pathname + window.location.search) return;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', next);
  here.tell();
}

/** The address that is shown, how to go on from it, and what a link there is. */
export function useAddress(): [
  Address,
  (change: Partial<Address>, replace?: boolean) => void,
  (change: Partial<Address>) => string,
] {
  const address = useSyncExternalStore(subscribe, current);
  const href = useCallback((change: Partial<Address>) => write(changed(address, change)), [address]);
  return [address, go, href];
}
