import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, held, searched, show } from '../testing';
import Flows from './Flows';

const thing = (id: string, kind: string, group: string, spectrum: string | null = null) => ({
  id,
  kind,
  name: `The ${id}`,
  group,
  spectrum,
});
const flow = (id: string, status: string, carries: string[]) => ({
  id,
  type: null,
  from: 'act_giver',
  to: 'act_taker',
  status,
  valueKind: 'DATA',
  state: 'AGREED',
  isSynthetic: false,
  carries,
});
const nodes = [
  thing('act_giver', 'ACTOR', 'STEWARD'),
  thing('act_taker', 'ACTOR', 'BENEFICIARY'),
  thing('dat_open', 'DATASET', 'DATASET', 'OPEN'),
];
const answered = (links: object[]) => ({
  data: {
    map: { nodes, links, hidden: [] },
    flows: { totalCount: links.length },
    revision: { revision: 1, lens: 'PUBLIC', hasSynthetic: false },
  },
});
const two = answered([flow('flo_1', 'EXISTING', ['dat_open']), flow('flo_2', 'BLOCKED', [])]);

test('while flows are read it says so, and an error offers another try', async () => {
  const first = held<undefined>();
  answer({ Flows: () => first.wait });
  const user = show(<Flows />, '/flows?as=table');
  expect(screen.getByRole('status').textContent).toMatch(/^Flows are read/);
  first.give(undefined);
  expect((await screen.findByRole('alert')).textContent).toMatch(/The server does not answer/);
  answer({ Flows: () => two });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('table');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('where no flow is recorded, it says so and how to bring some', async () => {
  answer({ Flows: () => answered([]) });
  show(<Flows />, '/flows');
  await screen.findByText(/^No flow between two known actors is recorded here/);
});

test('a part of an answer says that it is a part', async () => {
  answer({ Flows: () => ({ ...two, errors: [{ message: 'The ties could not be read.' }] }) });
  show(<Flows />, '/flows?as=table');
  const notice = await screen.findByText('This is not all.');
  expect(notice.parentElement!.textContent).toContain('The ties could not be read.');
  expect(screen.getByRole('table')).toBeTruthy();
});

test('a status narrows the table, says what it hides, and one click clears it', async () => {
  answer({ Flows: () => two });
  const user = show(<Flows />, '/flows?as=table');
  const rows = () => within(screen.getAllByRole('rowgroup')[1]!).getAllByRole('row').length;
  await screen.findByRole('table');
  expect(rows()).toBe(2);
  await user.click(screen.getByRole('checkbox', { name: 'blocked 1' }));
  expect(searched('status')).toBe('BLOCKED');
  expect(rows()).toBe(1);
  expect(screen.getByText(/Hidden: 1 of another status/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(searched('status')).toBeNull();
  expect(rows()).toBe(2);
});
