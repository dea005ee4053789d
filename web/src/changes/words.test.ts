import { expect, test } from 'vitest';
import {
  byKind,
  compared,
  type Difference,
  kindWord,
  moment,
  type Names,
  nameOf,
  onMap,
  sentences,
  valueWord,
} from './words';

const none: Names = new Map();
const kestrel = { __typename: 'Actor', id: 'act_1', name: 'Kestrel', isSynthetic: true } as const;
const differs = (parts: Partial<Difference>): Difference => ({
  id: 'act_1',
  kind: 'ACTOR',
  operation: 'UPDATED',
  changes: [],
  node: kestrel,
  ...parts,
});

test('a changed thing tells field by field what was and what is now', () => {
  const changes = [
    { field: 'name', before: 'Merlin', after: 'Kestrel' },
    { field: 'engagement', before: 'unknown', after: 'to_engage' },
    { field: 'sector', before: null, after: 'education' },
    { field: 'namedIndividually', before: true, after: null },
  ];
  expect(sentences(differs({ changes }), none)).toEqual([
    'name was Merlin, is now Kestrel',
    'engagement was unknown, is now to engage',
    'sector was not stated, is now education',
    'named individually was yes, is no longer stated',
  ]);
});

test('what is new or has ended says its fields but not its name again', () => {
  const added = [
    { field: 'name', before: null, after: 'Kestrel' },
    { field: 'keys', before: null, after: ['slug:kestrel', 'ukprn:1'] },
  ];
  expect(sentences(differs({ operation: 'CREATED', changes: added }), none)).toEqual(['keys: slug:kestrel, ukprn:1']);
  const ended = added.map(({ field, after }) => ({ field, before: after, after: null }));
  const gone = differs({ operation: 'ENDED', changes: ended, node: null });
  expect(sentences(gone, new Map([['act_1', kestrel]]))).toEqual(['keys was slug:kestrel, ukprn:1']);
  expect(sentences(gone, none)[0]).toBe('name was Kestrel');
});

test('links are called by their ends, claims by what they are about and where they are from', () => {
  const ends = { type: 'STEWARDS', from: { name: 'Kestrel' }, to: { name: 'A register' } } as const;
  const link = { __typename: 'Link', id: 'lnk_1', isSynthetic: false, ...ends } as const;
  expect(nameOf(link, 'lnk_1')).toBe('Kestrel keeps A register');
  const claim = { __typename: 'Claim', id: 'clm_1', isSynthetic: false, source: { name: 'The report' } } as const;
  expect(nameOf({ ...claim, about: { id: 'lnk_1', ...ends } }, 'clm_1')).toBe(
    'A claim on “Kestrel keeps A register”, from The report',
  );
  expect(nameOf({ ...claim, source: null, about: { id: 'act_1', name: 'Kestrel' } }, 'clm_1')).toBe(
    'A claim on Kestrel',
  );
  expect(nameOf(null, 'clm_1')).toBe('clm_1');
});

test('a value that names a thing is said by its name where that is known', () => {
  const id = 'act_01M6A6FT001FZTFZ74A2JX4THX';
  expect(valueWord(id, new Map([[id, kestrel]]))).toBe('Kestrel');
  expect(valueWord(id, none)).toBe(id);
  expect(valueWord([], none)).toBe('none');
  expect(valueWord('A_name in Capitals', none)).toBe('A_name in Capitals');
});

test('kinds, moments and groups', () => {
  expect(kindWord('USE_CASE')).toBe('Use cases');
  expect(kindWord('SOFTWARE')).toBe('Software');
  expect(kindWord('OPPORTUNITY')).toBe('Opportunities');
  expect(moment('2026-11-05T16:04:58Z')).toBe('5 November 2026, 16:04 UTC');
  expect(byKind([differs({}), differs({ kind: 'LINK' }), differs({ id: 'act_2' })])).toMatchObject([
    ['ACTOR', [{ id: 'act_1' }, { id: 'act_2' }]],
    ['LINK', [{}]],
  ]);
});

test('a revision is compared with the one before it unless an earlier one is named', () => {
  expect(compared({ at: 0, since: 0 }, 5)).toEqual({ from: 4, to: 5 });
  expect(compared({ at: 4, since: 1 }, 5)).toEqual({ from: 1, to: 4 });
  expect(compared({ at: 2, since: 3 }, 5)).toEqual({ from: 1, to: 2 });
});

test('only what is still there and is drawn leads to the map', () => {
  const all = [differs({}), differs({ id: 'act_2', node: null }), differs({ id: 'crs_1', kind: 'COURSE' })];
  expect(onMap(all)).toEqual(['act_1']);
});
