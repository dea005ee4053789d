import { expect, test } from 'vitest';
import type { Mark } from '../scene';
import { SpatialIndex } from './spatialIndex';

const mark = (id: string, x: number, y: number): Mark => ({
  id,
  x,
  y,
  r: 8,
  label: 'A name of some length',
  place: 'right',
  group: 'OTHER',
});

test('a point leads to the mark whose shape or label lies there, and to none beside it', () => {
  const grid = new SpatialIndex([mark('a', 100, 100), mark('b', 100, 124), mark('c', 500, 100)]);
  expect(grid.at(100, 100)?.id).toBe('a');
  expect(grid.at(200, 101)?.id).toBe('a');
  expect(grid.at(100, 126)?.id).toBe('b');
  expect(grid.at(505, 95)?.id).toBe('c');
  expect(grid.at(400, 100)).toBeUndefined();
  expect(grid.at(-5000, 9)).toBeUndefined();
});
