// Names are placed last: each where it lies on nothing, and where no line runs through it
// if there is such a place. Lines that pass under a name all the same are interrupted there.
import { type Box, contains, overlap, part, pathOf, pointAt, runsThrough, type Way, wayOf } from './geometry';
import type { Placed, PlacedActor } from './layout';
import { headingBox, sizes } from './layout';
import type { Line } from './route';
import { widest, wrapped } from './text';

/** Words in lines at a place. */
export interface Label {
  /** Whose it is: a circle's id, or a line's key. */
  of: string;
  lines: string[];
  size: number;
  box: Box;
  anchor: 'start' | 'middle' | 'end';
}

type Side = Pick<Label, 'box' | 'lines' | 'anchor'>;

/** Places the names of all circles and what stands in the way of the lines that are blocked. */
export function label(placed: Placed, lines: Line[]): Label[] {
  const sheet = new Sheet(placed, lines);
  const wishes = placed.actors.map((a) => ({ of: a.id, size: sizes.name, sides: sidesOf(a, placed) }));
  const barriers = lines
    .filter((l) => l.exchanges.length === 1 && l.exchanges[0]!.barrier)
    .map((l) => ({ of: l.key, size: sizes.small, sides: besideGoods(l, placed) }));
  // Twice, so that the first ones give way to those that have nowhere else to go.
  const labels = new Map<string, Label>();
  for (let pass = 0; pass < 2; pass++) {
    for (const { of, size, sides } of [...wishes, ...barriers]) {
      labels.delete(of);
      labels.set(of, { of, size, ...sheet.best(sides, [...labels.values()]) });
    }
  }
  return [...labels.values()];
}

/** What is on the sheet before there are names. */
class Sheet {
  private solid: Box[];
  private ways: Way[];

  constructor(placed: Placed, lines: Line[]) {
    this.solid = [
      ...placed.actors.flatMap((a) => [
        { x: a.at[0] - a.r, y: a.at[1] - a.r, width: 2 * a.r, height: 2 * a.r },
        ...a.documents.map((d) => d.box),
      ]),
      ...lines.filter((l) => l.goods.box.width > 0).map((l) => l.goods.box),
      ...placed.lanes.flatMap((l) => [headingBox(l), ...(l.notMapped?.boxes ?? [])]),
    ];
    this.ways = lines.map((l) => wayOf(l.curve, 60));
  }

  /** Of several places the one that costs least; of equal ones the first. */
  best(sides: Side[], labels: Label[]): Side {
    let [least, found] = [Number.POSITIVE_INFINITY, sides[0]!];
    for (const [i, side] of sides.entries()) {
      const cost = this.cost(side.box, labels, least) + i * 0.4;
      if (cost < least) [least, found] = [cost, side];
    }
    return found;
  }

  private cost(box: Box, labels: Label[], enough: number): number {
    let cost = 0;
    for (const b of this.solid) if (overlap(b, box, 1)) cost += 1000;
    for (const l of labels) if (overlap(l.box, box, 1)) cost += 1000;
    for (const way of this.ways) {
      if (cost > enough) return cost;
      if (runsThrough(way, box, 1)) cost += 10;
    }
    return cost;
  }
}

/** The places for the name of a circle: below, above, and at its sides, in short lines first. */
function sidesOf(a: PlacedActor, placed: Placed): Side[] {
  const [x, y] = a.at;
  const lane = placed.lanes.find((l) => l.name === a.lane)!.box;
  const right = Math.max(a.r, ...a.documents.map((d) => d.box.x + d.box.width - x)) + 5;
  return [104, 84, 130, 160].flatMap((width) => {
    const lines = wrapped(a.name, sizes.name, width);
    const size = { width: widest(lines, sizes.name), height: lines.length * sizes.line };
    const at = (left: number, top: number, anchor: Label['anchor']): Side => ({
      lines,
      anchor,
      box: { x: left, y: top, ...size },
    });
    return [
      at(x - size.width / 2, y + a.r + 3, 'middle'),
      at(x - size.width / 2, y - a.r - 4 - size.height, 'middle'),
      at(x - size.width / 2 - 24, y + a.r + 3, 'middle'),
      at(x - size.width / 2 + 24, y + a.r + 3, 'middle'),
      at(x + right, y - size.height / 2, 'start'),
      at(x + a.r + 4, y + 4, 'start'),
      at(x - a.r - 4 - size.width, y - size.height / 2, 'end'),
      at(x - a.r - 4 - size.width, y + 6, 'end'),
      at(x - size.width / 2 + 24, y - a.r - 4 - size.height, 'middle'),
      at(x - size.width / 2 - 24, y - a.r - 4 - size.height, 'middle'),
    ].filter(({ box }, i) => i === 0 || contained(box, lane));
  });
}

const contained = (box: Box, lane: Box): boolean =>
  box.x >= lane.x + 1 &&
  box.x + box.width <= lane.x + lane.width - 1 &&
  box.y >= lane.y + 1 &&
  box.y + box.height <= lane.y + lane.height - 1;

/** The places for words about a line: around what lies on it, nearer ones first. */
function besideGoods(line: Line, placed: Placed): Side[] {
  const lists = [150, 124, 110, 96, 210, 84].map((width) => wrapped(line.exchanges[0]!.barrier, sizes.small, width));
  const sides: Side[] = [];
  const box = line.goods.box;
  for (const far of [3, 14, 28, 44, 62, 84]) {
    for (const lines of lists) {
      const [width, height] = [widest(lines, sizes.small), lines.length * (sizes.line - 1)];
      const middle = box.x + box.width / 2 - width / 2;
      const level = box.y + box.height / 2 - height / 2;
      sides.push(
        { lines, anchor: 'start', box: { x: box.x + box.width + far, y: level, width, height } },
        { lines, anchor: 'end', box: { x: box.x - far - width, y: level, width, height } },
        { lines, anchor: 'middle', box: { x: middle, y: box.y + box.height + far - 1, width, height } },
        { lines, anchor: 'middle', box: { x: middle, y: box.y - height - far, width, height } },
        { lines, anchor: 'start', box: { x: box.x + box.width, y: box.y + box.height + far - 3, width, height } },
        { lines, anchor: 'start', box: { x: box.x + box.width, y: box.y - height - far + 3, width, height } },
        { lines, anchor: 'end', box: { x: box.x - width, y: box.y + box.height + far - 3, width, height } },
        { lines, anchor: 'end', box: { x: box.x - width, y: box.y - height - far + 3, width, height } },
      );
    }
  }
  // Where all that is taken, somewhere along the line.
  for (const far of [10, 50, 100]) {
    for (const t of [0.1, 0.2, 0.35, 0.65, 0.8, 0.9]) {
      const [x, y] = pointAt(line.curve, t);
      for (const lines of lists) {
        const [width, height] = [widest(lines, sizes.small), lines.length * (sizes.line - 1)];
        const level = y - height / 2;
        sides.push(
          { lines, anchor: 'start', box: { x: x + far, y: level, width, height } },
          { lines, anchor: 'end', box: { x: x - far - width, y: level, width, height } },
          { lines, anchor: 'middle', box: { x: x - width / 2, y: level - far - 12, width, height } },
          { lines, anchor: 'middle', box: { x: x - width / 2, y: level + far + 12, width, height } },
        );
      }
    }
  }
  const isOnSheet = ({ box: b }: Side) =>
    b.x >= 2 && b.y >= 2 && b.x + b.width <= placed.width - 2 && b.y + b.height <= placed.height - 2;
  return sides.filter(isOnSheet);
}

/** The path of a line, interrupted where it passes under words or under what lies on it. */
export function interrupted(line: Line, boxes: Box[]): string {
  const parts = 120;
  const isFree = (t: number) => !boxes.some((b) => contains(b, pointAt(line.curve, t), 1.5));
  const pieces: string[] = [];
  let start = -1;
  for (let i = 0; i <= parts; i++) {
    const free = isFree(i / parts);
    if (free && start < 0) start = i;
    if ((!free || i === parts) && start >= 0) {
      const end = free ? i : i - 1;
      if (end > start) pieces.push(pathOf(part(line.curve, start / parts, end / parts)));
      start = -1;
    }
  }
  return pieces.join('');
}
