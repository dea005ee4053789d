// Views of the page that somebody saved: how an address becomes one, and the tour that they are told in.
import type { SavedViewsQuery } from '../api/generated/graphql';
import { plainId } from '../api/moment';
import { type Address, read, start, write } from '../state/address';

export interface SavedView {
  id: string;
  name: string;
  description: string;
  /** What the page shows, from its path on: /?lanes=kind. */
  address: string;
  /** Its place in the tour; null: it is in none. */
  order: number | null;
  /** The revision that it names; null: it shows the newest. */
  moment: number | null;
  /** What is pinned on it, as the address of the page has it. */
  pins: string[];
}

/** What the API answers, by their places in the tour and then by name. */
export function savedViewsOf({ savedViews }: SavedViewsQuery): SavedView[] {
  return (savedViews?.nodes ?? [])
    .map((v) => ({
      ...v,
      id: plainId(v.id),
      description: v.description ?? '',
      address: v.address ?? '/',
      order: v.order ?? null,
      moment: v.moment ?? null,
      pins: v.pins.nodes
        .flatMap(({ x, y, to }) => (x == null || y == null ? [] : [`${plainId(to.id)}:${x}:${y}`]))
        .sort(),
    }))
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.name.localeCompare(b.name, 'en'));
}

/**
 * What of an address is saved as an address: all but the form that is open and the saved view that it came from. Pins
 * are links of the view, so that each shows only to who may see what is pinned.
 */
export const savable = (address: Address): string =>
  write({ ...address, edit: '', saved: '', presents: false, embeds: false, pins: [] });

/** Whether what is shown is what was saved. */
export const isAsSaved = (address: Address, view: SavedView): boolean =>
  savable(address) === savable(opened(view)) && [...address.pins].sort().join() === view.pins.join();

/** Where a saved view leads. What it says that the page does not understand is left out. */
export function opened(view: SavedView, presents = false): Address {
  const { pathname, search } = new URL(view.address, 'http://page');
  return { ...start, ...read(pathname, search), saved: view.id, presents, pins: view.pins };
}

/** The views of the tour, in its order. */
export const tourOf = (views: SavedView[]): SavedView[] => views.filter((v) => v.order !== null);

/** The view before or after one in the tour; undefined where there is none. */
export function stepFrom(views: SavedView[], id: string, by: 1 | -1): SavedView | undefined {
  const tour = tourOf(views);
  const at = tour.findIndex((v) => v.id === id);
  return at < 0 ? undefined : tour[at + by];
}
