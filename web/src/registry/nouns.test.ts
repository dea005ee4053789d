import { expect, test } from 'vitest';
import { filterOf, nouns } from './nouns';

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
