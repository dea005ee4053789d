import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, asked, searched, show } from '../testing';
import Barriers from './Barriers';
import { barrierRows } from './barriers';
import { action, barrier, list, thing } from './testing';

const revision = { revision: 7, lens: 'PUBLIC', hasSynthetic: false };
const nothingMadeUp = { AnyMadeUp: () => ({ data: { revision: { hasSynthetic: false } } }) };

/** Answers with these barriers, so many on a page. */
function barriers(all: ReturnType<typeof barrier>[], size = 50) {
  answer({
    ...nothingMadeUp,
    Barriers: ({ after }) => {
      const from = Number(after ?? 0);
      const nodes = all.slice(from, from + size);
      const pageInfo = { hasNextPage: from + size < all.length, endCursor: String(from + size) };
      return {
        data: { barriers: { totalCount: all.length, totalIsCapped: false, nodes, pageInfo }, revision },
      };
    },
  });
}

const claims = thing('Dataset', 'dat_1', 'Claims by skill', {
  flows: list({ ...thing('Flow', 'flo_1', 'Office → Council: Claims by skill'), flowStatus: 'BLOCKED' }),
  useCases: list(thing('UseCase', 'use_1', 'Better courses')),
});
const hard = barrier('bar_1', 'Data hard to get', {
  barrierStatus: 'OPEN',
  hinders: list(claims),
  recommendations: list({
    ...thing('Recommendation', 'rec_1', 'Work together'),
    ...{
      horizon: 'MEDIUM',
      workStatus: 'UNKNOWN',
      due: null,
      owners: list(),
      targets: list(thing('Actor', 'act_1', 'Office')),
    },
    steps: list(action('acn_1', 'Write to the office', { owners: list(thing('Actor', 'act_2', 'Council')) })),
  }),
});
const cost = barrier('bar_2', 'Data costs too much');

const rows = () => screen.getAllByRole('row').slice(1);
const names = () => rows().map((row) => within(row).getByRole('rowheader').textContent);

test('a barrier says what it blocks by itself and through what is carried, who is asked for what, and who does it', async () => {
  barriers([cost, hard]);
  show(<Barriers />, '/barriers');
  await screen.findByText('2 barriers');
  expect(names()[0]).toMatch(/^Data hard to get/);
  const [first, second] = rows();
  expect(first!.textContent).toMatch(/Claims by skill data.*blocked: Office → Council/);
  expect(first!.textContent).not.toMatch(/Council: Claims/);
  expect(first!.textContent).toMatch(/and so of Better courses/);
  expect(first!.textContent).toMatch(/Work together recommendation, in 3 to 12 months.*asked of Office/);
  expect(within(first!).getByRole('link', { name: 'Council' }).getAttribute('href')).toBe('/barriers?sel=act_2');
  expect(second!.textContent).toMatch(/not recorded.*nothing recorded.*none/);
  expect(screen.getByRole('status').textContent).toBe(
    '2 barriers. Against 1 nothing is recorded that would help; 0 of 1 action done. ',
  );
});

test('the list is narrowed by what is done, by use case and by owner, and the address keeps it', async () => {
  barriers([cost, hard]);
  const user = show(<Barriers />, '/barriers?where=owner:act_2');
  await screen.findByText('1 barrier');
  expect(names()).toHaveLength(1);
  expect(screen.getByRole('status').textContent).toMatch(/1 barrier left out by the filter/);
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(names()).toHaveLength(2);
  await user.click(screen.getByRole('checkbox', { name: /Nothing recorded that would help/ }));
  expect(searched('where')).toBe('progress:NOTHING');
  expect(names()).toEqual(['Data costs too much ']);
  await user.click(screen.getByRole('checkbox', { name: /Better courses/ }));
  expect(screen.getByText('Nothing fits; take away a choice in the filter.')).toBeTruthy();
});

test('all pages are read, of one revision', async () => {
  barriers(
    Array.from({ length: 5 }, (_, i) => barrier(`bar_${i}`, `Barrier ${i}`)),
    2,
  );
  show(<Barriers />, '/barriers');
  await screen.findByText('5 barriers');
  const pages = asked.filter(({ operation }) => operation === 'Barriers');
  expect(pages.map(({ variables }) => variables.at)).toEqual([null, 7, 7]);
});

test('nothing recorded says so; no answer is an error that can be tried again', async () => {
  answer(nothingMadeUp);
  const user = show(<Barriers />, '/barriers');
  expect((await screen.findByRole('alert')).textContent).toMatch(/The server does not answer/);
  barriers([]);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText(/No barrier is recorded here/);
});

test('rows say what is made up: all of a barrier, or what stands with it', async () => {
  const { barrierOf } = await import('./barriers');
  const invented = barrier('bar_3', 'Invented', { isSynthetic: true });
  const mixed = barrier('bar_4', 'Mixed', { actions: list(action('acn_2', 'Invented too', { isSynthetic: true })) });
  const [heads, ...all] = barrierRows([cost, invented, mixed].map(barrierOf));
  expect(heads!.at(-1)).toBe('made_up');
  expect(all.map((row) => row.at(-1))).toEqual(['no', 'yes', 'partly']);
});
