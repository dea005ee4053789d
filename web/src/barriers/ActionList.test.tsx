import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keepToken } from '../state/token';
import { answer, asked, searched, show } from '../testing';
import { actionRows } from './actions';
import Barriers from './Barriers';
import { action, list, thing } from './testing';

const more = {
  visibility: 'PUBLIC',
  addresses: list(),
  recommendations: list(),
  useCases: list(),
  appliesTo: list(),
  targets: list(),
};
const council = thing('Actor', 'act_1', 'A council');
const write = { ...action('atn_1', 'Write to the office', { due: '2020-01' }), ...more };
const meet = {
  ...action('atn_2', 'Meet', { workStatus: 'DONE', owners: list(council) }),
  ...more,
  targets: list(council),
};

/** Answers with these actions to somebody of this role. */
function actions(role?: string) {
  if (role) keepToken('a token');
  answer({
    AnyMadeUp: () => ({ data: { revision: { hasSynthetic: false } } }),
    Viewer: () => ({ data: { viewer: { name: 'Ada', role, lens: 'TEAM' } } }),
    Actions: () => ({
      data: {
        actions: { totalCount: 2, totalIsCapped: false, nodes: [meet, write], pageInfo: { hasNextPage: false } },
        revision: { revision: 7, lens: 'PUBLIC', hasSynthetic: false },
      },
    }),
    Apply: () => ({
      data: { apply: { commit: { revision: 8, touched: { totalCount: 1 } }, node: null, problems: [], preview: null } },
    }),
  });
}
const first = () => within(screen.getAllByRole('row')[1]!);

test('what is open comes first and says that it is overdue; a reader ticks nothing', async () => {
  actions();
  const user = show(<Barriers />, '/barriers?chart=actions');
  await screen.findByText('2 actions');
  expect(screen.getByRole('status').textContent).toMatch(/1 done; 1 open action without an owner; 1 overdue\./);
  expect(first().getByRole('rowheader').textContent).toMatch(/Write to the office/);
  first().getByText('2020-01, overdue');
  expect(screen.queryByRole('checkbox', { name: /^Done: / })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: /^Nobody yet/ }));
  expect(screen.getAllByRole('row')).toHaveLength(2);
});

test('who may write ticks an action off as one commit, and assigns it in a form', async () => {
  actions('EDITOR');
  const user = show(<Barriers />, '/barriers?chart=actions');
  await user.click(await screen.findByRole('checkbox', { name: 'Done: Write to the office' }));
  const sent = asked.filter(({ operation }) => operation === 'Apply');
  expect(sent.map(({ variables }) => variables.operations)).toEqual([
    [{ update: { id: 'atn_1', expectedVersion: 1, fields: { workStatus: 'DONE' } } }],
  ]);
  await user.click(screen.getByRole('button', { name: 'Assign Write to the office' }));
  expect(searched('edit')).toBe('assign:atn_1');
});

test('what somebody changed first is said beside the tick', async () => {
  actions('EDITOR');
  const user = show(<Barriers />, '/barriers?chart=actions');
  const box = await screen.findByRole('checkbox', { name: 'Done: Write to the office' });
  answer({
    Apply: () => ({
      data: { apply: { commit: null, node: null, problems: [{ code: 'CONFLICT', message: 'Somebody was first.' }] } },
    }),
  });
  await user.click(box);
  expect((await screen.findByRole('alert')).textContent).toMatch(/Somebody was first/);
});

test('the past is not ticked off', async () => {
  actions('EDITOR');
  show(<Barriers />, '/barriers?chart=actions&at=3');
  await screen.findByText('2 actions');
  expect(screen.queryByRole('checkbox', { name: /^Done: / })).toBeNull();
});

test('rows name owners and who is asked', () => {
  expect(actionRows([meet as never])[1]).toEqual(['atn_2', 'Meet', '', 'A council', 'A council', '', 'done', 'no']);
});
