import { expect, test } from 'vitest';
import { bandName, bandsOf, column, type FlowsAnswer, flowsOf, narrow } from './flows';
import { layOutFlows } from './layout';

type Node = FlowsAnswer['nodes'][number];
type Link = FlowsAnswer['links'][number];
const actor = (id: string, group: Node['group']): Node => ({ id, kind: 'ACTOR', name: id, group, spectrum: null });
const dataset = (id: string, spectrum: Node['spectrum']): Node => ({
  id,
  kind: 'DATASET',
  name: id,
  group: 'DATASET',
  spectrum,
});
const link = (n: number, from: string, to: string, carries: string[], more: Partial<Link> = {}): Link => ({
  id: `flo_${n}`,
  type: null,
  from,
  to,
  status: 'EXISTING',
  valueKind: 'DATA',
  state: 'AGREED',
  isSynthetic: false,
  carries,
  ...more,
});

const told: FlowsAnswer = {
  nodes: [
    actor('council', 'STEWARD'),
    actor('college', 'CONTRIBUTOR'),
    actor('learner', 'BENEFICIARY'),
    dataset('courses', 'OPEN'),
    dataset('returns', null),
    dataset('adverts', 'CLOSED'),
  ],
  links: [
    link(1, 'college', 'council', ['courses']),
    link(2, 'council', 'learner', ['courses'], { status: 'BLOCKED' }),
    link(3, 'college', 'council', ['courses']),
    link(4, 'council', 'learner', ['returns'], { status: 'PROPOSED' }),
    link(5, 'council', 'college', ['adverts']),
    link(6, 'council', 'college', [], { valueKind: 'FUNDING' }),
    link(7, 'council', 'college', []),
    link(8, 'council', 'college', ['courses', 'adverts']),
    link(9, 'council', 'college', ['hidden']),
    link(10, 'council', 'nobody', ['courses']),
    { ...link(11, 'council', 'courses', []), type: 'STEWARDS', status: null },
  ],
  hidden: [],
};
const flows = flowsOf(told);
const drawnOf = (most: number, some = flows) => {
  const { of, order } = column(some, most);
  return layOutFlows(bandsOf(some, of, order), order);
};

test('flows are those between two known actors; what carries no one dataset has a mark of its own', () => {
  expect(flows.map((f) => f.middle.name)).toEqual([
    'courses',
    'courses',
    'courses',
    'returns',
    'adverts',
    'Funding, no dataset',
    'Data, dataset not named',
    'Several datasets',
    'A dataset that is not shown',
  ]);
});

test('a band says how many of its flows are made up', () => {
  const some = flowsOf({ ...told, links: told.links.map((l) => ({ ...l, isSynthetic: l.id !== 'flo_3' })) });
  const { of, order } = column(some, 2);
  const bands = bandsOf(some, of, order);
  const names = bands.filter((b) => b.middle.key === 'courses').map(bandName);
  expect(names).toContain('Contributors to Stewards: courses (open). 2 flows, runs, 1 of 2 made up');
  expect(names).toContain('Stewards to Beneficiaries: courses (open). 1 flow, blocked, all made up');
  expect(
    drawnOf(2)
      .ribbons.map((r) => bandName(r.band))
      .join(),
  ).not.toContain('made up');
});

test('filters hide each flow for one reason', () => {
  const { shown, hidden } = narrow(flows, { spectrum: ['OPEN'], statuses: ['EXISTING'] });
  expect(shown.map((f) => f.id)).toEqual(['flo_1', 'flo_3', 'flo_8']);
  expect(hidden).toEqual({ status: 2, spectrum: 1, without: 3 });
  expect(narrow(flows, { spectrum: [], statuses: [] }).shown).toHaveLength(flows.length);
  expect(narrow(flows, { spectrum: ['UNKNOWN'], statuses: [] }).shown.map((f) => f.id)).toEqual(['flo_4']);
});

test('every column holds every flow, whatever is put together', () => {
  for (const most of [0, 1, 2, 20]) {
    const { givers, middles, takers, ribbons, flow } = drawnOf(most);
    for (const blocks of [givers, middles, takers]) {
      expect(blocks.reduce((n, b) => n + b.count, 0)).toBe(flows.length);
      for (const b of blocks) expect(b.height).toBeCloseTo(b.count * flow);
    }
    expect(ribbons.reduce((n, r) => n + r.band.flows.length, 0)).toBe(flows.length);
  }
});

test('ribbons fill their blocks without lying on each other, and blocks do not touch', () => {
  const { givers, middles, takers, ribbons } = drawnOf(2);
  [givers, middles, takers].forEach((blocks, i) => {
    for (const block of blocks) {
      const within = ribbons
        .filter(({ band }) => [`giver/${band.giver}`, band.middle.key, `taker/${band.taker}`][i] === block.key)
        .sort((a, b) => a.at[i]! - b.at[i]!);
      let y = block.y;
      for (const ribbon of within) {
        expect(ribbon.at[i]).toBeCloseTo(y);
        y += ribbon.height;
      }
      expect(y).toBeCloseTo(block.y + block.height);
    }
    for (const [n, block] of blocks.slice(1).entries())
      expect(block.y).toBeGreaterThanOrEqual(blocks[n]!.y + blocks[n]!.height + 9);
  });
});

test('the order is that of counts and names, and does not hang on the order of the answer', () => {
  const { order, others } = column(flows, 2);
  expect(order.map((m) => m.key)).toEqual(['courses', 'adverts', 'others', 'unseen', 'DATA', 'FUNDING', 'several']);
  expect(others).toBe(1);
  const keys = (some: typeof flows) => drawnOf(2, some).ribbons.map((r) => [r.band.key, r.areas]);
  expect(keys([...flows].reverse())).toEqual(keys(flows));
});

test('many flows are drawn thinner, not taller', () => {
  const many = Array.from({ length: 5000 }, (_, i) => flows[i % flows.length]!);
  expect(drawnOf(20, many).height).toBeLessThan(900);
});
