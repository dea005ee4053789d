import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FlowStatus } from '../api/generated/graphql';
import { isMadeUp, sentence, signsOf } from './Line';
import { lineStyleOf, lineStyleOfTie, lineStyles, signOf, statuses, statusOf, statusWords } from './lineStyles';
import { bend, type DrawnLine, type GroupTie, type MapLink, type Mark } from './scene';

const all: FlowStatus[] = ['EXISTING', 'PROPOSED', 'BLOCKED', 'CONDITIONAL', 'MISSING', 'ENDED', 'UNKNOWN'];

const flow = (status: MapLink['status'], more: Partial<MapLink> = {}): MapLink => ({
  id: 'flo_1',
  type: null,
  from: 'a',
  to: 'b',
  status,
  valueKind: 'DATA',
  spectrum: null,
  state: 'AGREED',
  isSynthetic: false,
  carries: [],
  ...more,
});

const tie = (counts: Partial<Record<FlowStatus, number>>, links = 9, syntheticCount = 0): GroupTie => ({
  from: 'STEWARD',
  to: 'BENEFICIARY',
  links,
  flows: Object.values(counts).reduce((sum, n) => sum + n, 0),
  statuses: all.flatMap((status) => (counts[status] ? [{ status, count: counts[status] }] : [])),
  syntheticCount,
});

const end = (x: number): Mark => ({ id: '', x, y: 0, r: 5, label: '', place: 'right', group: 'OTHER' });
const line = (of: Partial<DrawnLine>): DrawnLine => ({
  key: '',
  ...bend(end(0), end(90)),
  look: of.link ? lineStyleOf(of.link) : of.tie ? lineStyleOfTie(of.tie) : 'plain',
  width: 2,
  arrow: true,
  ...of,
});

/** The dash that the style of the picture gives to a look. */
function dashOf(look: string): string {
  const css = readFileSync(new URL('./paint.css', import.meta.url), 'utf8');
  const rules = [...css.matchAll(/^\.paint \.([\w-]+) \{\n\s*stroke-dasharray: ([^;]+);/gm)];
  return rules.find(([, name]) => name === look)?.[2] ?? '';
}

test('each status has a dash and a sign of its own', () => {
  expect(statuses.map((s) => s.status).sort()).toEqual([...all].sort());
  const dashes = all.map((status) => dashOf(statusOf(status).look));
  const signs = all.map((status) => signOf(statusOf(status).look));
  expect(dashes.filter((d) => d === '')).toHaveLength(1); // what runs is whole
  expect(new Set(dashes).size).toBe(all.length);
  expect(new Set(signs).size).toBe(all.length);
  expect(new Set(lineStyles.map((l) => l.word)).size).toBe(lineStyles.length);
});

test('a flow looks as its status does; money that runs has a look of its own', () => {
  expect(all.map((status) => lineStyleOf(flow(status)))).toEqual([
    'flow',
    'proposed',
    'blocked',
    'conditional',
    'missing',
    'ended',
    'untold',
  ]);
  expect(lineStyleOf(flow('EXISTING', { valueKind: 'FUNDING' }))).toBe('money');
  expect(lineStyleOf(flow('UNKNOWN', { valueKind: 'FUNDING' }))).toBe('untold');
  expect(signsOf(line({ link: flow('CONDITIONAL', { state: 'DISPUTED' }) }))).toEqual(['c', '≠']);
});

test('a tie is drawn by what its flows are: as running where one runs, else by the first in the order', () => {
  const order: FlowStatus[] = ['EXISTING', 'BLOCKED', 'CONDITIONAL', 'PROPOSED', 'MISSING', 'ENDED', 'UNKNOWN'];
  order.forEach((status, i) => {
    const rest = Object.fromEntries(order.slice(i).map((s) => [s, 2]));
    expect(lineStyleOfTie(tie(rest)), status).toBe(statusOf(status).look);
    expect(lineStyleOfTie(tie({ [status]: 1 })), status).toBe(statusOf(status).look);
  });
  expect(lineStyleOfTie(tie({}))).toBe('plain');
  expect(signsOf(line({ tie: tie({ UNKNOWN: 3, BLOCKED: 1 }) }))).toEqual(['‖']);
});

test('a tie tells how many of its flows have each status, and how many links are made up', () => {
  const mixed = tie({ EXISTING: 3, PROPOSED: 1, BLOCKED: 2, UNKNOWN: 1 }, 9, 4);
  expect(sentence(line({ tie: mixed }))).toBe(
    '9 links, 7 of them flows: 3 run, 2 blocked, 1 proposed, 1 not known to run; 4 of 9 made up',
  );
  expect(statusWords(mixed, 'EXISTING')).toBe('2 blocked, 1 proposed, 1 not known to run');
  expect(sentence(line({ tie: tie({ EXISTING: 1 }, 1, 1) }))).toBe('1 link, 1 of them flows: 1 runs; all made up');
  expect(sentence(line({ tie: tie({}, 2) }))).toBe('2 links');
});

test('a line is marked where all that it stands for is made up', () => {
  expect(isMadeUp(line({ link: flow('EXISTING', { isSynthetic: true }) }))).toBe(true);
  expect(isMadeUp(line({ link: flow('EXISTING') }))).toBe(false);
  expect(isMadeUp(line({ tie: tie({}, 3, 3) }))).toBe(true);
  expect(isMadeUp(line({ tie: tie({}, 3, 2) }))).toBe(false);
  expect(isMadeUp(line({}))).toBe(false);
});
