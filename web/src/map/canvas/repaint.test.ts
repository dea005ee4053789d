import { expect, test } from 'vitest';
import { strips } from './repaint';

test('only what comes into view is painted: strips at the edges, without what they share', () => {
  expect(strips(0, 0, 100, 80)).toEqual([]);
  expect(strips(0, 10, 100, 80)).toEqual([[0, 70, 100, 10]]);
  expect(strips(-5, 0, 100, 80)).toEqual([[0, 0, 5, 80]]);
  expect(strips(5, -10, 100, 80)).toEqual([
    [0, 0, 100, 10],
    [95, 10, 5, 70],
  ]);
  expect(strips(0, 90, 100, 80)).toEqual([[0, 0, 100, 80]]);
});
