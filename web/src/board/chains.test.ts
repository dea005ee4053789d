import { expect, test } from 'vitest';
import { boardOf } from './board';
import { chainOf } from './chains';
import { invented, report } from './testing';

const names = (of: string) => {
  const board = report();
  const chain = chainOf(board, board.actors.find((a) => a.name === of)!.id)!;
  const ids = new Map(board.actors.map((a) => [a.id, a.name]));
  return {
    near: [...chain.near].map((e) => `${ids.get(e.from)} → ${ids.get(e.to)}: ${e.status}`),
    actors: [...chain.actors].map((id) => ids.get(id)).sort(),
  };
};

test('the chain of the Department for Work and Pensions is the exchange that is refused, and ends there', () => {
  const { near, actors } = names('Department for Work and Pensions');
  expect(near).toEqual(['Department for Work and Pensions → West London Alliance: BLOCKED']);
  expect(actors).toEqual(['Department for Work and Pensions', 'West London Alliance']);
});

test('a way goes on over data that runs, both ways, for three steps', () => {
  // 0 → 1 → 2 → 3 → 4 → 5; money (each third of the made-up exchanges) is not data, and the seventh is blocked.
  const board = invented(6, 1, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ]);
  for (const e of board.exchanges) Object.assign(e, { travels: 'data', status: 'EXISTING' });
  const chain = chainOf(board, 'act_00001')!;
  expect([...chain.near].map((e) => e.flow)).toEqual(['flo_0', 'flo_1']);
  expect([...chain.further].map((e) => e.flow)).toEqual(['flo_2', 'flo_3']);
  board.exchanges[2]!.status = 'BLOCKED';
  expect(chainOf(board, 'act_00001')!.further.size).toBe(0);
});

test('a ring ends, and an exchange that leads back is lit once', () => {
  const board = invented(3, 1, [
    [0, 1],
    [1, 2],
    [2, 0],
  ]);
  for (const e of board.exchanges) Object.assign(e, { travels: 'data', status: 'EXISTING' });
  const chain = chainOf(board, 'act_00000')!;
  expect(chain.near.size).toBe(2);
  expect([...chain.further].map((e) => e.flow)).toEqual(['flo_1']);
});

test('data is lit where it is held and where it travels; what touches nothing is not', () => {
  const board = report();
  const held = board.actors.flatMap((a) => a.holds.map((d) => ({ holder: a.id, id: d.id })));
  for (const { holder, id } of held) expect(chainOf(board, id)!.actors.has(holder)).toBe(true);
  expect(chainOf(board, 'nothing')).toBeNull();
  expect(chainOf(boardOf([], [], []), '')).toBeNull();
});
