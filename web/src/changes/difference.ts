// What differs between two maps, and how much of it goes into one picture.
import { type MapAnswer, type MapLink, type MapNode, mostDrawn } from '../map/scene';
import { type Address, start } from '../state/address';
import { groupWords, linkWord, say, spell } from '../words';
import { type Difference, type Names, sentences } from './words';

/** What happened to a thing or a link of the map. */
export const fates = ['ADDED', 'CHANGED', 'ENDED', 'SAME'] as const;
export type Fate = (typeof fates)[number];

/** What each is called and the sign that stands for it. */
export const fateWords: Record<Fate, { word: string; sign: string; look: string }> = {
  ADDED: { word: 'Added', sign: '+', look: 'is-added' },
  CHANGED: { word: 'Changed', sign: 'Δ', look: 'is-changed' },
  ENDED: { word: 'Deleted', sign: '−', look: 'is-ended' },
  SAME: { word: 'Did not change', sign: '', look: 'is-same' },
};

/** One thing, or one link, as it is after, else as it was before. */
export interface Compared<T> {
  key: string;
  of: T;
  fate: Fate;
  /** Field by field what differs, where it changed. */
  words: string[];
}

/** Two maps laid over each other. */
export interface Overlay {
  things: Compared<MapNode>[];
  links: Compared<MapLink>[];
}

/** A link between two things; a flow between several is one for each two. */
const linkKey = (link: MapLink) => `${link.id} ${link.from} ${link.to}`;

/**
 * Lays two maps over each other. What is in one alone was added or has ended; what is in
 * both has changed where the differences name it or the map says something else of it.
 */
export function overlay(before: MapAnswer, after: MapAnswer, differences: Difference[], names: Names): Overlay {
  const told = new Map(differences.filter((d) => d.operation === 'UPDATED').map((d) => [d.id, d]));
  const known = new Map([...before.nodes, ...after.nodes].map((n) => [n.id, n.name]));
  const of = <T extends { id: string }>(was: T[], is: T[], key: (one: T) => string, say: Said<T>[]): Compared<T>[] => {
    const earlier = new Map(was.map((one) => [key(one), one]));
    const later = new Set(is.map(key));
    const compared = is.map((one): Compared<T> => {
      const old = earlier.get(key(one));
      const difference = told.get(one.id);
      const words = old
        ? [...(difference ? sentences(difference, names) : []), ...derived(old, one, say, difference)]
        : [];
      const fate = !old ? 'ADDED' : words.length > 0 ? 'CHANGED' : 'SAME';
      return { key: key(one), of: one, fate, words };
    });
    const ended = was.filter((one) => !later.has(key(one)));
    return [...compared, ...ended.map((one) => ({ key: key(one), of: one, fate: 'ENDED' as const, words: [] }))];
  };
  const list = (ids: string[]) => ids.map((id) => known.get(id) ?? id).join(', ') || 'nothing';
  return {
    things: of(before.nodes, after.nodes, (n) => n.id, thingSaid),
    links: of(before.links, after.links, linkKey, [...linkSaid, ['carries', ({ carries }) => list(carries)]]),
  };
}

/** What a map says of something: the name of the field, and its value in words. */
type Said<T> = [field: string, value: (one: T) => string];

const thingSaid: Said<MapNode>[] = [
  ['name', (n) => n.name],
  ['group', (n) => groupWords[n.group].toLowerCase()],
  ['spectrum', (n) => say(n.spectrum)],
  ['existence', (n) => say(n.existence)],
  ['standing', (n) => say(n.standing)],
];
const linkSaid: Said<MapLink>[] = [
  ['status', (b) => say(b.status)],
  ['valueKind', (b) => say(b.valueKind)],
  ['spectrum', (b) => say(b.spectrum)],
  ['state', (b) => say(b.state)],
];
const fieldWords: Record<string, string> = { state: 'what its claims amount to' };

/** What the maps say otherwise and the differences do not: it follows from links and claims. */
function derived<T>(was: T, is: T, said: Said<T>[], difference?: Difference): string[] {
  return said.flatMap(([field, value]) => {
    const [old, now] = [value(was), value(is)];
    if (old === now || difference?.changes.some((c) => c.field === field)) return [];
    return [`${fieldWords[field] ?? spell(field)} was ${old}, is now ${now}`];
  });
}

/** How many have each fate. */
export function countByFate(list: Compared<unknown>[]): Record<Fate, number> {
  const counts = { ADDED: 0, CHANGED: 0, ENDED: 0, SAME: 0 };
  for (const { fate } of list) counts[fate]++;
  return counts;
}

/** What goes into the picture, and how much does not and why. */
export interface Shown extends Overlay {
  /** Not ticked in the legend. */
  filtered: { things: number; links: number };
  /** More than a picture takes. */
  over: { things: number; links: number };
}

/**
 * Picks what goes into the picture: of the fates asked for, what differs first, then the ends
 * of links that differ, then what hangs together most. The ends of what is shown are there
 * whatever is asked for.
 */
export function selectShown({ things, links }: Overlay, asked: string[], most: number): Shown {
  const wanted = ({ fate }: { fate: Fate }) => asked.length === 0 || asked.includes(fate);
  const differing = links.filter((b) => b.fate !== 'SAME' && wanted(b));
  const ends = new Set(differing.flatMap(({ of }) => [of.from, of.to]));
  const rank = (t: Compared<MapNode>) => (t.fate !== 'SAME' ? 0 : ends.has(t.key) ? 1 : 2);
  const fitting = things.filter((t) => wanted(t) || ends.has(t.key));
  const inOrder = [...fitting].sort(
    (a, b) => rank(a) - rank(b) || b.of.degree - a.of.degree || (a.key < b.key ? -1 : 1),
  );
  const taken = new Set(inOrder.slice(0, most).map((t) => t.key));
  const chosen = links.filter(wanted);
  const joined = chosen.filter(({ of }) => taken.has(of.from) && taken.has(of.to));
  const lines = [...joined.filter((b) => b.fate !== 'SAME'), ...joined.filter((b) => b.fate === 'SAME')];
  const kept = new Set(lines.slice(0, mostDrawn - taken.size).map((b) => b.key));
  return {
    things: things.filter((t) => taken.has(t.key)),
    links: links.filter((b) => kept.has(b.key)),
    filtered: { things: things.length - fitting.length, links: links.length - chosen.length },
    over: { things: fitting.length - taken.size, links: chosen.length - kept.size },
  };
}

/** What a link says: from whom, in which way, to whom. */
export function linkName({ type, from, to }: MapLink, names: Map<string, string>): string {
  const end = (id: string) => names.get(id) ?? id;
  return `${end(from)} ${type ? linkWord(type) : 'sends to'} ${end(to)}`;
}

/** Where what has ended is seen: the earlier revision's map around a thing, or around both ends of a link. */
export function addressOfEnded(of: { id: string; from?: string; to?: string }, before: number): Address {
  const focus = of.from && of.to ? [...new Set([of.from, of.to])] : [of.id];
  return { ...start, view: 'map', at: before, madeUp: true, focus, selected: of.id };
}
