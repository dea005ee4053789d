import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, searched, show } from '../testing';
import Story from './Story';

const thing = (id: string, name: string) => ({ __typename: 'Actor', id, name, isSynthetic: false });

const link = (id: string, type: string, from: object, to: object, more = {}) => ({
  id,
  type,
  state: 'STALE',
  accessLevel: null,
  purpose: null,
  expires: null,
  terms: null,
  agreement: null,
  isSynthetic: false,
  from,
  to,
  ...more,
});

const office = thing('act_1', 'An office');
const council = thing('act_2', 'A council');
const barrier = { ...thing('bar_1', 'Data hard to get'), __typename: 'Barrier' };
const data = {
  ...thing('dat_1', 'Claims by skill'),
  __typename: 'Dataset',
  spectrum: 'NOT_PUBLIC',
  existence: 'EXISTS',
};

const flow = (id: string, flowStatus: string, name = id) => ({
  id,
  name,
  flowStatus,
  valueKind: 'FUNDING',
  state: 'DISPUTED',
  isSynthetic: false,
  senders: { nodes: [office] },
  receivers: { nodes: [council] },
  datasets: { nodes: [] },
});

const told = {
  trace: {
    subject: { __typename: 'Actor', id: 'act_1', links: { totalCount: 4 } },
    belongsTo: [],
    holders: [link('lnk_1', 'STEWARDS', office, { ...data, cost: 'UNKNOWN', restriction: 'with a reason' })],
    access: [],
    back: [],
    made: [],
    refused: [
      { id: 'flo_1', name: 'Claims to the council', flowStatus: 'BLOCKED', datasets: { nodes: [{ id: 'dat_1' }] } },
      { id: 'flo_2', name: 'Another', flowStatus: 'MISSING', datasets: { nodes: [] } },
    ],
    barriers: [link('lnk_2', 'HINDERS', barrier, data)],
    advice: [link('lnk_3', 'ADDRESSES', thing('rec_1', 'Work together'), barrier)],
    omitted: 0,
  },
  node: {
    __typename: 'Actor',
    sentFlows: { totalCount: 2, nodes: [flow('flo_1', 'BLOCKED'), flow('flo_3', 'PROPOSED', 'A grant')] },
    receivedFlows: { totalCount: 0, nodes: [] },
  },
};

test('an actor tells what it holds on which terms, what it gives, and what is refused, why, and what would help', async () => {
  answer({ Story: () => ({ data: told }) });
  const hands = show(<Story id="act_1" type="Actor" />);
  const holds = await screen.findByRole('region', { name: 'Holds' });
  expect(holds.textContent).toContain('the data: not public; with a reason');
  const gives = screen.getByRole('region', { name: 'Gives' });
  expect(within(gives).getAllByRole('listitem')).toHaveLength(1); // what is refused is told once, below
  expect(gives.textContent).toContain('funding, proposed');
  const [first, second] = within(screen.getByRole('region', { name: 'Refused, and why' })).getAllByRole('listitem');
  expect(first!.textContent).toContain('In its way: Data hard to get');
  expect(first!.textContent).toContain('Would help: Work together');
  expect(second!.textContent).toContain('nobody recorded what stands in its way');
  await hands.click(within(first!).getByRole('button', { name: 'Work together' }));
  expect(searched('sel')).toBe('rec_1');
});
