import { expect, test } from 'vitest';
import { filterOf, nouns, withOwn } from './nouns';

test('choices of one field are either, of several all; what a noun does not have is left out', () => {
  const datasets = nouns.find((n) => n.slug === 'datasets')!;
  expect(filterOf(datasets, ['spectrum:OPEN', 'spectrum:PUBLIC', 'cost:FREE', 'level:FE', 'odd'])).toEqual({
    spectrum: ['OPEN', 'PUBLIC'],
    cost: ['FREE'],
  });
  expect(filterOf(datasets, [])).toBeNull();
});

test('what is true or not is chosen as one of them', () => {
  const sources = nouns.find((n) => n.slug === 'sources')!;
  expect(filterOf(sources, ['synthetic:true', 'sourceKind:MODEL'])).toEqual({
    synthetic: { eq: true },
    sourceKind: ['MODEL'],
  });
  expect(filterOf(sources, ['synthetic:false'])).toEqual({ synthetic: { eq: false } });
  expect(filterOf(sources, ['synthetic:true', 'synthetic:false'])).toEqual({ synthetic: { isStated: true } });
});

test("a field of one's own has a column where something on the page says it", () => {
  const actors = nouns.find((n) => n.slug === 'actors')!;
  const row = {
    id: 'act_1',
    name: 'Ada',
    state: 'AGREED',
    visibility: 'PUBLIC' as const,
    isSynthetic: false,
    revision: 1,
    attributes: [],
  };
  const said = [
    { ...row, attributes: [{ name: 'staff', value: 40 }] },
    { ...row, attributes: [{ name: 'region', value: 'West London' }] },
  ];
  const { noun, rows } = withOwn(actors, said);
  expect(noun.columns).toEqual([...actors.columns, 'attribute:region', 'attribute:staff']);
  expect(rows.map((r) => [r['attribute:staff'], r['attribute:region']])).toEqual([
    [40, undefined],
    [undefined, 'West London'],
  ]);
  expect(withOwn(actors, [row]).noun.columns).toEqual(actors.columns);
});
