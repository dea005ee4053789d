// In which order actors stand in a lane: the one in which exchanges are short and cross
// little. It begins with the alphabet, so that what is not pulled stays where it is looked for.
import type { Exchange } from './board';
import { cross, type Point } from './geometry';

/** Of more lines than these, and in a lane of more actors, the alphabet is order enough. */
const most = { lines: 150, actors: 14 };

/**
 * Orders the circles of lanes. Each lane comes with its spots, from left to right, and the
 * circles that stand there; the same lanes give the same order.
 */
export function arrange(lanes: { spots: Point[]; ids: string[] }[], exchanges: Exchange[]): void {
  const at = new Map<string, Point>();
  const settle = (lane: (typeof lanes)[number]) => {
    for (const [i, id] of lane.ids.entries()) at.set(id, lane.spots[i]!);
  };
  for (const lane of lanes) settle(lane);
  const lines = exchanges.filter((e) => at.has(e.from) && at.has(e.to) && e.from !== e.to);
  if (lines.length > most.lines) return;
  let cost = costOf(lines, at);
  for (let pass = 0; pass < 2; pass++) {
    for (const lane of lanes.filter(({ ids }) => ids.length <= most.actors)) {
      for (let i = 0; i < lane.ids.length; i++) {
        for (let j = i + 1; j < lane.ids.length; j++) {
          swap(lane.ids, i, j);
          settle(lane);
          const swapped = costOf(lines, at);
          if (swapped < cost * 0.98) {
            cost = swapped;
            continue;
          }
          swap(lane.ids, i, j);
          settle(lane);
        }
      }
    }
  }
}

function swap(ids: string[], i: number, j: number): void {
  [ids[i], ids[j]] = [ids[j]!, ids[i]!];
}

/** How long lines are, straight, and how often they cross. */
function costOf(lines: Exchange[], at: Map<string, Point>): number {
  let cost = 0;
  for (const [i, a] of lines.entries()) {
    const [from, to] = [at.get(a.from)!, at.get(a.to)!];
    cost += Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (const b of lines.slice(i + 1)) if (cross(from, to, at.get(b.from)!, at.get(b.to)!)) cost += 120;
  }
  return cost;
}
