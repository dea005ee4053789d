// The lanes of the Board: which values of a field stand together, under what name, and where.
import { type Actor, type Board, busiestFirst, commonest, type Fact, type Room } from './board';
import { type Gathered, gatherLanes } from './gather';

/** A lane: a name over some values of the field that makes the lanes. */
export interface LaneRule {
  name: string;
  values: string[];
  /** The row in which it stands, from the top. */
  row: number;
}

export interface Lane extends LaneRule {
  actors: Actor[];
  notMapped: Actor[];
}

/** The sectors of the report on West London, gathered as its readers speak of them. */
export const westLondon: LaneRule[] = [
  {
    name: 'National government and statistics',
    row: 0,
    values: ['national government', 'government', 'statistics', 'regional'],
  },
  { name: 'Funding and London', row: 0, values: ['funding', 'regional government'] },
  {
    name: 'Data companies',
    row: 0,
    values: ['commercial platform', 'labour market analytics', 'international body'],
  },
  { name: 'Colleges, universities, training', row: 1, values: ['education'] },
  { name: 'West London partnership', row: 1, values: ['local government', 'business membership'] },
  { name: 'Research and advice', row: 1, values: ['research', 'data non-profit'] },
  {
    name: 'Systems and aggregators',
    row: 2,
    values: [
      'education technology',
      'careers information',
      'software',
      'software and services',
      'admissions and aggregation',
      'aggregation',
    ],
  },
  { name: 'People and employers', row: 2, values: ['public', 'employers'] },
];

/** How many lanes there are at most beside the one for the rest. */
const most = 8;

const rest = 'Other';
const unsaid = 'Not stated';

/** By which field lanes are made, and which somebody put together. */
interface Ruled {
  lanes: Fact;
  gathered: Gathered[];
}

/**
 * The lanes of a Board by a field: those that were gathered for its sectors, else one for each of its commonest values;
 * and of these, those put together that somebody gathered. The Board of an organisation has lanes of its own.
 */
export function lanesOf({ actors, notMapped, of }: Board, { lanes: by, gathered }: Ruled): Lane[] {
  if (of) {
    const within = ({ name, row, ids }: Room): Lane => ({
      name,
      row,
      values: [],
      actors: actors.filter((a) => ids.includes(a.id)).sort(busiestFirst),
      notMapped: [],
    });
    return gatherLanes(of.rooms.map(within), gathered).filter((l) => l.actors.length > 0);
  }
  const values = [...actors, ...notMapped].map((a) => a.facts[by]);
  return gatherLanes(gather(actors, notMapped, by, rulesFor(values)), gathered);
}

function rulesFor(values: string[]): LaneRule[] {
  const known = new Set(westLondon.flatMap((l) => l.values));
  const stated = values.filter(Boolean);
  if (stated.length > 0 && stated.filter((v) => known.has(v)).length >= 0.8 * stated.length) return westLondon;
  // By name, so that a lane stays where it is when others grow.
  return commonest(stated, most)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((value) => ({ name: capitalised(value), values: [value], row: -1 }));
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Puts everybody into a lane. Lanes in which nobody stands are left out; who fits in none stands in the last. */
function gather(actors: Actor[], notMapped: Actor[], by: Fact, rules: LaneRule[]): Lane[] {
  const lanes: Lane[] = rules.map((rule) => ({ ...rule, actors: [], notMapped: [] }));
  const of = new Map(lanes.flatMap((lane) => lane.values.map((value) => [value, lane] as const)));
  const other: Lane = { name: rest, values: [], row: -1, actors: [], notMapped: [] };
  const none: Lane = { name: unsaid, values: [''], row: -1, actors: [], notMapped: [] };
  const laneOf = (a: Actor) => of.get(a.facts[by]) ?? (a.facts[by] ? other : none);
  for (const a of actors) laneOf(a).actors.push(a);
  for (const a of notMapped) laneOf(a).notMapped.push(a);
  return [...lanes, other, none].filter((l) => l.actors.length + l.notMapped.length > 0);
}
