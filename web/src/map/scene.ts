// What a picture is made of, before anybody paints it. Painters, tables and
// exports read the same scene.
import type { MapGroupName, MapQuery, Visibility } from '../api/generated/graphql';
import { type LineStyle, lineStyleOf } from './lineStyles';

/** Who may see a thing or a link is said by a map, and not by a trace, which is drawn the same way. */
type Drawn<T extends { visibility: Visibility }> = Omit<T, 'visibility'> & { visibility?: Visibility };
export type MapNode = Drawn<MapQuery['map']['nodes'][number]>;
export type MapLink = Drawn<MapQuery['map']['links'][number]>;
export type MapAnswer = Omit<MapQuery['map'], 'nodes' | 'links'> & { nodes: MapNode[]; links: MapLink[] };
export type GroupTie = MapAnswer['ties'][number];

/** One thing, or one group with how many it has. */
export interface Mark {
  id: string;
  x: number;
  y: number;
  r: number;
  label: string;
  /** A second line: how it relates to the focus, or how much of a group is made up. */
  sub?: string;
  place: 'right' | 'below';
  /** Where the column that it stands in ends: lines to the right leave there, behind all labels. */
  edge?: number;
  thing?: MapNode;
  group: MapGroupName;
  count?: number;
  /** How many of a group's things are made up. */
  made?: number;
}

/** Where a line runs. */
export interface LinePath {
  path: string;
  middle: [number, number];
  /** Where it starts and where it arrives. */
  ends: [[number, number], [number, number]];
  /** What is bent between the ends: a cubic curve by its four points. */
  curve: [number, number, number, number, number, number, number, number];
}

/** One line. */
export interface DrawnLine extends LinePath {
  key: string;
  look: LineStyle;
  width: number;
  arrow: boolean;
  link?: MapLink;
  tie?: GroupTie;
}

/** A titled frame around the marks of a group. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
  title: string;
}

/** A heading over marks that stand together. */
export interface Heading {
  x: number;
  y: number;
  text: string;
}

export interface Scene {
  width: number;
  height: number;
  frames: Frame[];
  headings: Heading[];
  marks: Mark[];
  lines: DrawnLine[];
}

/** More marks and lines than these are painted, not drawn as elements of the page. */
export const mostDrawn = 1500;

/** Whether a scene is too large to be drawn. */
export const isPainted = (scene: Scene) => scene.marks.length + scene.lines.length > mostDrawn;

/** Whether what a mark stands for is only wanted, or known not to exist. */
export function isHollow(thing: MapNode): boolean {
  return (
    ['MISSING', 'PLANNED', 'UNCLEAR', 'UNMAPPED'].includes(thing.existence ?? '') ||
    ['MISSING', 'PROPOSED'].includes(thing.standing ?? '')
  );
}

const rounded = (n: number) => Math.round(n * 10) / 10;

/** A line between two marks that ends at their rims, bent to one side so that a line back does not lie on it. */
export function bend(a: Mark, b: Mark, by = 0.12): LinePath {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const [cx, cy] = [(a.x + b.x) / 2 - dy * by, (a.y + b.y) / 2 + dx * by];
  const from = rim(a, cx, cy, a.r + 2);
  const to = rim(b, cx, cy, b.r + 6);
  const middle: [number, number] = [rounded((from[0] + 2 * cx + to[0]) / 4), rounded((from[1] + 2 * cy + to[1]) / 4)];
  const path = length < a.r ? '' : `M${from.map(rounded)}Q${rounded(cx)},${rounded(cy)} ${to.map(rounded)}`;
  const third = (a: number, b: number) => (a + 2 * b) / 3;
  const inner = [third(from[0], cx), third(from[1], cy), third(to[0], cx), third(to[1], cy)] as const;
  return { path, middle, ends: [from, to], curve: [...from, ...inner, ...to] };
}

/** A line that leaves and arrives level, behind the labels on its way; within one column it bows out to the left. */
export function level(a: Mark, b: Mark): LinePath {
  const right = b.x > a.x + 40;
  const left = b.x < a.x - 40;
  const [from, start] = right ? [labelEnd(a), a.edge ?? labelEnd(a)] : [a.x - a.r - 2, a.x - a.r - 2];
  const [to, end] = left ? [labelEnd(b) + 6, b.edge ?? labelEnd(b)] : [b.x - b.r - 6, b.x - b.r - 6];
  const same = !right && !left;
  const reach = same ? Math.min(16 + Math.abs(b.y - a.y) * 0.12, 46) : Math.max(24, Math.abs(end - start) * 0.5);
  const c1 = start + (right ? reach : -reach);
  const c2 = end + (left ? reach : -reach);
  const middle: [number, number] = [rounded((start + 3 * c1 + 3 * c2 + end) / 8), rounded((a.y + b.y) / 2)];
  const lead = right && start > from ? `H${rounded(start)}` : '';
  const trail = left && end > to ? `H${rounded(to)}` : '';
  return {
    path: `M${rounded(from)},${a.y}${lead}C${rounded(c1)},${a.y} ${rounded(c2)},${b.y} ${rounded(end)},${b.y}${trail}`,
    middle,
    ends: [
      [from, a.y],
      [to, b.y],
    ],
    curve: [start, a.y, c1, a.y, c2, b.y, end, b.y],
  };
}

/** The class of a mark's label. */
export const labelClass = (m: Mark) => (m.thing?.isFocus ? 'label first' : 'label');

/** About where a mark's label ends: letters are not measured. Capitals are wider, and the focus is bold. */
export function labelEnd(m: Mark): number {
  const letter = m.thing?.isFocus ? 7.9 : 6.9;
  const letters = m.label.length + 0.3 * (m.label.match(/[A-Z]/g)?.length ?? 0);
  return m.x + m.r + 12 + Math.max(letters * letter, (m.sub?.length ?? 0) * 5.9);
}

function rim(m: Mark, x: number, y: number, r: number): [number, number] {
  const length = Math.hypot(x - m.x, y - m.y) || 1;
  return [m.x + ((x - m.x) * r) / length, m.y + ((y - m.y) * r) / length];
}

/** The lines of links between marks. */
export function linesBetween(marks: Mark[], links: MapLink[], shape: typeof level | typeof bend): DrawnLine[] {
  const at = new Map(marks.map((m) => [m.id, m]));
  const seen = new Map<string, number>();
  return links.flatMap((link) => {
    const [a, b] = [at.get(link.from), at.get(link.to)];
    if (!a || !b) return [];
    const pair = `${link.from} ${link.to}`;
    const twin = seen.get(pair) ?? 0; // several between the same two lie beside each other
    seen.set(pair, twin + 1);
    const shifted = (m: Mark) => (twin === 0 ? m : { ...m, y: m.y + twin * 5 });
    const line = a === b ? loop(a) : shape(shifted(a), shifted(b));
    const look = lineStyleOf(link);
    return [{ key: `${link.id} ${pair}`, ...line, look, width: link.type ? 1.3 : 2, arrow: true, link }];
  });
}

/** A line from a mark to itself. */
export function loop(m: Mark): LinePath {
  const [x, y, r] = [m.x, m.y - m.r, m.r * 0.9 + 8];
  return {
    path: `M${rounded(x - r * 0.5)},${rounded(y + 2)}C${rounded(x - r)},${rounded(y - r * 1.3)} ${rounded(x + r)},${rounded(y - r * 1.3)} ${rounded(x + r * 0.5)},${rounded(y)}`,
    middle: [x, rounded(y - r)],
    ends: [
      [x - r * 0.5, y + 2],
      [x + r * 0.5, y],
    ],
    curve: [x - r * 0.5, y + 2, x - r, y - r * 1.3, x + r, y - r * 1.3, x + r * 0.5, y],
  };
}
