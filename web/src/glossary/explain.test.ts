import { expect, test } from 'vitest';
import { explain, termsOf } from './explain';

const terms = termsOf([
  { name: 'Data steward', aliases: ['steward'], description: 'Who collects data.' },
  { name: 'Data', aliases: [], description: 'Facts.' },
  { name: 'Open API', aliases: [], description: 'An interface.' },
  { name: 'Register', aliases: [], description: null },
]);
const seen = (text: string) => explain(text, terms).map(({ text, term }) => (term ? `[${text}]` : text));

test('a term is found as a whole word, in the plural too, and the longer of two first', () => {
  expect(seen('Data stewards hold it.')).toEqual(['[Data stewards]', ' hold it.']);
  expect(seen('a database of stewardship')).toEqual(['a database of stewardship']);
});

test('a term is explained where it first stands, under whichever of its names', () => {
  expect(seen('The steward, a data steward')).toEqual(['The ', '[steward]', ', a data steward']);
});

test('what the glossary does not say is not explained', () => {
  expect(seen('A register by an open api')).toEqual(['A register by an ', '[open api]']);
  expect(explain('data', new Map())).toEqual([{ text: 'data' }]);
});
