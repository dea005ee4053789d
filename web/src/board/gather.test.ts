import { expect, test } from 'vitest';
import { gatheredOf, gatheredWords, gatherLanes } from './gather';
import type { Lane } from './lanes';

const lane = (name: string): Lane => ({ name, values: [name.toLowerCase()], row: -1, actors: [], notMapped: [] });
const told = (lanes: Lane[]) => lanes.map((l) => `${l.name}: ${l.values.join(' ')}`);

test('a lane that is put into another stands there under its name, and so does what was put into it before', () => {
  const words = gatheredWords(gatheredWords('', ['One', 'Two']), ['Two', 'Three']);
  expect(words).toBe('One>Two|Two>Three');
  expect(told(gatherLanes([lane('One'), lane('Two'), lane('Three')], gatheredOf(words)))).toEqual([
    'Three: three two one',
  ]);
});

test('lanes that are not there, or are put into themselves, change nothing', () => {
  const lanes = [lane('One'), lane('Two')];
  expect(gatherLanes(lanes, gatheredOf('One>Nowhere|Nobody>Two|One>One|One|>Two|a>b>c'))).toEqual(lanes);
  expect(gatheredOf('')).toEqual([]);
});
