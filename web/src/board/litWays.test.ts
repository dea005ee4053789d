import { expect, test } from 'vitest';
import { litWays } from './litWays';
import { invented } from './testing';

const end = (id: string) => ({ __typename: 'Actor', id, name: id });
const step = (from: string, to: string, flow: string | null) => ({
  from: end(from),
  to: end(to),
  flow: flow && { id: flow },
});

test('ways light their flows and all ends, and name the flow at which each is hardest to get', () => {
  const board = invented(4, 1, [
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  const path = {
    length: 2,
    steps: [step('act_00000@7', 'act_00001@7', 'flo_0@7'), step('act_00001@7', 'act_00002@7', 'flo_1@7')],
    terms: { tightest: { step: 2 } },
  };
  const besides = { length: 1, steps: [step('act_00000', 'act_00003', null)], terms: { tightest: { step: null } } };
  const { chain, hardest } = litWays(board, [path, besides] as never);
  expect([...chain.near].map((e) => e.flow)).toEqual(['flo_0', 'flo_1']);
  expect([...chain.actors].sort()).toEqual(['act_00000', 'act_00001', 'act_00002', 'act_00003']);
  expect([...hardest]).toEqual(['flo_1']);
});
