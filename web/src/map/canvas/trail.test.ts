import { expect, test } from 'vitest';
import { level, type Mark } from '../scene';
import { runs, trailOf } from './trail';

const mark = (x: number, y: number): Mark => ({ id: 'a', x, y, r: 8, label: 'Name', place: 'right', group: 'OTHER' });

test('a long line is followed from end to end, and only what is in view of it is painted', () => {
  const course = level(mark(0, 0), mark(400, 20_000));
  const trail = trailOf(course);
  expect([...trail.points.slice(0, 2)]).toEqual(course.ends[0]);
  expect([...trail.points.slice(-2)]).toEqual(course.ends[1]);
  expect(trail.along.at(-1)).toBeGreaterThan(20_000);
  const seen = runs(trail, 0, 9000, 1000, 10_000);
  expect(seen.length).toBe(1);
  expect(seen[0]![1] - seen[0]![0]).toBeLessThan(20);
  expect(runs(trail, 5000, 0, 6000, 20_000)).toEqual([]);
  expect(runs(trail, -100, -100, 1000, 21_000)).toEqual([[0, trail.along.length - 1]]);
});
