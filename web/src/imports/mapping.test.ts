import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Answers, cellsIn, guess, mappingOf, measuresOf, missing, sampleOf } from './mapping';

const folder = path.join(import.meta.dirname, '../../../testdata/formats/counts');
const tableIn = (name: string) => sampleOf(readFileSync(path.join(folder, `${name}.csv`), 'utf8'));
/** What somebody wrote by hand for the table. */
const written = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
const meaning = { unit: 'people', countedAs: 'stock', countedWhere: 'residence' };

test('of a table with a figure a row all columns are guessed as somebody wrote them by hand', () => {
  const sample = tableIn('employment');
  const answers: Answers = { ...guess(sample), values: { place: '', period: '', measure: 'employment' } };
  expect(missing(answers, sample)).toEqual(['Say what “employment” counts.']);
  const { unit } = written('employment').measures.employment;
  const said = { ...answers, meanings: { employment: { ...meaning, unit } } };
  expect(missing(said, sample)).toEqual([]);
  const { of, place, period, measure, figure, status, measures } = written('employment');
  expect(mappingOf(said, sample)).toEqual({ of, place, period, measure, figure, status, measures });
});

test('below titles, with periods as columns', () => {
  const sample = tableIn('adverts_table5');
  const { headerRow, place } = written('adverts_table5');
  expect(sample.headerRow).toBe(headerRow);
  const answers = guess(sample);
  expect(answers).toMatchObject({ period: 'headers', place: `column:${place.column}`, figure: '' });
  expect(answers.crossed).toEqual(['Jan-25', 'Feb-25', 'Mar-25']);
  const said = { ...answers, values: { ...answers.values, measure: 'adverts' }, meanings: { adverts: meaning } };
  expect(missing(said, sample)).toEqual([]);
  expect(mappingOf(said, sample)).toMatchObject({
    headerRow: 3,
    period: { columns: ['Jan-25', 'Feb-25', 'Mar-25'] },
    measure: { value: 'adverts' },
  });
});

test('each measure of a column is asked for, and so is each that stands in headers', () => {
  const sample = tableIn('further_education');
  const answers = guess(sample);
  expect(answers).toMatchObject({ measure: 'column:metric', figure: 'valueText', period: 'column:Period' });
  expect(measuresOf(answers, sample).sort()).toEqual(['achievementsAims', 'enrolmentsAims']);
  const inHeaders = { ...answers, measure: 'headers', crossed: ['starts', 'achievements'] } as const;
  expect(measuresOf({ ...inHeaders, crossed: [...inHeaders.crossed] }, sample)).toEqual(['starts', 'achievements']);
});

test('what is not yet said is told; two parts cannot both stand in headers', () => {
  const sample = sampleOf('name,x\nEaling,1\n');
  const said = missing({ ...guess(sample), of: '', place: 'value', period: 'headers', measure: 'headers' }, sample);
  expect(said).toEqual([
    'Say where what is counted stands.',
    'Say the place of the whole table.',
    'Only one part can stand in headers.',
  ]);
});

test('cells may be quoted, hold lines and signs, and be parted by semicolons', () => {
  expect(cellsIn('a,"b, ""c""\nd"\r\n1,2\n')).toEqual([
    ['a', 'b, "c"\nd'],
    ['1', '2'],
  ]);
  expect(cellsIn('a;b\n1,5;2')).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
});
