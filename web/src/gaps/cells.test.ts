import { expect, test } from 'vitest';
import { wrapText } from '../picture/wrapText';
import { demandShort, ranked, tintOf } from './cells';

const demand = (status: 'AVAILABLE' | 'SUPPRESSED' | 'UNAVAILABLE' | 'ABSENT', value: number | null = null) => ({
  status,
  value,
  unit: null,
  period: null,
  imputed: false,
});

test('what was not counted never looks like zero', () => {
  expect(demandShort(demand('AVAILABLE', 0))).toBe('0');
  for (const status of ['SUPPRESSED', 'UNAVAILABLE', 'ABSENT'] as const)
    expect(demandShort(demand(status))).not.toMatch(/\d/);
});

test('the highest figure in any one area comes first, then what is kept back, then what has courses', () => {
  const row = (id: string, d: ReturnType<typeof demand>, courses = 0) => ({
    occupation: { id, code: id },
    demand: d,
    supply: { courses },
  });
  expect(
    ranked([
      [row('a', demand('AVAILABLE', 5)), row('b', demand('SUPPRESSED')), row('c', demand('ABSENT'), 2)],
      [row('a', demand('AVAILABLE', 6)), row('d', demand('AVAILABLE', 9)), row('e', demand('ABSENT'))],
    ]),
  ).toEqual(['d', 'a', 'b', 'c']);
});

test('tints follow the figure, names are cut where they do not fit', () => {
  expect([0, 1, 20, 30].map((n) => tintOf(n, 30))).toEqual([0, 1, 2, 3]);
  expect(wrapText('Hammersmith and Fulham', 16)).toEqual(['Hammersmith and', 'Fulham']);
  expect(wrapText('one two three four', 8, 1)).toEqual(['one two…']);
});
