import { expect, test } from 'vitest';
import { chainOf } from './chains';
import { draw } from './picture';
import { report } from './testing';
import { tiesOf } from './ties';

const board = report({ layers: true });
const picture = draw(board, 1400);
const named = (name: string) => board.layers.flatMap((l) => l.things).find((t) => t.name === name)!;
const lit = (id: string) => tiesOf(board, picture, id, chainOf(board, id));
const hard = named('National data hard to access locally');

test('a barrier is tied to the data and the exchanges that it hinders, and these are lit', () => {
  expect(board.layers.map((l) => [l.rule.name, l.things.length])).toEqual([['barriers', 18]]);
  const ties = lit(hard.id);
  expect(new Set(ties.map((t) => t.of))).toEqual(new Set([hard.id]));
  expect(ties.length).toBe(5); // three datasets and two exchanges; what addresses it is not on this board
  const chain = chainOf(board, hard.id)!;
  expect([...chain.near].map((e) => e.status)).toEqual(['BLOCKED', 'BLOCKED']);
});

test('an actor is tied to what hinders its data and its exchanges; what is not lit is tied to nothing', () => {
  const office = board.actors.find((a) => a.name === 'Department for Work and Pensions')!;
  expect(lit(office.id).map((t) => t.of)).toContain(hard.id);
  expect(lit('')).toEqual([]);
  expect(tiesOf(report(), draw(report(), 1400), office.id, null)).toEqual([]);
});
