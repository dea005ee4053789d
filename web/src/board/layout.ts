// Where everybody stands: lanes in rows, in each lane its actors in cells with their
// documents beside them, and below them the names of those who are not mapped yet.
import { count } from '../words';
import { arrange } from './arrange';
import { type Actor, type Document, type Exchange, unmappedOf } from './board';
import type { Box, Point } from './geometry';
import type { Lane } from './lanes';
import type { Style } from './look';
import type { Pins } from './pins';
import { widthOf, wrapped } from './text';

export const sizes = {
  name: 12,
  heading: 13,
  small: 11,
  line: 14,
  circle: 17,
  document: 14,
} as const;

/** The box of a lane's heading. */
export const headingBox = (lane: PlacedLane): Box => ({
  x: lane.box.x + pad,
  y: lane.box.y + 6,
  width: Math.max(...lane.heading.map((l) => widthOf(l, sizes.heading))),
  height: lane.heading.length * 16,
});

/** What a lane shows of itself. */
export interface PlacedLane {
  name: string;
  box: Box;
  heading: string[];
  /** The names of those not mapped yet, in lines, and where the first of them stands. */
  notMapped: { lines: string[]; at: Point; boxes: Box[] } | null;
}

/** A circle with its documents: an actor, or those of a lane for whom there is no room. */
export interface PlacedActor {
  id: string;
  name: string;
  at: Point;
  r: number;
  /** Its colour; 0: none. */
  tone: number;
  actor: Actor | null;
  /** How many actors a folded circle stands for; 0: it is one. */
  folded: number;
  documents: { document: Document | null; more: number; box: Box }[];
  lane: string;
}

export interface Placed {
  width: number;
  height: number;
  lanes: PlacedLane[];
  actors: PlacedActor[];
  /** The circle at which each actor is found: its own, or the folded one of its lane. */
  circleOf: Map<string, PlacedActor>;
}

const cell = { width: 122, height: 104, top: 22 };
const gap = { x: 16, y: 24 };
const pad = 12;

/** How many are named in a lane at most: as many of these as let lines be told from each other. */
const named = [12, 8, 5, 3, 1];

/** How many lines can be told from each other. */
const mostLines = 130;

/** How many documents stand beside a circle. */
const mostDocuments = 6;

/** Places lanes on a sheet of a width. The opened lane shows everybody. */
export function place(
  lanes: Lane[],
  exchanges: Exchange[],
  width: number,
  opened: string,
  style: Style,
  pins: Pins,
): Placed {
  const shown = legible(lanes, exchanges, opened);
  const rows = rowsOf(shown, width);
  const placed: Placed = { width, height: gap.y, lanes: [], actors: [], circleOf: new Map() };
  for (const row of rows) placed.height = placeRow(row, placed) + gap.y;
  paint(placed, style);
  settle(placed, exchanges, pins);
  return placed;
}

/** Gives circles their size and colour. */
function paint(placed: Placed, style: Style): void {
  for (const circle of placed.actors) {
    if (!circle.actor) continue;
    circle.r = style.radius(circle.actor);
    circle.tone = style.tone(circle.actor);
  }
}

/** Gives everybody of a lane the spot where exchanges are short, who is pinned its pin, and its documents their places. */
function settle(placed: Placed, exchanges: Exchange[], pins: Pins): void {
  const lanes = placed.lanes.map((lane) => {
    const circles = placed.actors.filter((a) => a.lane === lane.name && a.folded === 0);
    return { spots: circles.map((c) => c.at), ids: circles.map((c) => c.id) };
  });
  arrange(lanes, exchanges);
  const spots = new Map(lanes.flatMap(({ spots, ids }) => ids.map((id, i) => [id, spots[i]!] as const)));
  for (const circle of placed.actors) {
    const pin = pins.get(circle.id);
    circle.at = pin ? [pin[0] * placed.width, pin[1] * placed.height] : (spots.get(circle.id) ?? circle.at);
    dock(circle);
  }
}

/** A lane with those who are named in it, and those who are counted. */
interface Shown {
  lane: Lane;
  named: Actor[];
  folded: Actor[];
}

/** Of each lane as many by name as there is room for, in the lane and between the lines. */
function legible(lanes: Lane[], exchanges: Exchange[], opened: string): Shown[] {
  let shown: Shown[] = [];
  for (const most of named) {
    shown = lanes.map((lane) => shownOf(lane, lane.name === opened ? lane.actors.length : most));
    if (linesBetween(shown, exchanges) <= mostLines) break;
  }
  return shown;
}

/** How many lines there will be: those between folded circles stand for several exchanges. */
function linesBetween(shown: Shown[], exchanges: Exchange[]): number {
  const circle = new Map<string, string>();
  for (const { lane, named, folded } of shown) {
    for (const a of named) circle.set(a.id, a.id);
    for (const a of folded) circle.set(a.id, `lane ${lane.name}`);
  }
  const isFolded = (id: string) => circle.get(id) !== id;
  const lines = exchanges
    .filter((e) => circle.get(e.from) !== circle.get(e.to))
    .map((e) => [circle.get(e.from), circle.get(e.to), isFolded(e.from) || isFolded(e.to) ? '' : e.flow].join(' '));
  return new Set(lines).size;
}

function shownOf(lane: Lane, mostNamed: number): Shown {
  if (lane.actors.length <= mostNamed) return { lane, named: byName(lane.actors), folded: [] };
  const busiest = lane.actors.slice(0, mostNamed - 1); // they come with most exchanges first
  return { lane, named: byName(busiest), folded: lane.actors.slice(mostNamed - 1) };
}

const byName = (actors: Actor[]) =>
  [...actors].sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));

const cellsOf = ({ named, folded }: Shown) => named.length + (folded.length > 0 ? 1 : 0);

/** Rows of lanes: where the lanes have rows, those; else as many as fit beside each other. */
function rowsOf(shown: Shown[], width: number): Shown[][] {
  const fit = Math.max(1, Math.floor((width - 2 * gap.x) / cell.width));
  const rows: Shown[][] = [];
  let [cells, of] = [0, -2];
  for (const s of [...shown].sort((a, b) => rowOf(a) - rowOf(b))) {
    const wants = Math.min(fit, Math.max(2, cellsOf(s)));
    const isNew = s.lane.row !== of || cells + wants > fit + (s.lane.row >= 0 ? 2 : 0);
    if (isNew) rows.push([]);
    cells = (isNew ? 0 : cells) + wants;
    of = s.lane.row;
    rows.at(-1)!.push(s);
  }
  return rows;
}

const rowOf = ({ lane }: Shown) => (lane.row < 0 ? Number.MAX_SAFE_INTEGER : lane.row);

/** Places the lanes of a row, as wide as they have cells, and gives where the row ends. */
function placeRow(row: Shown[], placed: Placed): number {
  const room = placed.width - gap.x * (row.length + 1);
  const wants = row.map((s) => Math.max(1.6, cellsOf(s)));
  const sum = wants.reduce((a, b) => a + b, 0);
  const top = placed.height;
  let x = gap.x;
  const made = row.map((s, i) => {
    const width = Math.floor((room * wants[i]!) / sum);
    const columns = Math.max(1, Math.floor((width - 8) / (cell.width - 14)));
    const lines = Math.ceil(cellsOf(s) / columns);
    const names = belowLines(s.lane, width - 2 * pad);
    const heading = wrapped(s.lane.name, sizes.heading, width - 2 * pad);
    const lane = { s, x, width, columns: Math.min(columns, Math.max(1, cellsOf(s))), lines, names, heading };
    x += width + gap.x;
    return lane;
  });
  // All circles of a row begin on one level, below the longest heading.
  const head = cell.top + 16 * (Math.max(...made.map((l) => l.heading.length)) - 1);
  const height = Math.max(
    ...made.map((l) => head + l.lines * cell.height + (l.names.length > 0 ? 6 + l.names.length * sizes.line : 0) + pad),
  );
  for (const lane of made) placeLane(lane, { top, height, head }, placed);
  return top + height;
}

type Made = {
  s: Shown;
  x: number;
  width: number;
  columns: number;
  lines: number;
  names: string[];
  heading: string[];
};

/** Where a row is, and how far below its top the circles begin. */
type Row = { top: number; height: number; head: number };

function placeLane({ s, x, width, columns, names, heading }: Made, { top, height, head }: Row, placed: Placed): void {
  const box = { x, y: top, width, height };
  const start = top + height - pad - names.length * sizes.line + sizes.small;
  const boxes = names.map((text, i) => ({
    x: x + pad,
    y: start - sizes.small + i * sizes.line,
    width: widthOf(text, sizes.small),
    height: sizes.line,
  }));
  placed.lanes.push({
    name: s.lane.name,
    box,
    heading,
    notMapped: names.length > 0 ? { lines: names, at: [x + pad, start], boxes } : null,
  });
  const circles = [...s.named.map((a) => circleOf(a, s)), ...(s.folded.length > 0 ? [foldedCircle(s)] : [])];
  circles.forEach((circle, i) => {
    const [column, line] = [i % columns, Math.floor(i / columns)];
    const inLine = Math.min(columns, circles.length - line * columns);
    const step = width / inLine;
    const stagger = inLine > 3 && column % 2 === 1 ? 12 : 0; // so that lines between neighbours pass their neighbours
    circle.at = [Math.round(x + step * (column + 0.5) - 8), top + head + 24 + line * cell.height + stagger];
    placed.actors.push(circle);
    for (const a of i < s.named.length ? [s.named[i]!] : s.folded) placed.circleOf.set(a.id, circle);
  });
}

const circleOf = (actor: Actor, s: Shown): PlacedActor => ({
  id: actor.id,
  name: actor.name,
  at: [0, 0],
  r: sizes.circle,
  tone: 0,
  actor,
  folded: 0,
  documents: stackOf(actor.holds),
  lane: s.lane.name,
});

const foldedCircle = (s: Shown): PlacedActor => ({
  id: `lane ${s.lane.name}`,
  name: `${s.folded.length} more`,
  at: [0, 0],
  r: sizes.circle + 3,
  tone: 0,
  actor: null,
  folded: s.folded.length,
  documents: [],
  lane: s.lane.name,
});

/** The documents of a holder; more than fit fold to a count. */
function stackOf(holds: Document[]): PlacedActor['documents'] {
  const box = { x: 0, y: 0, width: sizes.document, height: 17 };
  if (holds.length <= mostDocuments) return holds.map((document) => ({ document, more: 0, box }));
  const shown = holds.slice(0, mostDocuments - 1).map((document) => ({ document, more: 0, box }));
  return [...shown, { document: null, more: holds.length - shown.length, box: { ...box, width: 26 } }];
}

/** Puts the documents of a circle beside it: three in a row, right of its upper half. */
function dock(circle: PlacedActor): void {
  const [x, y] = circle.at;
  circle.documents.forEach((d, i) => {
    const [column, line] = [i % 3, Math.floor(i / 3)];
    d.box = { ...d.box, x: x + circle.r + 3 + column * 17, y: y - 17 + line * 19 };
  });
}

/** Below a lane: who is not mapped yet, by name, as many as it takes; and how many providers are known by courses alone. */
function belowLines(lane: Lane, width: number): string[] {
  const { named, providers } = unmappedOf(lane.notMapped);
  const folded = providers.length > 0 ? [`${count(providers.length, 'provider')} known by courses alone`] : [];
  return [...notMappedLines(named, width), ...folded];
}

function notMappedLines(actors: Actor[], width: number): string[] {
  if (actors.length === 0) return [];
  const names = [...actors].sort((a, b) => a.name.localeCompare(b.name, 'en')).map((a) => a.name);
  const most = 3;
  for (let shown = names.length; shown >= 0; shown--) {
    const rest = names.length - shown;
    const more = rest > 0 ? [shown > 0 ? `and ${rest} more` : `${rest} actors`] : [];
    const text = `Not mapped yet: ${[...names.slice(0, shown), ...more].join(' · ')}`;
    const lines = wrapped(text, sizes.small, width);
    if (lines.length <= most || shown === 0) return lines;
    if (shown > 40) shown = 40; // a name takes some room: no more than these can fit
  }
  return [];
}
