import { expect, test } from 'vitest';
import { pageRange } from './pageRange';

test('each row stands on one page', () => {
  expect(pageRange(250, 1, false)).toEqual({ from: 0, to: 100, page: 1, last: 3 });
  expect(pageRange(250, 3, false)).toEqual({ from: 200, to: 250, page: 3, last: 3 });
  expect(pageRange(200, 2, false)).toEqual({ from: 100, to: 200, page: 2, last: 2 });
});

test('a page that is not there is the nearest one that is', () => {
  for (const wrong of [Number.NaN, -3, 0, 0.5]) expect(pageRange(250, wrong, false).page).toBe(1);
  expect(pageRange(250, 99, false).page).toBe(3);
  expect(pageRange(0, 2, false)).toEqual({ from: 0, to: 0, page: 1, last: 1 });
});

test('paper has all rows, or the first of very many', () => {
  expect(pageRange(999, 3, true)).toEqual({ from: 0, to: 999, page: 1, last: 1 });
  expect(pageRange(10_000, 3, true)).toMatchObject({ from: 0, to: 1000 });
});
