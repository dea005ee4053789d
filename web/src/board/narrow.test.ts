import { expect, test } from 'vitest';
import { narrow } from './narrow';
import { invented, report } from './testing';

const everything = { around: [], only: '' };

test('what is around an actor is those with whom it exchanges anything; each tells how much of it is hidden', () => {
  const board = invented(5, 1, [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
  ]);
  const one = narrow(board, { ...everything, around: ['act_00000'] });
  expect(one.board.actors.map((a) => a.id).sort()).toEqual(['act_00000', 'act_00001', 'act_00002']);
  expect(one.board.exchanges.map((e) => e.flow)).toEqual(['flo_0', 'flo_1', 'flo_2']); // the one between its neighbours too
  expect([...one.hiddenOf]).toEqual([['act_00002', 1]]);
  expect(one.hidden).toEqual({ exchanges: 2, actors: 2 });
  const more = narrow(board, { ...everything, around: ['act_00000', 'act_00002'] });
  expect(more.hidden).toEqual({ exchanges: 1, actors: 1 });
});

test('only what is blocked is the exchanges that are, and those at their ends', () => {
  const board = report();
  const { board: left, hidden } = narrow(board, { ...everything, only: 'BLOCKED' });
  expect(left.exchanges.every((e) => e.status === 'BLOCKED')).toBe(true);
  const touched = new Set(left.exchanges.flatMap((e) => [e.from, e.to]));
  expect(new Set(left.actors.map((a) => a.id))).toEqual(touched);
  expect(hidden.exchanges + left.exchanges.length).toBe(board.exchanges.length);
  expect(hidden.actors + left.actors.length).toBe(board.actors.length + board.notMapped.length);
  expect(narrow(board, { ...everything, only: 'IMPLIED' }).board.exchanges.every((e) => e.isImplied)).toBe(true);
});

test('around data is who holds it and between whom it travels; nothing asked for hides nothing', () => {
  const board = report();
  const carried = board.exchanges.find((e) => e.carries.length > 0)!;
  const { board: left } = narrow(board, { ...everything, around: [carried.carries[0]!.id] });
  expect(left.actors.map((a) => a.id)).toEqual(expect.arrayContaining([carried.from, carried.to]));
  expect(narrow(board, everything).board).toBe(board);
});
