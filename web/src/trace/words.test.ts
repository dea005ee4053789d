import { expect, test } from 'vitest';
import type { StepPartsFragment, TermsPartsFragment } from '../api/generated/graphql';
import { type Beside, completeness, notWalked, relation, termLines, tightestSentence, walkOf } from './words';

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
  expect(completeness(2, { isComplete: true, totalLowerBound: 2 })).toBe('2 ways, and no others.');
  expect(completeness(10, { isComplete: false, stoppedBy: 'LIMIT', totalLowerBound: 14 })).toBe(
    '10 ways of at least 14; the shortest are listed.',
  );
  expect(completeness(0, { isComplete: true, totalLowerBound: 0 })).toBe('There is none.');
  expect(walkOf('standards')).toBe('STANDARDS');
  expect(walkOf('nonsense')).toBe('DATA_FLOW');
});

test('what is not walked beside a way is counted once a flow, by status', () => {
  const flow = (id: string, status: Beside['status'], to = 'b'): Beside => ({
    id,
    type: null,
    from: 'a',
    to,
    status,
    carries: [],
  });
  const links = [
    flow('1', 'BLOCKED'),
    flow('1', 'BLOCKED', 'c'),
    flow('2', 'UNKNOWN'),
    { ...flow('3', 'PROPOSED'), from: 'x', to: 'y' },
  ];
  expect(notWalked(['a'], links)).toBe('Beside these, there are 2 such flows: 1 blocked, 1 not known to run.');
  expect(notWalked(['z'], links)).toBe('There is no such flow beside these.');
});

test('a flow that carries more datasets than are listed says so', () => {
  const nodes = [{ id: 'd', name: 'Enrolments' }];
  const step = (totalCount: number) => ({ flow: { datasets: { totalCount, nodes } } }) as unknown as StepPartsFragment;
  expect(relation(step(1))).toBe('sends Enrolments to');
  expect(relation(step(21))).toBe('sends Enrolments (1 of 21 datasets) to');
});
