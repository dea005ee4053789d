import { expect, test } from 'vitest';
import { plainLook } from './look';
import { draw } from './picture';
import { noPins, pinned, pinsOf, unpinned, wordsOf } from './pins';
import { report } from './testing';

test('pins are written and read by shares of the picture, within its rim', () => {
  const pins = pinned(pinned(noPins, 'act_2', [700, 90], 1400, 600), 'act_1', [-50, 900], 1400, 600);
  expect(wordsOf(pins)).toEqual(['act_1:0.02:0.98', 'act_2:0.5:0.15']);
  expect(pinsOf([...wordsOf(pins), 'act_3', 'act_4:here:there', ':1:1'])).toEqual(pins);
  expect(wordsOf(unpinned(pins, 'act_1'))).toEqual(['act_2:0.5:0.15']);
});

test('a pinned circle stands where it was pinned with its documents and lines, the others where they stood', () => {
  const board = report();
  const before = draw(board, 1400);
  const moved = before.actors.find((a) => a.documents.length > 0 && before.lines.some((l) => l.from === a))!;
  const after = draw(board, 1400, '', plainLook, new Map([[moved.id, [0.5, 0.5]]]));
  const circle = after.actors.find((a) => a.id === moved.id)!;
  expect(circle.at[0]).toBe(700);
  expect(circle.at[1]).toBe(after.ground / 2);
  expect(circle.documents[0]!.box.x).toBeGreaterThan(700);
  expect(after.lines.some((l) => l.from === circle)).toBe(true);
  for (const a of before.actors.filter((each) => each.id !== moved.id))
    expect(after.actors.find((each) => each.id === a.id)!.at).toEqual(a.at);
});
