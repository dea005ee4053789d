// What somebody has chosen to change together, kept while the page is open.
import { useSyncExternalStore } from 'react';
import { listeners } from '../state/listeners';

/** How many things are changed together at most: as many as one query reads. */
export const mostChosen = 100;

let chosen: readonly string[] = [];
const { tell, subscribe } = listeners();

function set(ids: readonly string[]): void {
  chosen = ids;
  tell();
}

/** Adds things that are not chosen, up to as many as can be changed together. */
export const choose = (ids: string[]): void => set([...new Set([...chosen, ...ids])].slice(0, mostChosen));

/** Lets go of things; without ids, of all. */
export const letGo = (ids?: string[]): void => set(ids ? chosen.filter((id) => !ids.includes(id)) : []);

/** Chooses a thing, or lets go of it where it is chosen. */
export const turnChoice = (id: string): void => (chosen.includes(id) ? letGo([id]) : choose([id]));

/** The ids of what is chosen, in the order of choosing. */
export function useChosen(): readonly string[] {
  return useSyncExternalStore(subscribe, () => chosen);
}
