// What of a Board something touches: its own exchanges, and where they come from and lead on to.
import type { Board, Exchange } from './board';

/** What is lit while something is open or pointed at. */
export interface Chain {
  /** The exchanges that it gives, gets, carries or is. */
  near: Set<Exchange>;
  /** The exchanges of data that run, by which something reaches it or goes on from it. */
  further: Set<Exchange>;
  /** All actors at either end of these, and who holds it. */
  actors: Set<string>;
}

/** How many steps a chain goes, as a trace does. */
const steps = 3;

const runs = (e: Exchange) => e.travels === 'data' && (e.status === 'EXISTING' || e.status === 'CONDITIONAL');

/**
 * The chain of an actor, a dataset, a flow or a thing of a layer; null where it touches nothing on the Board. A way goes on from an
 * exchange of data that runs alone: what is blocked, proposed or missing is lit, and ends there.
 */
export function chainOf(board: Board, id: string): Chain | null {
  if (!id) return null;
  const tied = board.layers.flatMap((l) => l.things).find((t) => t.id === id)?.ties;
  const ids = new Set(tied ?? [id]);
  const isAt = (e: Exchange) => ids.has(e.flow) || e.carries.some((d) => ids.has(d.id)) || e.from === id || e.to === id;
  const near = new Set(board.exchanges.filter(isAt));
  const holders = board.actors.filter((a) => ids.has(a.id) || a.holds.some((d) => ids.has(d.id))).map((a) => a.id);
  if (near.size + holders.length === 0) return null;
  const further = new Set<Exchange>();
  if (board.actors.some((a) => a.id === id)) {
    walk(board, id, 'from', 'to', further);
    walk(board, id, 'to', 'from', further);
  }
  for (const e of near) further.delete(e);
  const ends = [...near, ...further].flatMap((e) => [e.from, e.to]);
  return { near, further, actors: new Set([...holders, ...ends]) };
}

/** Adds the exchanges that lead on from an actor, or, the other way round, that lead to it. */
function walk(board: Board, start: string, near: 'from' | 'to', far: 'from' | 'to', found: Set<Exchange>): void {
  const seen = new Set([start]);
  let reached = [start];
  for (let step = 0; step < steps && reached.length > 0; step++) {
    const next = board.exchanges.filter((e) => runs(e) && reached.includes(e[near]));
    for (const e of next) found.add(e);
    reached = [...new Set(next.map((e) => e[far]))].filter((id) => !seen.has(id));
    for (const id of reached) seen.add(id);
  }
}
