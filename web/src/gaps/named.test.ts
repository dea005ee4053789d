import { expect, test } from 'vitest';
import { chooseAreas, chooseOccupations, notShown, type Thing } from './named';

const place = (id: string, name: string) => ({ __typename: 'Place', id, name }) as Thing;
const occupation = (id: string, occupationLevel: string) =>
  ({ __typename: 'Occupation', id, name: id, code: '5', occupationLevel }) as Thing;
const observed = [
  { id: 'a', name: 'Barnet' },
  { id: 'b', name: 'Brent' },
  { id: 'c', name: 'Ealing' },
];

test('what the address names is shown, where no demand was observed too; what is nowhere hides nothing', () => {
  expect(chooseAreas(observed, [place('c', 'Ealing')], '').chosen).toEqual(['c']);
  expect(chooseAreas(observed, [place('d', 'Camden')], '')).toEqual({
    areas: [...observed, { id: 'd', name: 'Camden' }],
    chosen: ['d'],
  });
  expect(chooseAreas(observed, [null], '').chosen).toEqual(['a', 'b', 'c']);
});

test('a table has twelve areas at first, a map all', () => {
  const many = Array.from({ length: 33 }, (_, i) => ({ id: `a${i}`, name: `Area ${i}` }));
  expect(chooseAreas(many, [], '').chosen).toHaveLength(12);
  expect(chooseAreas(many, [], 'map').chosen).toHaveLength(33);
});

test('two areas are compared, in the order of the address', () => {
  expect(chooseAreas(observed, [place('c', 'Ealing'), place('a', 'Barnet')], 'compare').chosen).toEqual(['c', 'a']);
  expect(chooseAreas(observed, [place('a', 'Barnet')], 'compare').chosen).toEqual(['a', 'b']);
  expect(chooseAreas(observed, [], 'compare').chosen).toEqual(['a', 'b']);
});

test('rows have the level asked for, or that of a finer occupation which is sought', () => {
  expect(chooseOccupations([occupation('o', 'UNIT')], 'MAJOR').level).toBe('UNIT');
  expect(chooseOccupations([occupation('o', 'MAJOR')], 'MINOR').level).toBe('MINOR');
  expect(chooseOccupations([occupation('o', 'NAMED')], 'MINOR')).toEqual({ occupations: [], level: 'MINOR' });
});

test('what of the address is not shown is told', () => {
  const keys = { areas: ['gss:X', 'a'], occupations: ['soc2020:0', 'o'] };
  expect(notShown(keys, [null, place('a', 'Barnet')], [null, occupation('o', 'NAMED')])).toEqual([
    'No area here is known by gss:X.',
    'No occupation here is known by soc2020:0.',
    'o is of no level that rows have.',
  ]);
});
