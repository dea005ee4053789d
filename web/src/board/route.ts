// How exchanges run: of several ways to bend each line, the one that crosses least of
// what stands there, and the place on it for what travels.
import type { Exchange } from './board';
import {
  type Box,
  type Curve,
  contains,
  cross,
  overlap,
  type Point,
  pointAt,
  runsThrough,
  towards,
  type Way,
  wayOf,
} from './geometry';
import type { Placed, PlacedActor } from './layout';
import { headingBox, sizes } from './layout';
import { widest, wrapped } from './text';

/** One line: what one circle gives another. Between folded circles it stands for several. */
export interface Line {
  key: string;
  exchanges: Exchange[];
  from: PlacedActor;
  to: PlacedActor;
  curve: Curve;
  /** What lies on it: its documents and the sign of its status, in a row around a point. */
  goods: { at: Point; box: Box };
}

const bends = [0.06, -0.06, 0.15, -0.15, 0.27, -0.27, 0.42, -0.42];
const parts = 28;

/** Of more lines than these none is weighed against the others: it would take long, and they cross anyway. */
const mostWeighed = 150;

/** What lines had better not cross, and how much they had better not. */
interface Obstacle {
  box: Box;
  of: PlacedActor | null;
  weight: number;
}

/** Draws all exchanges; those within one folded circle are left to its count. */
export function route(placed: Placed, exchanges: Exchange[]): Line[] {
  const lines = linesOf(placed, exchanges);
  const obstacles = obstaclesOf(placed);
  const ways = new Map<Line, Way>();
  const passes = lines.length > mostWeighed ? 1 : 2;
  for (let pass = 0; pass < passes; pass++) for (const line of lines) bend(line, obstacles, ways, placed);
  layGoods(lines, obstacles, ways);
  return lines;
}

function linesOf(placed: Placed, exchanges: Exchange[]): Line[] {
  const lines = new Map<string, Line>();
  for (const e of exchanges) {
    const [from, to] = [placed.circleOf.get(e.from), placed.circleOf.get(e.to)];
    if (!from || !to || from === to) continue;
    const isFolded = from.folded + to.folded > 0;
    const key = isFolded ? `${from.id} ${to.id}` : `${e.flow} ${e.from} ${e.to}`;
    const known = lines.get(key);
    if (known) known.exchanges.push(e);
    else
      lines.set(key, {
        key,
        exchanges: [e],
        from,
        to,
        curve: { from: from.at, pull: from.at, to: to.at },
        goods: { at: from.at, box: { x: 0, y: 0, width: 0, height: 0 } },
      });
  }
  // The short ones have fewest ways to go, so they choose first; of equal ones the first by key.
  return [...lines.values()].sort((a, b) => length(a) - length(b) || (a.key < b.key ? -1 : 1));
}

const length = ({ from, to }: Line) => Math.hypot(to.at[0] - from.at[0], to.at[1] - from.at[1]);

function obstaclesOf(placed: Placed): Obstacle[] {
  const list: Obstacle[] = [];
  for (const a of placed.actors) {
    const [x, y] = a.at;
    list.push({ box: { x: x - a.r, y: y - a.r, width: 2 * a.r, height: 2 * a.r }, of: a, weight: 40 });
    for (const d of a.documents) list.push({ box: d.box, of: a, weight: 12 });
    const lines = wrapped(a.name, sizes.name, 104);
    const half = widest(lines, sizes.name) / 2;
    const box = { x: x - half, y: y + a.r + 3, width: 2 * half, height: lines.length * sizes.line };
    list.push({ box, of: null, weight: 9 });
  }
  for (const lane of placed.lanes) {
    list.push({ box: headingBox(lane), of: null, weight: 8 });
    for (const words of lane.notMapped?.boxes ?? []) list.push({ box: words, of: null, weight: 5 });
  }
  return list;
}

/** Gives a line the bend that costs least, as the other lines run now. */
function bend(line: Line, obstacles: Obstacle[], ways: Map<Line, Way>, placed: Placed): void {
  let least = Number.POSITIVE_INFINITY;
  for (const by of bends) {
    const curve = curveOf(line.from, line.to, by);
    const along = wayOf(curve, parts);
    const cost = costOf(line, along, obstacles, ways, placed, least) + Math.abs(by) * 10;
    if (cost < least) {
      least = cost;
      line.curve = curve;
      ways.set(line, along);
    }
  }
}

/** A curve from rim to rim, pulled aside by a share of its length. */
function curveOf(a: PlacedActor, b: PlacedActor, by: number): Curve {
  const [dx, dy] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
  const pull: Point = [(a.at[0] + b.at[0]) / 2 - dy * by, (a.at[1] + b.at[1]) / 2 + dx * by];
  return { from: towards(a.at, pull, a.r + 2), pull, to: towards(b.at, pull, b.r + 5) };
}

function costOf(
  line: Line,
  along: Way,
  obstacles: Obstacle[],
  ways: Map<Line, Way>,
  placed: Placed,
  enough: number,
): number {
  let cost = 0;
  for (const { box, of, weight } of obstacles) {
    if (of === line.from || of === line.to) continue;
    if (!overlap(along.box, box, 2)) continue;
    for (const p of along.points) if (contains(box, p, 2)) cost += weight / 3;
    if (cost > enough) return cost;
  }
  for (const [x, y] of along.points) if (x < 4 || y < 4 || x > placed.width - 4 || y > placed.height - 4) cost += 30;
  if (ways.size > mostWeighed) return cost;
  for (const [other, way] of ways) {
    if (other !== line) cost += meetings(line, along, other, way);
    if (cost > enough) return cost;
  }
  return cost;
}

/** What two lines cost each other: where they cross, and where they lie on one another. */
function meetings(line: Line, { points: along, box }: Way, other: Line, { points: way, box: around }: Way): number {
  if (!overlap(box, around, 8)) return 0;
  let cost = 0;
  for (let i = 0; i < parts; i += 4) {
    for (let j = 0; j < parts; j += 4) {
      if (cross(along[i]!, along[i + 4]!, way[j]!, way[j + 4]!)) cost += 1.5;
    }
  }
  const isPair =
    (line.from === other.from && line.to === other.to) || (line.from === other.to && line.to === other.from);
  const middle = along[parts / 2]!;
  for (const p of way) if (Math.hypot(p[0] - middle[0], p[1] - middle[1]) < (isPair ? 14 : 7)) cost += isPair ? 20 : 4;
  return cost;
}

const places = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.86];

/** Lays on each line what travels, where it lies on nothing else. */
function layGoods(lines: Line[], obstacles: Obstacle[], ways: Map<Line, Way>): void {
  const taken: Box[] = [];
  for (const line of lines) {
    const width = goodsWidth(line);
    if (width === 0) continue;
    let best = { cost: Number.POSITIVE_INFINITY, at: pointAt(line.curve, 0.5) };
    for (const t of places) {
      const at = pointAt(line.curve, t);
      const box = { x: at[0] - width / 2, y: at[1] - 9, width, height: 18 };
      const hits = (b: Box) => taken.filter((other) => overlap(other, b, 3)).length * 100;
      const stands = (b: Box) => obstacles.reduce((sum, o) => sum + (overlap(o.box, b, 2) ? o.weight : 0), 0);
      const words = line.exchanges.length === 1 && line.exchanges[0]!.barrier ? wordsBeside(box) : [];
      const room = words.length > 0 ? Math.min(...words.map((b) => hits(b) + stands(b))) : 0;
      const cost = hits(box) + 5 * stands(box) + room + Math.abs(t - 0.5) * 4 + crossed(line, ways, box) * 2;
      if (cost < best.cost) best = { cost, at };
    }
    const box = { x: best.at[0] - width / 2, y: best.at[1] - 9, width, height: 18 };
    line.goods = { at: best.at, box };
    taken.push(box);
  }
}

/** Where words about a line could stand beside what lies on it. */
const wordsBeside = ({ x, y, width }: Box): Box[] => [
  { x: x + width, y: y - 12, width: 150, height: 42 },
  { x: x - 150, y: y - 12, width: 150, height: 42 },
  { x: x + width / 2 - 75, y: y + 18, width: 150, height: 42 },
  { x: x + width / 2 - 75, y: y - 44, width: 150, height: 42 },
];

/** How many other lines run through a box. */
function crossed(line: Line, ways: Map<Line, Way>, box: Box): number {
  let sum = 0;
  for (const [other, way] of ways) if (other !== line && runsThrough(way, box, 3)) sum++;
  return sum;
}

/** The documents that lie on a line, at most three by themselves. */
export const carried = (line: Line) => line.exchanges.flatMap((e) => e.carries);

/** How wide what lies on a line is: its sign, its documents, or how many exchanges it stands for. */
export function goodsWidth(line: Line): number {
  const documents = Math.min(3, carried(line).length);
  const sign = signOf(line.exchanges[0]!.status) ? 20 : 0;
  const count = line.exchanges.length > 1 ? 28 : 0;
  return sign + count + (line.exchanges.length > 1 ? 0 : documents * 17);
}

/** The sign on a line whose exchange does not simply run. */
export const signOf = (status: string): string =>
  ({ BLOCKED: '✕', CONDITIONAL: 'c', PROPOSED: 'p', MISSING: '?', ENDED: '–', UNKNOWN: 'u' })[status] ?? '';
