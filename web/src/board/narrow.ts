// A part of the Board: what is around something, or what is blocked, and how much of the rest is hidden.
import type { Actor, Board, Exchange } from './board';
import type { Layer } from './layers';

/** What the Board is narrowed to. */
export interface Narrowing {
  /** Actors or data: what they exchange is shown, and with whom; empty: everything. */
  around: string[];
  /** A status of exchanges, as the API spells it, or IMPLIED: these alone, and those at their ends; empty: all. */
  only: string;
}

/** What exchanges can be narrowed to, in words: "Show what is blocked". */
export const onlys: readonly (readonly [string, string])[] = [
  ['EXISTING', 'what runs'],
  ['CONDITIONAL', 'what runs on conditions'],
  ['PROPOSED', 'what is proposed'],
  ['BLOCKED', 'what is blocked'],
  ['MISSING', 'what is missing'],
  ['UNKNOWN', 'what may or may not run'],
  ['IMPLIED', 'what is implied'],
];

export interface Narrowed {
  board: Board;
  /** Of each actor that is shown, how many of its exchanges are hidden. */
  hiddenOf: Map<string, number>;
  /** How many exchanges and actors are hidden in all. */
  hidden: { exchanges: number; actors: number };
}

const fits = (e: Exchange, only: string) => !only || (only === 'IMPLIED' ? e.isImplied : e.status === only);

/** Whether anything narrows the Board. */
export const isNarrowed = ({ around, only }: Narrowing): boolean => around.length > 0 || only !== '';

/** Leaves of a Board what is asked for, everything between those who are shown included. */
export function narrow(board: Board, { around, only }: Narrowing): Narrowed {
  if (!isNarrowed({ around, only })) return { board, hiddenOf: new Map(), hidden: { exchanges: 0, actors: 0 } };
  const fitting = board.exchanges.filter((e) => fits(e, only));
  const shown = around.length > 0 ? near(board, fitting, around) : ends(fitting);
  const exchanges = fitting.filter((e) => shown.has(e.from) && shown.has(e.to));
  const actors = board.actors.filter((a) => shown.has(a.id));
  const notMapped = board.notMapped.filter((a) => shown.has(a.id));
  const all = board.actors.length + board.notMapped.length;
  return {
    board: {
      ...board,
      actors,
      notMapped,
      exchanges,
      unheld: board.unheld.filter((d) => around.includes(d.id)),
      layers: layersAt(board, actors, exchanges),
    },
    hiddenOf: hiddenOf(actors, fitting, exchanges),
    hidden: {
      exchanges: board.exchanges.length - exchanges.length,
      actors: all - actors.length - notMapped.length,
    },
  };
}

/** Of each layer what is linked with an actor, data or an exchange that is shown. */
function layersAt({ layers }: Board, actors: Actor[], exchanges: Exchange[]): Layer[] {
  const shown = new Set([
    ...actors.flatMap((a) => [a.id, ...a.holds.map((d) => d.id)]),
    ...exchanges.flatMap((e) => [e.flow, ...e.carries.map((d) => d.id)]),
  ]);
  return layers
    .map(({ rule, things }) => ({ rule, things: things.filter((t) => t.ties.some((id) => shown.has(id))) }))
    .filter(({ things }) => things.length > 0);
}

const ends = (exchanges: Exchange[]) => new Set(exchanges.flatMap((e) => [e.from, e.to]));

/** Those asked for, who holds or carries them, and with whom they exchange anything. */
function near(board: Board, exchanges: Exchange[], around: string[]): Set<string> {
  const centre = new Set(around);
  const touching = exchanges.filter(
    (e) => centre.has(e.from) || centre.has(e.to) || e.carries.some((d) => centre.has(d.id)),
  );
  const holders = board.actors.filter((a) => a.holds.some((d) => centre.has(d.id))).map((a) => a.id);
  return new Set([...around, ...holders, ...ends(touching)]);
}

function hiddenOf(actors: Actor[], fitting: Exchange[], shown: Exchange[]): Map<string, number> {
  const isOf = (id: string) => (e: Exchange) => e.from === id || e.to === id;
  const counts = actors.map(({ id }): [string, number] => [
    id,
    fitting.filter(isOf(id)).length - shown.filter(isOf(id)).length,
  ]);
  return new Map(counts.filter(([, hidden]) => hidden > 0));
}
