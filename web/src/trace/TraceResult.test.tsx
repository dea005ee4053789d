import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, searched, show } from '../testing';
import { TraceResult } from './TraceResult';

const actor = (id: string, name: string) => ({ __typename: 'Actor', id, name, isSynthetic: false });
const dataset = (id: string, name: string) => ({
  ...actor(id, name),
  __typename: 'Dataset',
  spectrum: 'NAMED',
  existence: 'EXISTS',
  cost: 'PAID',
  restriction: null,
});
const [college, council, rolls] = [
  actor('act_1', 'The College'),
  actor('act_2', 'The Council'),
  dataset('dat_1', 'Rolls'),
];
const link = (id: string, type: string, from: object, to: object, over = {}) => ({
  __typename: 'Link',
  id,
  type,
  from,
  to,
  state: 'AGREED',
  isSynthetic: false,
  purpose: null,
  accessLevel: null,
  terms: null,
  agreement: null,
  expires: null,
  ...over,
});
const unknown = { tightest: null, isUnknown: true, step: null };
const all = { all: [], isUnknown: true };
const arrival = {
  entity: council,
  depth: 1,
  step: {
    state: 'SINGLE_SOURCE',
    from: college,
    to: council,
    links: [],
    flow: {
      id: 'flo_1',
      name: 'Returns',
      isSynthetic: false,
      flowStatus: 'EXISTING',
      valueKind: 'DATA',
      spectrum: 'NAMED',
      datasets: { totalCount: 0, nodes: [] },
    },
  },
  terms: {
    spectrum: unknown,
    cost: { tightest: 'PAID', isUnknown: false, step: 1 },
    channel: unknown,
    frequency: unknown,
    restrictions: all,
    licences: all,
    legalBases: all,
    tightest: { reason: 'COST', sentence: 'Here it has to be paid for.', step: 1, says: rolls, askFirst: college },
  },
};
const nothing = {
  belongsTo: [],
  holders: [],
  access: [],
  onward: [],
  back: [],
  made: [],
  refused: [],
  barriers: [],
  advice: [],
};
const traced = (subject: object, found: object, links = 1) => ({
  Trace: () => ({
    data: {
      trace: {
        ...nothing,
        subject: { ...subject, links: { totalCount: links } },
        omitted: 0,
        isComplete: true,
        ...found,
      },
      revision: { revision: 1, lens: 'PUBLIC', hasSynthetic: false },
    },
  }),
  NotWalked: () => ({ data: { map: { links: [] } } }),
});

/** The rows under a title, each as its cells' texts. */
async function rows(title: string) {
  const section = (await screen.findByRole('heading', { name: title })).closest('section')!;
  const [, ...lines] = within(section).getAllByRole('row');
  return lines.map((line) => [...line.querySelectorAll('th, td')].map((c) => c.textContent).join(' | '));
}

test('the tables of a dataset say who holds it, who may have it on what terms, and how it travels', async () => {
  answer(
    traced(rolls, {
      holders: [link('lnk_1', 'STEWARDS', college, rolls)],
      access: [
        link('lnk_2', 'MAY_ACCESS', council, rolls, {
          purpose: 'planning',
          accessLevel: 'NAMED',
          expires: '2027-06-30',
        }),
      ],
      onward: [arrival],
    }),
  );
  const user = show(<TraceResult of="dat_1" />, '/trace?as=table');
  expect((await rows('Who holds it'))[0]).toMatch(/^The College \| .* \| agreed$/i);
  expect((await rows('Who may have it'))[0]).toMatch(
    /^The Council \| .*named; for planning; until 2027-06-30; the data: named; paid/i,
  );
  const [travels] = await rows('How it travels');
  expect(travels).toMatch(/^The Council \| 1 \| The College sends data to The Council \(runs\) \|/);
  expect(travels).toContain('Step 1, Rolls. Here it has to be paid for. Ask The College first.');
  expect(travels).toContain('Cost: paid, at step 1');
  expect(screen.getAllByText('None is known.')).toHaveLength(2); // what it is made out of, and what is made out of it
  await user.click(screen.getAllByRole('button', { name: 'The Council' }).at(-1)!);
  expect(searched('from')).toBe('act_2');
});

test('the tables of an actor end with what is refused, its barriers and what would help', async () => {
  const flow = { ...actor('flo_2', 'Adverts to the College'), __typename: 'Flow' };
  const barrier = { ...actor('bar_1', 'Fees'), __typename: 'Barrier' };
  const advice = { ...actor('rec_1', 'Publish them'), __typename: 'Recommendation' };
  answer(
    traced(college, {
      refused: [{ id: 'flo_2', name: 'Adverts to the College', flowStatus: 'BLOCKED', datasets: { nodes: [] } }],
      barriers: [link('lnk_3', 'BLOCKS', barrier, flow)],
      advice: [link('lnk_4', 'ADDRESSES', advice, barrier)],
    }),
  );
  show(<TraceResult of="act_1" />, '/trace?as=table');
  expect(await rows('What is refused, and what would help')).toEqual([
    'Adverts to the College | blocked | Fees | Publish them',
  ]);
});

test('nothing is recorded only where no link is', async () => {
  answer(traced(college, {}, 0));
  show(<TraceResult of="act_1" />, '/trace?as=table');
  await screen.findByText('Nothing is recorded of it.');
  expect(screen.getAllByText('Nothing is recorded.').length).toBeGreaterThan(3);
});
