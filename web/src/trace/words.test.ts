import { expect, test } from 'vitest';
import type { TermsPartsFragment } from '../api/generated/graphql';
import { completeness, termLines, tightestSentence, walkOf } from './words';

const terms: TermsPartsFragment = {
  spectrum: { tightest: 'NAMED', isUnknown: true, step: 2 },
  cost: { tightest: null, isUnknown: true, step: null },
  channel: { tightest: 'FILE', isUnknown: false, step: 1 },
  frequency: { tightest: null, isUnknown: true, step: null },
  restrictions: { all: ['on request', 'research only'], isUnknown: true },
  licences: { all: [], isUnknown: false },
  legalBases: { all: ['PUBLIC_TASK' as never], isUnknown: false },
  tightest: {
    reason: 'SPECTRUM',
    sentence: 'Here it is narrowest on the data spectrum.',
    step: 2,
    says: { id: 'dat_1', name: 'Enrolments' } as never,
    askFirst: { id: 'act_1', name: 'Juniper' },
  },
};

test('terms say what is known, what is not, and where', () => {
  expect(termLines(terms)).toEqual([
    ['Who may have it', 'named, at step 2; not known everywhere, may be narrower'],
    ['Cost', 'not known'],
    ['Conditions', 'on request; research only; not known everywhere'],
    ['Licences', 'none stated'],
    ['Rests on', 'public task'],
    ['Channel', 'file, at step 1'],
    ['How often', 'not known'],
  ]);
  expect(tightestSentence(terms)).toBe(
    'Step 2, Enrolments. Here it is narrowest on the data spectrum. Ask Juniper first.',
  );
});

test('completeness is said in words', () => {
  expect(completeness(2, { isComplete: true, totalLowerBound: 2 })).toBe('2 ways; there are no others.');
  expect(completeness(10, { isComplete: false, stoppedBy: 'LIMIT', totalLowerBound: 14 })).toBe(
    '10 ways of at least 14; the shortest are listed.',
  );
  expect(completeness(0, { isComplete: true, totalLowerBound: 0 })).toBe('There is none.');
  expect(walkOf('standards')).toBe('STANDARDS');
  expect(walkOf('nonsense')).toBe('DATA_FLOW');
});
