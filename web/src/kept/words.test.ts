import { expect, test } from 'vitest';
import type { Entry } from './store';
import { entryRows, sentenceOf } from './words';

const entry: Entry = {
  id: 'chg_1',
  at: '2026-12-01T10:00:00Z',
  by: 'guest 1 (contributor)',
  operations: [
    {
      create: {
        kind: 'ACTOR',
        id: 'act_1',
        fields: { name: 'Night School', tags: ['a', 'b'] },
        claim: { quote: 'We meet.' },
      },
    },
    { link: { type: 'PART_OF', from: 'act_1', to: 'act_2', input: {} } },
    { claim: { about: 'act_2', input: { stance: 'NOTE', quote: 'Ask.' } } },
  ],
  message: 'heard today',
  publish: false,
  problems: ['The code is closed.'],
};

test('what is kept is told in a sentence, and in rows that call new things by name', () => {
  expect(sentenceOf(entry)).toBe('New actor “Night School”; link: is part of; a note');
  const [heads, ...rows] = entryRows([entry]);
  const told = rows.map((row) => Object.fromEntries(heads!.map((head, i) => [head, row[i]])));
  expect(told[0]).toMatchObject({ operation: 'create', kind: 'ACTOR', id: 'act_1', name: 'Night School', tags: 'a|b' });
  expect(told[0]).toMatchObject({ 'claim quote': 'We meet.', reason: 'heard today' });
  expect(told[1]).toMatchObject({ type: 'PART_OF', from: 'Night School', to: 'act_2' });
  expect(told[2]).toMatchObject({ about: 'act_2', stance: 'NOTE', 'not taken because': 'The code is closed.' });
});
