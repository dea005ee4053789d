import { expect, test } from 'vitest';
import { barrierOf, barrierRows, choicesOf, isOverdue, narrowed, ordered, sentence } from './barriers';
import { action, barrier, list, thing } from './testing';

const owned = { owners: list(thing('Actor', 'act_1', 'A council')) };

test('how far it has come is told by the actions that were not given up', () => {
  const of = (...actions: ReturnType<typeof action>[]) =>
    barrierOf(barrier('bar_1', 'One', { actions: list(...actions), pilots: list() })).progress;
  expect(of()).toBe('NOTHING');
  expect(of(action('acn_1', 'a', { workStatus: 'DONE' }))).toBe('DONE');
  expect(of(action('acn_1', 'a', { workStatus: 'DONE' }), action('acn_2', 'b'))).toBe('PLANNED');
  expect(of(action('acn_1', 'a', { workStatus: 'DONE' }), action('acn_2', 'b', { workStatus: 'DROPPED' }))).toBe(
    'DONE',
  );
  expect(of(action('acn_1', 'a', { workStatus: 'DROPPED' }))).toBe('NOTHING');
});

test('a date known to the month is overdue once the month is over', () => {
  expect(isOverdue(action('acn_1', 'a', { due: '2026-11' }), '2026-11-30')).toBe(false);
  expect(isOverdue(action('acn_1', 'a', { due: '2026-11' }), '2026-12-01')).toBe(true);
  expect(isOverdue(action('acn_1', 'a', { due: '2026-11-30', workStatus: 'DONE' }), '2026-12-01')).toBe(false);
});

test('what still stands comes first, then what hinders most, then what blocks most', () => {
  const all = [
    barrier('bar_1', 'Gone', { barrierStatus: 'GONE', barrierSeverity: 'HIGH' }),
    barrier('bar_2', 'B'),
    barrier('bar_3', 'A'),
    barrier('bar_4', 'Blocks', { hinders: list(thing('UseCase', 'use_1', 'Courses')) }),
    barrier('bar_5', 'Heavy', { barrierSeverity: 'HIGH' }),
  ].map(barrierOf);
  expect(ordered(all).map((b) => b.name)).toEqual(['Heavy', 'Blocks', 'A', 'B', 'Gone']);
});

test('a choice of one field is either, of several all', () => {
  const all = [
    barrier('bar_1', 'Stands', { barrierStatus: 'OPEN', actions: list(action('acn_1', 'a', owned)) }),
    barrier('bar_2', 'Eased', { barrierStatus: 'EASED' }),
    barrier('bar_3', 'Not said'),
  ].map(barrierOf);
  const named = (...where: string[]) => narrowed(all, where, choicesOf).map((b) => b.name);
  expect(named('status:OPEN', 'status:EASED')).toEqual(['Stands', 'Eased']);
  expect(named('status:OPEN', 'status:EASED', 'owner:nobody')).toEqual(['Eased']);
  expect(named('owner:act_1')).toEqual(['Stands']);
  expect(named('odd', 'field:OPEN')).toHaveLength(3);
});

test('the sentence counts an action once, whatever number of barriers it is for', () => {
  const late = action('acn_1', 'a', { due: '2026-01-01', ...owned });
  const both = [barrier('bar_1', 'One', { actions: list(late) }), barrier('bar_2', 'Two', { actions: list(late) })];
  expect(sentence(both.map(barrierOf), '2026-12-01')).toBe(' 0 of 1 action done; 1 overdue.');
  expect(sentence([], '2026-12-01')).toBe('');
});

test('what was not read is counted, and rows name exchanges with their status', () => {
  const data = thing('Dataset', 'dat_1', 'Claims', {
    flows: { totalCount: 3, nodes: [{ ...thing('Flow', 'flo_1', 'A → B: Claims'), flowStatus: 'BLOCKED' }] },
    useCases: list(),
  });
  const b = barrierOf(barrier('bar_1', 'One', { hinders: { totalCount: 2, nodes: [data] } }));
  expect(b.unread).toBe(3);
  const [heads, row] = barrierRows([b]);
  expect(row![heads!.indexOf('exchanges')]).toBe('A → B: Claims (blocked)');
});
