import { expect, test } from 'vitest';
import type { Cell } from './cells';
import { compared, compareRows, onlyInOne } from './compare';

const cell = (name: string, area: string, value: number | null, courses: number, over: Partial<Cell> = {}) =>
  ({
    occupation: { id: name, name, code: '1' },
    area: { id: area, name: area },
    class: courses > 0 ? 'LINKED' : 'NO_LINKED_COURSE',
    demand: { status: value === null ? 'SUPPRESSED' : 'AVAILABLE', value },
    supply: { courses },
    caveats: value === 25 ? ['SYNTHETIC_DATA'] : [],
    ...over,
  }) as Cell;
const cells = [
  cell('Nurses', 'Brent', 25, 2),
  cell('Nurses', 'Ealing', 30, 0),
  cell('Roofers', 'Brent', 0, 0),
  cell('Roofers', 'Ealing', 7, 0),
  cell('Cooks', 'Brent', null, 1),
  cell('Cooks', 'Ealing', 7, 1),
];

test('each occupation is one line, the area named first on the left', () => {
  const lines = compared(cells, ['Ealing', 'Brent'], []);
  expect(lines.map(({ left, right }) => [left.area.name, right.area.name, left.occupation.name])).toEqual([
    ['Ealing', 'Brent', 'Nurses'],
    ['Ealing', 'Brent', 'Roofers'],
    ['Ealing', 'Brent', 'Cooks'],
  ]);
  expect(compared(cells, ['Ealing', 'Brent'], ['NO_LINKED_COURSE'])).toHaveLength(2);
});

test('what one alone has is told; a figure that is kept back is no zero', () => {
  const told = compared(cells, ['Brent', 'Ealing'], []).map(onlyInOne);
  expect(told).toEqual(['linked courses in Brent only', 'demand in Ealing only', '']);
});

test('a file has both areas in one row, and nothing where a figure is kept back', () => {
  const [heads, ...rows] = compareRows(compared(cells, ['Brent', 'Ealing'], []), 'adverts');
  const at = (row: number, head: string) => rows[row]![heads!.indexOf(head)];
  expect(at(0, 'Ealing: demand (adverts)')).toBe(30);
  expect(at(2, 'Brent: demand (adverts)')).toBeNull();
  expect(at(2, 'Brent: demand as shown')).toBe('kept back');
  expect([0, 1].map((row) => at(row, 'made_up'))).toEqual(['yes', 'no']);
  expect(at(0, 'only in one')).toBe('linked courses in Brent only');
});
