// Where a line runs as short straight pieces, so that of a line through a sheet of
// thousands of rows only what is in view is painted: dashes are dear.
import type { LinePath } from '../scene';

/** Points along a line, x and y in turn, and how far each is along it. */
export interface Polyline {
  points: Float64Array;
  along: Float64Array;
  box: Edges;
}

/** Follows a line in pieces that are short enough to look round. */
export function polylineOf({ ends, curve }: LinePath): Polyline {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve;
  const pieces = Math.min(160, Math.max(12, Math.ceil((Math.abs(y3 - y0) + Math.abs(x3 - x0)) / 60)));
  const points = new Float64Array(2 * (pieces + 3));
  points.set(ends[0], 0);
  for (let i = 0; i <= pieces; i++) {
    const t = i / pieces;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    points[2 * i + 2] = a * x0 + b * x1 + c * x2 + d * x3;
    points[2 * i + 3] = a * y0 + b * y1 + c * y2 + d * y3;
  }
  points.set(ends[1], 2 * pieces + 4);
  const along = new Float64Array(pieces + 3);
  const box: Polyline['box'] = [points[0]!, points[1]!, points[0]!, points[1]!];
  for (let i = 1; i < along.length; i++) {
    const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
    along[i] = along[i - 1]! + Math.hypot(x - points[2 * i - 2]!, y - points[2 * i - 1]!);
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return { points, along, box };
}

/** A rectangle by its edges: left, top, right, bottom. */
export type Edges = [number, number, number, number];

/** Whether two rectangles have a point in common. */
export const meets = (a: Edges, b: Edges) => a[2] >= b[0] && a[0] <= b[2] && a[3] >= b[1] && a[1] <= b[3];

/** What lines are added to. */
type Path = Pick<CanvasPath, 'moveTo' | 'lineTo'>;

/**
 * Adds what of a trail lies in a rectangle to a path. Each run starts where the dashes
 * start anew, so that they lie the same whatever is in view.
 */
export function addVisible(path: Path, trail: Polyline, edges: Edges, period: number): void {
  if (!meets(trail.box, edges)) return;
  let open = false;
  for (let i = 0; i < trail.along.length - 1; ) {
    const within = inside(trail.points, i, edges);
    if (within) {
      if (!open) start(path, trail, i, within[0], period);
      path.lineTo(...at(trail.points, i, within[1]));
      open = within[1] === 1;
      i++;
    } else {
      open = false;
      i = beyond(trail, i + 1, edges);
    }
  }
}

/** Starts a run at a part of a piece, or before it, whole periods from the start of the trail. */
function start(path: Path, { points, along }: Polyline, piece: number, part: number, period: number): void {
  const there = along[piece]! + part * (along[piece + 1]! - along[piece]!);
  const from = period > 0 ? Math.floor(there / period) * period : there;
  let first = piece;
  while (first > 0 && along[first]! > from) first--;
  path.moveTo(...at(points, first, (from - along[first]!) / (along[first + 1]! - along[first]! || 1)));
  for (let i = first + 1; i <= piece; i++) path.lineTo(points[2 * i]!, points[2 * i + 1]!);
}

/** A point on a piece: 0 is where it starts, 1 where it ends. */
function at(points: Float64Array, piece: number, part: number): [number, number] {
  const [ax, ay] = [points[2 * piece]!, points[2 * piece + 1]!];
  return [ax + part * (points[2 * piece + 2]! - ax), ay + part * (points[2 * piece + 3]! - ay)];
}

/** From which to which part a piece lies in a rectangle. */
function inside(points: Float64Array, piece: number, [left, top, right, bottom]: Edges): [number, number] | undefined {
  const [ax, ay] = [points[2 * piece]!, points[2 * piece + 1]!];
  const [bx, by] = [points[2 * piece + 2]!, points[2 * piece + 3]!];
  if (Math.max(ax, bx) < left || Math.min(ax, bx) > right || Math.max(ay, by) < top || Math.min(ay, by) > bottom)
    return;
  const [x0, x1] = span(ax, bx, left, right);
  const [y0, y1] = span(ay, by, top, bottom);
  const [from, to] = [Math.max(0, x0, y0), Math.min(1, x1, y1)];
  return from <= to ? [from, to] : undefined;
}

/** Between which parts something that goes from a to b is between two bounds. */
function span(a: number, b: number, low: number, high: number): [number, number] {
  if (a === b) return [0, 1];
  const [one, two] = [(low - a) / (b - a), (high - a) / (b - a)];
  return one < two ? [one, two] : [two, one];
}

/** The first piece from a point on that may reach a rectangle: the line is no shorter than the way there. */
function beyond({ points, along }: Polyline, point: number, [left, top, right, bottom]: Edges): number {
  const [x, y] = [points[2 * point]!, points[2 * point + 1]!];
  const far = along[point]! + Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  let [low, high] = [point, along.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (along[middle + 1]! >= far) high = middle;
    else low = middle + 1;
  }
  return low;
}
