import { expect, test } from 'vitest';
import { mostUsed } from './stories';

const standard = (id: string, software: number, adopters: number) => ({
  id,
  name: id,
  supportingSoftware: { totalCount: software },
  adopters: { totalCount: adopters },
});
const chosen = (...nodes: ReturnType<typeof standard>[]) => mostUsed({ standards: { nodes } })?.id;

test('the most used standard is found by data, whatever order it comes in', () => {
  expect(chosen()).toBeUndefined();
  expect(chosen(standard('a', 1, 1), standard('b', 0, 3))).toBe('b');
  expect(chosen(standard('b', 1, 1), standard('a', 0, 2))).toBe('a');
  expect(chosen(standard('a', 0, 2), standard('b', 1, 1))).toBe('a');
});
