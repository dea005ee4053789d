import { expect, test } from 'vitest';
import { byClassification, countedIn, newestFirst, type Observed, sourcesOf } from './placeFigures';

const observed = (id: string, from: object, more: object = {}) =>
  ({
    id,
    isSynthetic: false,
    measure: 'employment',
    figure: 100,
    figureStatus: 'AVAILABLE',
    mark: null,
    unit: 'residents',
    period: '2025',
    breakdown: null,
    population: null,
    pooling: null,
    imputed: false,
    countedAs: 'STOCK',
    countedWhere: 'RESIDENCE',
    claims: { nodes: [{ source: { id: 'src_1', name: 'A survey' } }] },
    ...more,
    from,
  }) as Observed;
const occupation = (code: string) => ({
  __typename: 'Occupation',
  id: `occ_${code}`,
  name: `Group ${code}`,
  code,
  scheme: 'soc2020',
});
const ealing = { __typename: 'Place', id: 'plc_1', name: 'Ealing' };
const industry = { __typename: 'Industry', id: 'ind_1', name: 'Retail', code: 'G', scheme: 'sic2007' };

test('figures stand by classification, the place itself first, and by code within one', () => {
  const all = [
    observed('1', occupation('21')),
    observed('2', occupation('11')),
    observed('3', industry),
    observed('4', ealing, { figure: 1234 }),
  ];
  expect(byClassification(all, 'plc_1').map((g) => [g.classification, g.rows.map((r) => r.code || r.figure)])).toEqual([
    ['The place itself', ['1,234']],
    ['Industries, sic2007', ['G']],
    ['Occupations, soc2020', ['11', '21']],
  ]);
});

test('what is withheld keeps its mark and never looks like zero; a part says what it is a part of', () => {
  const [group] = byClassification(
    [
      observed('1', occupation('1'), { figure: null, figureStatus: 'SUPPRESSED', mark: 'low' }),
      observed('2', occupation('2'), { figure: null, figureStatus: 'UNAVAILABLE' }),
      observed('3', occupation('3'), { figure: 0 }),
      observed('4', occupation('4'), { imputed: true, breakdown: 'level=Advanced' }),
    ],
    'plc_1',
  );
  expect(group!.rows.map((r) => r.figure)).toEqual(['suppressed (“low”)', 'unavailable', '0', '100, estimated']);
  expect(group!.rows[3]!.name).toBe('Group 4: level=Advanced');
});

test('those who come from elsewhere are told by where they live', () => {
  const [group] = byClassification([observed('1', { __typename: 'Place', id: 'plc_2', name: 'Brent' })], 'plc_1');
  expect(group!.classification).toBe('Those who live in');
});

test('how it is counted and who says so stand once', () => {
  const all = [observed('1', occupation('1')), observed('2', occupation('2'))];
  expect(countedIn(all)).toEqual(['residents, as many as there are, by where people live']);
  expect(sourcesOf(all)).toEqual([{ id: 'src_1', name: 'A survey' }]);
  expect(newestFirst(['2023-04..2024-03', '2024-Q1', '2022'])).toEqual(['2024-Q1', '2023-04..2024-03', '2022']);
});
