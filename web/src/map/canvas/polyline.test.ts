import { expect, test } from 'vitest';
import { level, type Mark } from '../scene';
import { addVisible, type Edges, type Polyline, polylineOf } from './polyline';

const mark = (x: number, y: number): Mark => ({ id: 'a', x, y, r: 8, label: 'Name', place: 'right', group: 'OTHER' });

/** The runs of a trail in a rectangle, as lists of points. */
function runs(trail: Polyline, edges: Edges, period = 0): [number, number][][] {
  const found: [number, number][][] = [];
  addVisible(
    { moveTo: (x, y) => found.push([[x, y]]), lineTo: (x, y) => found.at(-1)!.push([x, y]) },
    trail,
    edges,
    period,
  );
  return found;
}

test('a long line is followed from end to end, and only what is in view of it is painted', () => {
  const course = level(mark(0, 0), mark(400, 20_000));
  const trail = polylineOf(course);
  expect([...trail.points.slice(0, 2)]).toEqual(course.ends[0]);
  expect([...trail.points.slice(-2)]).toEqual(course.ends[1]);
  expect(trail.along.at(-1)).toBeGreaterThan(20_000);
  const [seen, ...others] = runs(trail, [0, 9000, 1000, 10_000]);
  expect(others).toEqual([]);
  expect(seen![0]![1]).toBeCloseTo(9000);
  expect(seen!.at(-1)![1]).toBeCloseTo(10_000);
  expect(runs(trail, [5000, 0, 6000, 20_000])).toEqual([]);
  const [whole] = runs(trail, [-100, -100, 1000, 21_000]);
  expect(whole!.flat()).toEqual([...trail.points]);
});

test('a line that leaves a rectangle and comes back is painted twice', () => {
  const trail = polylineOf(level(mark(0, 0), mark(0, 4000)));
  const left = trail.box[0];
  const found = runs(trail, [left + 20, -10, 100, 4010]);
  expect(found.length).toBe(2);
  for (const [x] of found.flat()) expect(x).toBeGreaterThanOrEqual(left + 19.99);
});

test('dashes lie the same whichever part of a line is in view', () => {
  const trail = polylineOf(level(mark(0, 0), mark(400, 20_000)));
  const period = 14;
  for (const top of [3000, 3001, 9000, 9007.5]) {
    const [x, y] = runs(trail, [0, top, 1000, top + 24], period)[0]![0]!;
    expect(y).toBeLessThanOrEqual(top);
    expect(y).toBeGreaterThan(top - period - 0.01);
    const before = trail.along.findLastIndex((_, i) => trail.points[2 * i + 1]! <= y);
    const far = trail.along[before]! + Math.hypot(x - trail.points[2 * before]!, y - trail.points[2 * before + 1]!);
    expect(Math.abs(far / period - Math.round(far / period))).toBeLessThan(1e-6);
  }
});
