import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { searched, show } from '../testing';
import type { Cell } from './cells';
import { GapTable, gapRows } from './GapTable';

const cell = (name: string, over: Partial<Cell>): Cell =>
  ({
    occupation: { id: `occ_${name}`, name, code: '1' },
    area: { id: 'plc_brent', name: 'Brent' },
    class: 'LINKED',
    classReason: null,
    sentence: '',
    demand: { status: 'AVAILABLE', value: 25, unit: null, period: '2026-Q2', imputed: false },
    broader: null,
    supply: { courses: 1, presentations: 2, places: 20, presentationsWithUnknownPlaces: 1, strong: 1, possible: 0 },
    caveats: [],
    ...over,
  }) as Cell;
const london = { area: { id: 'plc_london', name: 'London' }, figure: 1234, unit: null, period: '2026-Q1' };
const cells = [
  cell('Nurses', {}),
  cell('Plumbers', {
    class: 'CANNOT_TELL',
    classReason: 'ONLY_BROADER_AREA',
    demand: { status: 'ABSENT', value: null, unit: null, period: null, imputed: false },
    broader: london,
  } as Partial<Cell>),
];
const covered = (areaId: string, areaName: string, sentence: string) => ({ areaId, areaName, sentence }) as never;
const coverage = [
  covered('plc_brent', 'Brent', 'Of 12 courses it is known what they lead to, of 232 it is not.'),
  covered('plc_ealing', 'Ealing', 'No course is known to be held here.'),
];

test('a line tells a cell, a figure for a broader area apart from its own', async () => {
  const user = show(<GapTable cells={cells} only={[]} measure="adverts" coverage={coverage} />);
  const text = (name: RegExp) =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .map((c) => c.textContent);
  expect(
    text(/Nurses/)
      .slice(1)
      .join(' | '),
  ).toBe('Brent | Linked | 25 |  | 1 | 2 | 20 at least | 0');
  expect(text(/Plumbers/)).toContain('1234 in London (2026-Q1)');
  expect(text(/Plumbers/)).toContain('not counted');
  await user.click(screen.getByRole('button', { name: /Plumbers/ }));
  expect(searched('cell')).toBe('occ_Plumbers/plc_brent');
});

test('under the table stands of how many courses of each area shown it speaks', () => {
  show(<GapTable cells={cells} only={[]} measure="adverts" coverage={coverage} />);
  const told = within(screen.getByRole('list', { name: 'Of how many courses this can speak' })).getAllByRole(
    'listitem',
  );
  expect(told.map((l) => l.textContent)).toEqual([
    'Brent: Of 12 courses it is known what they lead to, of 232 it is not.',
  ]);
});

test('only cells of the classes chosen are listed, in files too', () => {
  show(<GapTable cells={cells} only={['LINKED']} measure="adverts" coverage={coverage} />);
  expect(screen.queryByRole('button', { name: /Plumbers/ })).toBeNull();
  const [heads, ...rows] = gapRows(cells, ['CANNOT_TELL'], 'adverts');
  expect(rows).toHaveLength(1);
  expect(rows[0]![heads!.indexOf('for a broader area')]).toBe('1234 in London (2026-Q1)');
  expect(rows[0]![heads!.indexOf('demand')]).toBeNull();
});
