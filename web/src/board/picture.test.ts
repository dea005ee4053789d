import { expect, test } from 'vitest';
import { type Board, boardOf } from './board';
import { type Box, contains, overlap, pointsOf } from './geometry';
import { lanesOf } from './lanes';
import { headingBox } from './layout';
import { lookOf, plainLook } from './look';
import { draw, type Picture } from './picture';
import { figuresOf } from './sentences';
import { invented, node, random, report } from './testing';

const drawn = (board: Board, width = 1400, opened = '', look = plainLook) => draw(board, width, opened, look);

const star = invented(
  301,
  5,
  Array.from({ length: 300 }, (_, i) => [0, i + 1]),
);
const clique = (from: number, many: number) =>
  Array.from({ length: many }, (_, i) =>
    Array.from({ length: i }, (_, j): [number, number] => [from + i, from + j]),
  ).flat();
const cliques = invented(40, 4, [...clique(0, 20), ...clique(20, 20), [3, 33]]);
const next = random(7);
const many = invented(
  2000,
  8,
  Array.from({ length: 3000 }, () => [Math.floor(next() * 2000), Math.floor(next() * 2000)]),
);

const boards: [string, Board][] = [
  ['the report', report()],
  ['the report with its barriers', report({ layers: true })],
  ['a lane with a long heading and little room', crowded()],
  ['a star of 300', star],
  ['two cliques', cliques],
  ['2,000 random actors', many],
];

/** The report with thirty more colleges, so that the lane beside them is narrow. */
function crowded(): Board {
  const board = report();
  const college = board.actors.find((a) => a.facts.sector === 'education')!;
  const more = Array.from({ length: 30 }, (_, i) => ({
    ...college,
    id: `act_more_${i}`,
    name: `College number ${i}`,
    holds: [],
  }));
  return { ...board, actors: [...board.actors, ...more] };
}

/** What stands on the sheet and is not to be lain on: circles, documents, names, headings, what lies on lines. */
function solids(p: Picture): [string, Box][] {
  return [
    ...p.actors.map((a): [string, Box] => [
      a.name,
      { x: a.at[0] - a.r, y: a.at[1] - a.r, width: 2 * a.r, height: 2 * a.r },
    ]),
    ...p.actors.flatMap((a) => a.documents.map((d): [string, Box] => [`document of ${a.name}`, d.box])),
    ...p.labels.map((l): [string, Box] => [l.lines.join(' '), l.box]),
    ...p.lanes.map((l): [string, Box] => [l.name, headingBox(l)]),
    ...p.below
      .flatMap((l) => l.things)
      .flatMap((t) => [t.box, ...t.boxes].map((b): [string, Box] => [t.thing.name, b])),
    ...p.lanes.flatMap((l) => (l.notMapped?.boxes ?? []).map((b, i): [string, Box] => [l.notMapped!.lines[i]!, b])),
  ];
}

/** How much of a line's path, as it is drawn with its interruptions, runs through words. */
function crossings(p: Picture): number {
  const words = [...p.labels.map((l) => l.box), ...p.lanes.map(headingBox)];
  return words.filter((box) => p.lines.some((l) => drawnPoints(l.path).some(([x, y]) => contains(box, [x, y])))).length;
}

function drawnPoints(path: string): [number, number][] {
  return path
    .split('M')
    .filter(Boolean)
    .flatMap((piece) => {
      const [a, b, c, d, e, f] = piece.split(/[Q, ]/).map(Number) as [number, number, number, number, number, number];
      return pointsOf({ from: [a, b], pull: [c, d], to: [e, f] }, 20) as [number, number][];
    });
}

test.each(boards)('%s: nothing lies on anything else', (_, board) => {
  for (const width of [1400, 1000]) {
    const p = drawn(board, width);
    const all = solids(p);
    const hits = all.flatMap(([a, box], i) =>
      all
        .slice(i + 1)
        .filter(([, other]) => overlap(box, other, -0.5))
        .map(([b]) => `${a} / ${b}`),
    );
    expect(hits).toEqual([]);
  }
});

test('lanes by another field, colours and sizes: nothing lies on anything else, and the key says what they stand for', () => {
  const look = lookOf({ lanes: 'kind', colour: 'engagement', size: 'exchanges', gather: '' });
  const p = drawn(report(), 1400, '', look);
  expect(p.lanes.map((l) => l.name)).toContain('Organisation');
  expect(p.style.tones.map((t) => t.word)).toEqual([
    'to engage',
    'project partner',
    'named in a workshop',
    'in conversation',
    'others, or not known',
  ]);
  const busiest = p.actors.toSorted((a, b) => b.r - a.r)[0]!;
  expect([busiest.name, p.style.largest]).toEqual(['Skills providers', busiest.actor!.exchanges]);
  const all = solids(p);
  const hits = all.flatMap(([a, box], i) =>
    all.slice(i + 1).flatMap(([b, other]) => (overlap(box, other, -0.5) ? [`${a} / ${b}`] : [])),
  );
  expect(hits).toEqual([]);
});

test('lanes by the part that each plays: those of whom none is known stand apart', () => {
  const board = boardOf(
    [
      node('act_1', 'ACTOR', 'One', '', { group: 'STEWARD' }),
      node('act_2', 'ACTOR', 'Two', '', { group: 'FUNDER' }),
      node('act_3', 'ACTOR', 'Three', '', { group: 'BYSTANDER' }),
    ],
    [],
    [],
  );
  const names = lanesOf(board, { lanes: 'role', gathered: [] }).map((l) => [
    l.name,
    ...[...l.actors, ...l.notMapped].map((a) => a.name),
  ]);
  expect(names).toEqual([
    ['Funders', 'Two'],
    ['Stewards', 'One'],
    ['Not stated', 'Three'],
  ]);
});

test('a look that is none is as it is at first', () => {
  expect(lookOf({ lanes: 'colour', colour: 'red', size: '9', gather: 'x' })).toEqual(plainLook);
});

test.each(boards)('%s: no line runs through a name', (_, board) => {
  const p = drawn(board);
  expect(crossings(p) / p.labels.length).toBeLessThanOrEqual(0.02);
});

test.each(boards)('%s: every actor is named, or counted in its lane', (_, board) => {
  const p = drawn(board);
  const counted = p.actors.reduce((sum, a) => sum + a.folded, 0);
  expect(p.actors.filter((a) => a.actor).length + counted).toBe(board.actors.length);
  for (const a of p.actors) expect(p.labels.find((l) => l.of === a.id)?.lines.join(' ')).toBe(a.name);
});

test('the report fits on the first screen, all of its actors by name', () => {
  const p = drawn(report());
  expect(p.actors.filter((a) => a.actor).length).toBeGreaterThanOrEqual(20);
  expect(Math.max(...p.lanes.map((l) => l.box.y + l.box.height))).toBeLessThanOrEqual(660);
  expect(p.lanes.length).toBe(8);
});

test('data that nobody holds stands below the lanes, what is wanted first; of much of it the rest is counted', () => {
  const names = drawn(report()).below[0]!.things.map((t) => t.thing.name);
  expect(names.slice(0, 2)).toEqual([
    'Data on people entering and leaving the West London labour market',
    'Open, timely and granular skills demand data',
  ]);
  expect(names).toContain('Destination measures');
  const [one] = report().unheld;
  const board = { ...report(), unheld: Array.from({ length: 100 }, (_, i) => ({ ...one!, id: `dat_${i}` })) };
  const [lane] = drawn(board).below;
  expect([lane!.things.length, lane!.more]).toEqual([24, 76]);
});

test('what blocks an exchange is named beside its line', () => {
  const p = drawn(report());
  const words = p.labels.filter((l) => p.lines.some((line) => line.key === l.of)).map((l) => l.lines.join(' '));
  expect(words.sort()).toEqual([
    'Blocked, reason not recorded',
    'Through its data: National data hard to access locally',
    'Through its data: National data hard to access locally',
  ]);
});

test.each(boards)('%s: the same graph gives the same picture', (_, board) => {
  const turned = { ...board, actors: [...board.actors].reverse(), exchanges: [...board.exchanges].reverse() };
  expect(JSON.stringify([...drawn(turned).lines]) === JSON.stringify([...drawn(board).lines])).toBe(true);
});

test('a lane too full for its names shows the busiest and counts the rest, and opens', () => {
  const folded = drawn(star).actors.find((a) => a.folded > 0)!;
  const opened = drawn(star, 1400, folded.lane);
  expect(opened.actors.filter((a) => a.lane === folded.lane).every((a) => a.folded === 0)).toBe(true);
});

test('when one actor in a hundred comes or goes, the others keep to their lanes, and few move far', () => {
  const more = { ...many, actors: many.actors.filter((_, i) => i % 100 !== 50) };
  const before = new Map(drawn(many).actors.map((a) => [a.id, a]));
  const stay = drawn(more).actors.filter((a) => before.has(a.id));
  const moved = stay.filter(
    (a) => Math.hypot(a.at[0] - before.get(a.id)!.at[0], a.at[1] - before.get(a.id)!.at[1]) > 130,
  );
  expect(stay.length).toBeGreaterThan(0.8 * before.size);
  expect(moved.length).toBeLessThanOrEqual(stay.length / 10);
});

test('providers that are known by their courses alone are folded to a count, and are not among those not mapped yet', () => {
  const nodes = ['a', 'b', 'c'].map((id) => node(id, 'ACTOR', `Actor ${id}`, 'education'));
  const board = boardOf(nodes, [], [], { providers: new Set(['a', 'b']) });
  const lines = drawn(board).lanes.flatMap((l) => l.notMapped?.lines ?? []);
  expect(lines).toEqual(['Not mapped yet: Actor c', '2 providers known by courses alone']);
  expect(figuresOf(board, 2, '7')).toEqual([
    { number: '1', words: 'actor not mapped yet' },
    { number: '7', words: 'courses of 2 providers' },
  ]);
});
