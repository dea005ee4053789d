import { expect, test } from 'vitest';
import { insideOf, isBare } from './inside';
import { lanesOf } from './lanes';
import { plainLook } from './look';
import { draw } from './picture';
import { boardRows } from './rows';
import { link, node } from './testing';

const nodes = [
  node('act_college', 'ACTOR', 'College'),
  node('act_admissions', 'ACTOR', 'Admissions', '', { actorKind: 'ORGANISATIONAL_UNIT' }),
  node('act_desk', 'ACTOR', 'Help desk', '', { actorKind: 'ORGANISATIONAL_UNIT' }),
  node('act_ann', 'ACTOR', 'Ann', '', { actorKind: 'PERSON' }),
  node('act_ministry', 'ACTOR', 'Ministry'),
  node('act_ucas', 'ACTOR', 'Admissions service'),
  node('act_far', 'ACTOR', 'Far away'),
  node('dat_records', 'DATASET', 'Student records'),
  node('dat_returns', 'DATASET', 'Returns'),
  node('dat_far', 'DATASET', 'Far data'),
  node('sof_sis', 'SOFTWARE', 'Student system'),
  node('sof_far', 'SOFTWARE', 'Far system'),
  node('bar_law', 'BARRIER', 'Law'),
  node('bar_far', 'BARRIER', 'Far barrier'),
];
const links = [
  link('1', 'act_admissions', 'act_college', { type: 'PART_OF' }),
  link('2', 'act_desk', 'act_admissions', { type: 'PART_OF' }),
  link('3', 'act_ann', 'act_admissions', { type: 'MEMBER_OF' }),
  link('4', 'act_admissions', 'dat_records', { type: 'STEWARDS' }),
  link('5', 'act_far', 'dat_far', { type: 'STEWARDS' }),
  link('6', 'act_admissions', 'sof_sis', { type: 'USES_SOFTWARE' }),
  link('7', 'act_far', 'sof_far', { type: 'USES_SOFTWARE' }),
  link('8', 'bar_law', 'dat_records', { type: 'HINDERS' }),
  link('9', 'bar_far', 'dat_far', { type: 'HINDERS' }),
  link('flo_inner', 'act_admissions', 'act_college', { status: 'EXISTING', valueKind: 'DATA' }),
  link('flo_out', 'act_college', 'act_ministry', { status: 'EXISTING', valueKind: 'DATA', carries: ['dat_returns'] }),
  link('flo_in', 'act_ministry', 'act_college', { status: 'EXISTING', valueKind: 'FUNDING' }),
  link('flo_ucas', 'act_ucas', 'act_admissions', { status: 'PROPOSED', valueKind: 'DATA' }),
  link('flo_far', 'act_ucas', 'act_far', { status: 'EXISTING', valueKind: 'DATA' }),
];
const inside = (id: string) => insideOf(nodes, links, [], id);

test('an organisation has a Board of its own: its parts and members, and who exchanges something with these', () => {
  const board = inside('act_college')!;
  expect(lanesOf(board, plainLook).map((l) => [l.name, l.actors.map((a) => a.name).sort()])).toEqual([
    ['Give to it', ['Admissions service']],
    ['As a whole', ['College']],
    ['Its parts', ['Admissions', 'Help desk']],
    ['Its members', ['Ann']],
    ['Give to it and get from it', ['Ministry']],
  ]);
  expect(board.exchanges.map((e) => e.flow).sort()).toEqual(['flo_in', 'flo_inner', 'flo_out', 'flo_ucas']);
  expect(board.actors.find((a) => a.id === 'act_ucas')?.exchanges).toBe(1); // what it gives others is not drawn here
});

test('below stand its systems and its data by name, tied to who has them, and of other layers what concerns it', () => {
  const { layers } = inside('act_college')!;
  expect(layers.map((l) => [l.rule.heading, l.things.map((t) => t.name)])).toEqual([
    ['Its systems', ['Student system']],
    ['Data that it holds, gives or gets', ['Returns', 'Student records']],
    ['Barriers', ['Law']],
  ]);
  expect(layers[1]!.things.map((t) => t.ties)).toEqual([['flo_out'], ['act_admissions']]);
});

test('it is drawn and told in rows as any Board; without anything inside it is bare, and what is none has none', () => {
  const board = inside('act_college')!;
  const picture = draw(board, 1400);
  expect(picture.actors.map((a) => a.name).sort()).toContain('Ann');
  expect(picture.below.flatMap((l) => l.things).map((t) => t.thing.name)).toContain('Student records');
  expect(boardRows(board).flat()).toContain('Student system');
  expect(isBare(board)).toBe(false);
  expect(isBare(insideOf([node('act_one', 'ACTOR', 'One')], [], [], 'act_one')!)).toBe(true);
  expect(inside('act_nowhere')).toBeUndefined();
});
