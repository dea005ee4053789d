import { expect, test } from 'vitest';
import { type Evidence, evidenceLine, evidenceWord, methods, methodWord } from './evidence';

const claim = (more: Partial<Evidence>): Evidence => ({
  method: 'TITLE_MATCH',
  review: null,
  counts: true,
  claimStatus: 'CURRENT',
  stance: 'FOR',
  ...more,
});

test('words that met are called reviewed only where they were', () => {
  expect(evidenceWord(claim({ review: 'PROPOSED', counts: false }))).toBe(
    'words that met: waits for review, does not count',
  );
  expect(evidenceWord(claim({ review: 'ACCEPTED' }))).toBe('words that met: accepted in review, counts');
  expect(evidenceWord(claim({ review: 'REJECTED', counts: false }))).toBe(
    'words that met: rejected in review, does not count',
  );
  expect(evidenceWord(claim({}))).toBe('words that met: needs no review, counts');
  for (const [method] of methods) expect(methodWord(method)).not.toMatch(/review|accept/);
});

test('what was accepted and then taken back says both', () => {
  expect(evidenceWord(claim({ review: 'ACCEPTED', counts: false, claimStatus: 'RETRACTED' }))).toBe(
    'words that met: accepted in review, taken back, does not count',
  );
});

test('a denial says so', () => {
  expect(evidenceWord(claim({ method: 'MANUAL_CODING', stance: 'AGAINST' }))).toBe(
    'coded by hand, denies it: needs no review, counts',
  );
});

test('a claim without a kind is a statement, one of a kind to come is of another', () => {
  expect(methodWord(null)).toBe('statement');
  expect(methodWord('SOOTHSAYING')).toBe('evidence of another kind');
});

test('a line says each sort once, and what was not read', () => {
  const coded = claim({ method: 'MANUAL_CODING' });
  expect(evidenceLine([coded, coded, claim({ review: 'PROPOSED', counts: false })], 5)).toBe(
    'coded by hand: needs no review, counts (2 claims); words that met: waits for review, does not count; 2 more not read',
  );
  expect(evidenceLine([])).toBe('no evidence');
});
