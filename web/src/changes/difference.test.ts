import { expect, test } from 'vitest';
import type { MapAnswer, MapLink, MapNode } from '../map/scene';
import { layOutSectors } from '../map/sectorLayout';
import { addressOfEnded, countByFate, linkName, overlay, selectShown } from './difference';
import { layOutDifference } from './layout';
import type { Difference } from './words';

function thing(id: string, more: Partial<MapNode> = {}): MapNode {
  return {
    id,
    kind: 'ACTOR',
    name: `Synthetic ${id}`,
    group: 'STEWARD',
    roles: [],
    spectrum: null,
    existence: null,
    standing: null,
    isFocus: false,
    isSynthetic: false,
    distance: 0,
    degree: 1,
    ...more,
  };
}

function link(id: string, from: string, to: string, more: Partial<MapLink> = {}): MapLink {
  return {
    id,
    type: 'STEWARDS',
    from,
    to,
    status: null,
    valueKind: null,
    spectrum: null,
    state: 'AGREED',
    isSynthetic: false,
    carries: [],
    ...more,
  };
}

function drawn(nodes: MapNode[], links: MapLink[] = []): MapAnswer {
  const names = [...new Set(nodes.map((n) => n.group))];
  const groups = names.map((name) => ({
    name,
    count: nodes.filter((n) => n.group === name).length,
    shown: 0,
    syntheticCount: 0,
  }));
  return { total: nodes.length, shown: nodes.length, nodes, links, groups, ties: [], legend: [], hidden: [] };
}

const updated = (id: string, field: string, before: unknown, after: unknown) =>
  ({ id, kind: 'ACTOR', operation: 'UPDATED', changes: [{ field, before, after }], node: null }) as Difference;

const before = drawn(
  [thing('a'), thing('b'), thing('c'), thing('d'), thing('e', { group: 'DATASET', kind: 'DATASET' })],
  [link('l1', 'a', 'e'), link('l2', 'b', 'e'), link('f', 'a', 'b', { type: null })],
);
const after = drawn(
  [
    thing('a'),
    thing('b'),
    thing('d'),
    thing('e', { group: 'DATASET', kind: 'DATASET' }),
    thing('n', { name: 'A new one' }),
  ],
  [
    link('l1', 'a', 'e', { state: 'DISPUTED' }),
    link('f', 'a', 'b', { type: null }),
    link('f', 'a', 'd', { type: null }),
  ],
);
const both = overlay(before, after, [updated('b', 'sector', 'education', 'health')], new Map());
const fates = (list: { key: string; fate: string }[]) => Object.fromEntries(list.map((o) => [o.key, o.fate]));

test('what is in one map alone was added or has ended; what is in both has changed where anything says so', () => {
  expect(fates(both.things)).toEqual({ a: 'SAME', b: 'CHANGED', d: 'SAME', e: 'SAME', n: 'ADDED', c: 'ENDED' });
  expect(fates(both.links)).toEqual({
    'l1 a e': 'CHANGED',
    'f a b': 'SAME',
    'f a d': 'ADDED',
    'l2 b e': 'ENDED',
  });
  expect(countByFate(both.things)).toEqual({ ADDED: 1, CHANGED: 1, ENDED: 1, SAME: 3 });
});

test('a change is told in words, whether the differences name it or it follows from claims', () => {
  expect(both.things.find((t) => t.key === 'b')?.words).toEqual(['sector was education, is now health']);
  expect(both.links.find((b) => b.key === 'l1 a e')?.words).toEqual([
    'what its claims amount to was agreed, is now disputed',
  ]);
  const renamed = overlay(
    drawn([thing('a')]),
    drawn([thing('a', { name: 'Other' })]),
    [updated('a', 'name', 'Synthetic a', 'Other')],
    new Map(),
  );
  expect(renamed.things[0]?.words).toEqual(['name was Synthetic a, is now Other']);
});

test('what is there stands where the map has it, whatever has ended', () => {
  const at = new Map(layOutSectors(after).marks.map((m) => [m.id, [m.x, m.y]]));
  const layout = layOutDifference(selectShown(both, [], 300), both.things, after);
  for (const { key, fate, mark } of layout.things)
    if (fate !== 'ENDED') expect([mark.x, mark.y], key).toEqual(at.get(key));
  const ended = layout.things.find((t) => t.fate === 'ENDED')!;
  expect(ended.mark.y).toBeGreaterThan(Math.max(...[...at.values()].map(([, y]) => y!)));
  expect(layout.frames.at(-1)?.title).toBe('Deleted: stewards 1');
  expect(layout.things).toHaveLength(6);
  expect(layout.links).toHaveLength(4);
});

test('a filter moves nothing and keeps the ends of the links that it leaves', () => {
  const all = layOutDifference(selectShown(both, [], 300), both.things, after);
  const shown = selectShown(both, ['ADDED'], 300);
  expect(fates(shown.things)).toEqual({ a: 'SAME', d: 'SAME', n: 'ADDED' });
  expect(shown.filtered).toEqual({ things: 3, links: 3 });
  const spots = new Map(all.things.map((t) => [t.key, t.mark]));
  for (const { key, mark } of layOutDifference(shown, both.things, after).things) expect(mark).toEqual(spots.get(key));
});

test('over the limit, what differs comes first, and how much is left out is counted', () => {
  const few = selectShown(both, [], 3);
  expect(few.things.map((t) => t.fate).sort()).toEqual(['ADDED', 'CHANGED', 'ENDED']);
  expect(few.over).toEqual({ things: 3, links: 4 });
});

test('signs do not lie on each other', () => {
  const nine = Array.from({ length: 9 }, (_, i) => link(`m${i}`, 'a', 'e'));
  const many = overlay(drawn(before.nodes), drawn(before.nodes, nine), [], new Map());
  const { links } = layOutDifference(selectShown(many, [], 300), many.things, before);
  for (const one of links)
    for (const other of links)
      if (one !== other)
        expect(Math.hypot(one.sign[0] - other.sign[0], one.sign[1] - other.sign[1])).toBeGreaterThanOrEqual(9);
});

test('a link is called by its ends, and what has ended is seen on the earlier map', () => {
  const names = new Map([
    ['a', 'Ann'],
    ['e', 'the data'],
  ]);
  expect(linkName(link('l', 'a', 'e'), names)).toBe('Ann keeps the data');
  expect(linkName(link('l', 'a', 'x', { type: null }), names)).toBe('Ann sends to x');
  expect(addressOfEnded(link('l', 'a', 'e'), 4)).toMatchObject({
    view: 'map',
    at: 4,
    focus: ['a', 'e'],
    selected: 'l',
  });
});
