import { expect, test } from 'vitest';
import type { MapGroupName } from '../api/generated/graphql';
import { nearest } from './arrowKeys';
import { layOutAroundFocus, relation } from './focusLayout';
import { homes, layOutGroups, mostMarks } from './groupLayout';
import { nameOf } from './MapPicture';
import type { MapAnswer, MapLink, MapNode, Scene } from './scene';
import { layOutSectors } from './sectorLayout';
import { glyphOf } from './shapes';

const groups = ['FUNDER', 'CONTRIBUTOR', 'STEWARD', 'DATASET', 'STANDARD', 'BENEFICIARY', 'USE_CASE'] as const;

function thing(i: number, more: Partial<MapNode> = {}): MapNode {
  return {
    id: `act_${String(i).padStart(4, '0')}`,
    kind: 'ACTOR',
    name: `Thing ${(i * 7919) % 1000}`,
    group: groups[i % groups.length]!,
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

function link(from: string, to: string, more: Partial<MapLink> = {}): MapLink {
  return {
    id: `lnk_${from}_${to}`,
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
  const counted = groups.map((name) => ({
    name,
    count: nodes.filter((n) => n.group === name).length,
    shown: 0,
    syntheticCount: 0,
  }));
  return { total: nodes.length, shown: nodes.length, nodes, links, groups: counted, ties: [], legend: [], hidden: [] };
}

const spots = (scene: Scene) => new Map(scene.marks.map((m) => [m.id, m]));

test('a map laid out twice is the same', () => {
  const map = drawn(Array.from({ length: 200 }, (_, i) => thing(i)));
  expect(layOutSectors(map)).toEqual(layOutSectors({ ...map, nodes: [...map.nodes].reverse() }));
});

test('when one thing in a hundred comes or goes, nothing jumps', () => {
  const nodes = Array.from({ length: 300 }, (_, i) => thing(i));
  const before = spots(layOutSectors(drawn(nodes)));
  const after = spots(layOutSectors(drawn(nodes.filter((_, i) => i % 100 !== 50))));
  const moved = [...after.values()].map((m) => Math.hypot(m.x - before.get(m.id)!.x, m.y - before.get(m.id)!.y));
  expect(after.size).toBe(297);
  expect(Math.max(...moved)).toBeLessThanOrEqual(4 * 24); // four rows at the most
  expect(moved.filter((d) => d > 24).length).toBeLessThan(moved.length / 20);
});

test.each([2000, 10_000])(
  'with %i things nothing jumps either: all stay in order, within a hundredth of the sheet',
  (n) => {
    const nodes = Array.from({ length: n }, (_, i) => thing(i, { name: `Thing ${(i * 7919) % n}` }));
    const all = layOutSectors(drawn(nodes));
    const before = spots(all);
    const after = layOutSectors(drawn(nodes.filter((_, i) => i % 100 !== 50)));
    const moved = after.marks.map((m) => Math.hypot(m.x - before.get(m.id)!.x, m.y - before.get(m.id)!.y));
    expect(Math.max(...moved)).toBeLessThanOrEqual(all.height / 100 + 4 * 24);
    const order = (marks: Scene['marks']) => marks.map((m) => m.id);
    const kept = new Set(order(after.marks));
    expect(order(after.marks)).toEqual(order(all.marks).filter((id) => kept.has(id)));
  },
);

test('ten thousand things and their links are laid out within a second', () => {
  const nodes = Array.from({ length: 10_000 }, (_, i) => thing(i));
  const links = nodes.slice(1).map((t, i) => link(nodes[(i * 7919) % nodes.length]!.id, t.id));
  const map = drawn(nodes, links);
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    layOutSectors(map);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});

test('no two marks of a map lie on each other', () => {
  const marks = layOutSectors(drawn(Array.from({ length: 300 }, (_, i) => thing(i)))).marks;
  const places = new Set(marks.map((m) => `${m.x} ${m.y}`));
  expect(places.size).toBe(300);
});

test('the groups are never more than forty marks', () => {
  const ties = groups.flatMap((from) =>
    groups.map((to) => ({ from, to, links: 3, flows: 1, statuses: [], syntheticCount: 0 })),
  );
  const scene = layOutGroups({ ...drawn([thing(0)]), ties });
  expect(scene.lines.length).toBeGreaterThan(10);
  expect(scene.marks.length + scene.lines.length).toBeLessThanOrEqual(mostMarks);
});

test('no sign of a tie lies on a group or its name', () => {
  const names = Object.keys(homes) as MapGroupName[];
  const all = names.map((name) => ({ name, count: 35, shown: 0, syntheticCount: 11 }));
  for (const from of names) {
    const ties = names.map((to) => ({ from, to, links: 3, flows: 3, statuses: [], syntheticCount: 0 }));
    const { marks, lines } = layOutGroups({ ...drawn([]), groups: all, ties });
    expect(lines).toHaveLength(names.length);
    for (const { key, middle } of lines)
      for (const m of marks) {
        const [across, down] = [Math.abs(middle[0] - m.x), middle[1] - m.y];
        expect(Math.hypot(across, down), `${key} on ${m.id}`).toBeGreaterThan(m.r + 7);
        expect(across < 45 && down > 0 && down < m.r + 42, `${key} on the name of ${m.id}`).toBe(false);
      }
  }
});

test('a group tells how much of it is made up, in words and by its corner', () => {
  const groups = [
    { name: 'STEWARD' as const, count: 9, shown: 0, syntheticCount: 2 },
    { name: 'DATASET' as const, count: 4, shown: 0, syntheticCount: 4 },
    { name: 'FUNDER' as const, count: 3, shown: 0, syntheticCount: 0 },
  ];
  const told = layOutGroups({ ...drawn([]), groups }).marks.map((m) => [
    nameOf(m),
    m.sub,
    glyphOf(m)
      .parts.map((p) => p.look)
      .join(),
  ]);
  expect(told).toEqual([
    ['Stewards: 9, 2 of 9 made up. Open the group', '2 of 9 made up', 'hub,partly'],
    ['Datasets: 4, all made up. Open the group', 'all made up', 'hub,made-up'],
    ['Funders: 3. Open the group', undefined, 'hub'],
  ]);
});

test('around a focus: what leads to it left, what it leads to right', () => {
  const nodes = [
    thing(1, { isFocus: true }),
    thing(2, { distance: 1 }),
    thing(3, { distance: 1 }),
    thing(4, { distance: 2 }),
  ];
  const [f, a, b, c] = nodes.map((n) => n.id) as [string, string, string, string];
  const at = spots(layOutAroundFocus(drawn(nodes, [link(a, f), link(f, b), link(c, a)])));
  expect(at.get(c)!.x).toBeLessThan(at.get(a)!.x);
  expect(at.get(a)!.x).toBeLessThan(at.get(f)!.x);
  expect(at.get(f)!.x).toBeLessThan(at.get(b)!.x);
});

test('who gives and who gets a dataset stand on its two sides, and say so', () => {
  const nodes = [thing(1, { isFocus: true }), thing(2, { distance: 1 }), thing(3, { distance: 1 })];
  const [data, giver, getter] = nodes as [MapNode, MapNode, MapNode];
  const map = drawn(nodes, [
    link(giver.id, getter.id, { type: null, status: 'BLOCKED', valueKind: 'DATA', carries: [data.id] }),
  ]);
  const at = spots(layOutAroundFocus(map));
  expect(at.get(giver.id)!.x).toBeLessThan(at.get(data.id)!.x);
  expect(at.get(getter.id)!.x).toBeGreaterThan(at.get(data.id)!.x);
  expect(relation(giver, map)).toBe('sends it (blocked)');
  expect(relation(getter, map)).toBe('receives it (blocked)');
});

test('arrow keys lead to the nearest mark that way', () => {
  const marks = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 100, y: 10 },
    { id: 'c', x: 300, y: 0 },
    { id: 'd', x: 0, y: 50 },
  ];
  expect(nearest(marks, 'a', 'ArrowRight')).toBe('b');
  expect(nearest(marks, 'b', 'ArrowRight')).toBe('c');
  expect(nearest(marks, 'a', 'ArrowDown')).toBe('d');
  expect(nearest(marks, 'a', 'ArrowLeft')).toBe('a');
  expect(nearest(marks, 'gone', 'ArrowLeft')).toBe('a');
});
