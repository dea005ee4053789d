import { expect, test } from 'vitest';
import { slice } from './slice';

test('each row stands on one page', () => {
  expect(slice(250, 1, false)).toEqual({ from: 0, to: 100, page: 1, last: 3 });
  expect(slice(250, 3, false)).toEqual({ from: 200, to: 250, page: 3, last: 3 });
  expect(slice(200, 2, false)).toEqual({ from: 100, to: 200, page: 2, last: 2 });
});

test('a page that is not there is the nearest one that is', () => {
  for (const wrong of [Number.NaN, -3, 0, 0.5]) expect(slice(250, wrong, false).page).toBe(1);
  expect(slice(250, 99, false).page).toBe(3);
  expect(slice(0, 2, false)).toEqual({ from: 0, to: 0, page: 1, last: 1 });
});

test('paper has all rows, or the first of very many', () => {
  expect(slice(999, 3, true)).toEqual({ from: 0, to: 999, page: 1, last: 1 });
  expect(slice(10_000, 3, true)).toMatchObject({ from: 0, to: 1000 });
});
