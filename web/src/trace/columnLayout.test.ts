import { expect, test } from 'vitest';
import type { MetFragment, StepPartsFragment } from '../api/generated/graphql';
import { layOutColumns, waysColumns } from './columnLayout';

const met = (id: string) => ({ __typename: 'Actor', id, name: id, isSynthetic: false }) as MetFragment;
const step = (from: string, to: string): StepPartsFragment => ({
  state: 'AGREED',
  from: met(from),
  to: met(to),
  links: [{ id: `${from}${to}`, type: 'FUNDED', isSynthetic: true }],
  flow: null,
});

test('ways stand in columns by step, the end last, and a line that skips a column keeps off what stands there', () => {
  const path = (...ids: string[]) => ({
    length: ids.length - 1,
    carried: [],
    steps: ids.slice(1).map((to, i) => step(ids[i]!, to)),
    terms: null,
  });
  const paths = [path('a', 'b', 'z'), path('a', 'b', 'c', 'z')];
  const ways = { isComplete: true, stoppedBy: null, totalLowerBound: 2, nodes: ['a', 'b', 'c', 'z'].map(met), paths };
  const scene = layOutColumns(waysColumns(ways, 'a', 'z'));
  const at = Object.fromEntries(scene.marks.map((m) => [m.id, m]));
  expect(scene.headings.map((h) => h.text)).toEqual(['From', 'After 1 step', 'After 2 steps', 'To']);
  expect([at.a!.x < at.b!.x, at.b!.x < at.c!.x, at.c!.x < at.z!.x]).toEqual([true, true, true]);
  expect(scene.lines).toHaveLength(4);
  expect(at.c!.y).not.toBe(at.b!.y);
});
