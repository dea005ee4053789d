// Where a line runs as short straight pieces, so that of a line through a sheet of
// thousands of rows only what is in view is painted: dashes are dear.
import type { Course } from '../scene';

/** Points along a line, x and y in turn, and how far each is along it. */
export interface Trail {
  points: Float64Array;
  along: Float64Array;
  box: [number, number, number, number];
}

/** Follows a line in pieces that are short enough to look round. */
export function trailOf({ ends, curve }: Course): Trail {
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
  const box: Trail['box'] = [points[0]!, points[1]!, points[0]!, points[1]!];
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

/** The runs of pieces that meet a rectangle, as first and last point. */
export function runs({ points }: Trail, left: number, top: number, right: number, bottom: number): [number, number][] {
  const found: [number, number][] = [];
  let open = -1;
  const last = points.length / 2 - 1;
  for (let i = 0; i < last; i++) {
    const [ax, ay, bx, by] = [points[2 * i]!, points[2 * i + 1]!, points[2 * i + 2]!, points[2 * i + 3]!];
    const meets =
      Math.max(ax, bx) >= left && Math.min(ax, bx) <= right && Math.max(ay, by) >= top && Math.min(ay, by) <= bottom;
    if (meets && open < 0) open = i;
    if (!meets && open >= 0) {
      found.push([open, i]);
      open = -1;
    }
  }
  if (open >= 0) found.push([open, last]);
  return found;
}
