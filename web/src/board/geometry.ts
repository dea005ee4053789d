// Points, boxes and curves: what the layout of the Board asks of them.

export type Point = readonly [x: number, y: number];

/** A box by its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A quadratic curve: where it starts, what pulls it, where it ends. */
export interface Curve {
  from: Point;
  pull: Point;
  to: Point;
}

/** Whether two boxes share any of their ground, or lie nearer to each other than a margin. */
export const overlap = (a: Box, b: Box, margin = 0): boolean =>
  a.x < b.x + b.width + margin &&
  b.x < a.x + a.width + margin &&
  a.y < b.y + b.height + margin &&
  b.y < a.y + a.height + margin;

/** Whether a point lies in a box, or nearer to it than a margin. */
export const contains = (b: Box, [x, y]: Point, margin = 0): boolean =>
  x > b.x - margin && x < b.x + b.width + margin && y > b.y - margin && y < b.y + b.height + margin;

/** The point of a curve at a share of its way, 0 to 1. */
export function pointAt({ from, pull, to }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [a * from[0] + b * pull[0] + c * to[0], a * from[1] + b * pull[1] + c * to[1]];
}

/** So many points along a curve, both ends among them. */
export const pointsOf = (curve: Curve, parts: number): Point[] =>
  Array.from({ length: parts + 1 }, (_, i) => pointAt(curve, i / parts));

/** Whether the segments a to b and c to d cross. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** A point towards another, so far from the first. */
export function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / length, from[1] + ((to[1] - from[1]) * by) / length];
}

/** The part of a curve between two shares of its way. */
export function part(curve: Curve, start: number, end: number): Curve {
  const { from, pull, to } = curve;
  const blend = (s: number, t: number): Point => {
    const [a, b, c] = [(1 - s) * (1 - t), s * (1 - t) + t * (1 - s), s * t];
    return [a * from[0] + b * pull[0] + c * to[0], a * from[1] + b * pull[1] + c * to[1]];
  };
  return { from: blend(start, start), pull: blend(start, end), to: blend(end, end) };
}

/** A curve by points along it, and the box that holds them: what is asked often of it. */
export interface Way {
  points: Point[];
  box: Box;
}

/** So many points along a curve, with their box. */
export function wayOf(curve: Curve, parts: number): Way {
  const points = pointsOf(curve, parts);
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { points, box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } };
}

/** Whether a curve runs through a box. */
export const runsThrough = (way: Way, box: Box, margin = 0): boolean =>
  overlap(way.box, box, margin) && way.points.some((p) => contains(box, p, margin));

const rounded = (n: number) => Math.round(n * 10) / 10;

/** A curve as the path of an SVG. */
export const pathOf = ({ from, pull, to }: Curve): string =>
  `M${rounded(from[0])},${rounded(from[1])}Q${rounded(pull[0])},${rounded(pull[1])} ${rounded(to[0])},${rounded(to[1])}`;
