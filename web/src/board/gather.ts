// Lanes that somebody put together: what stands in one stands in the other, under the other's name.

/** What of a lane moves with it. */
interface Gatherable {
  name: string;
  values: string[];
  actors: unknown[];
  notMapped: unknown[];
}

/** One lane put into another, by their names. */
export type Gathered = readonly [from: string, into: string];

const each = '|';
const into = '>';

/** Reads what the address has: "Research>Data companies|Other>Data companies". What is none is left out. */
export const gatheredOf = (words: string): Gathered[] =>
  words.split(each).flatMap((pair) => {
    const [from, to, ...rest] = pair.split(into);
    return from && to && from !== to && rest.length === 0 ? [[from, to] as const] : [];
  });

/** What the address has once a lane is put into another as well. */
export const gatheredWords = (words: string, [from, to]: Gathered): string =>
  [...gatheredOf(words), [from, to] as const].map((pair) => pair.join(into)).join(each);

/** Whether a lane can be named in the address. */
export const isNameable = (name: string): boolean => !name.includes(each) && !name.includes(into);

/** The lanes once those are gathered, in the order in which somebody gathered them; a lane that is not there changes nothing. */
export function gatherLanes<Lane extends Gatherable>(lanes: Lane[], gathered: Gathered[]): Lane[] {
  return gathered.reduce((now, [from, to]) => {
    const source = now.find((l) => l.name === from);
    if (!source || !now.some((l) => l.name === to)) return now;
    return now
      .filter((l) => l !== source)
      .map((l) =>
        l.name === to
          ? {
              ...l,
              values: [...l.values, ...source.values],
              actors: [...l.actors, ...source.actors],
              notMapped: [...l.notMapped, ...source.notMapped],
            }
          : l,
      );
  }, lanes);
}
