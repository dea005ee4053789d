import { expect, test } from 'vitest';
import { filterOf, nouns } from './nouns';

test('choices of one field are either, of several all; what a noun does not have is left out', () => {
  const datasets = nouns.find((n) => n.slug === 'datasets')!;
  expect(filterOf(datasets, ['spectrum:OPEN', 'spectrum:PUBLIC', 'cost:FREE', 'level:FE', 'odd'])).toEqual({
    spectrum: { in: ['OPEN', 'PUBLIC'] },
    cost: { in: ['FREE'] },
  });
  expect(filterOf(datasets, [])).toBeNull();
});
