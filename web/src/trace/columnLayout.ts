// Ways and traces as columns: one for each step, in each column the order of
// what leads there, then of names.
import type { MapGroupName, MetFragment, StepPartsFragment, TraceQuery, WaysQuery } from '../api/generated/graphql';
import { level, linesBetween, type MapLink, type MapNode, type Mark, type Scene } from '../map/scene';
import { shorten } from '../map/sectorLayout';

const size = { column: 325, row: 46, top: 50, left: 66, label: 240 };

/** Things with the columns that they stand in, and the links between them. */
export interface Columns {
  things: Map<string, { thing: MapNode; column: number }>;
  links: MapLink[];
  title: (column: number) => string;
}

export type Trace = TraceQuery['trace'];
export type Ways = WaysQuery['paths'];

/** The ways from one thing to another: each thing at the fewest steps from the start, the end last. */
export function waysColumns(ways: Ways, from: string, to: string): Columns {
  const things: Columns['things'] = new Map();
  const links = new Map<string, MapLink>();
  for (const path of ways.paths) {
    path.steps.forEach((step, i) => {
      place(things, step.from, i, from);
      if (step.to.id !== to) place(things, step.to, i + 1, from);
      links.set(keyOf(step), linkOf(step));
    });
  }
  const end = ways.nodes.find((n) => n.id === to);
  const last = Math.max(0, ...[...things.values()].map((t) => t.column)) + 1;
  if (end && ways.paths.length > 0) things.set(to, { thing: thingOf(end, true), column: last });
  const title = (column: number) =>
    column === 0 ? 'From' : column === last ? 'To' : `After ${column} ${column === 1 ? 'step' : 'steps'}`;
  return { things, links: [...links.values()], title };
}

/** What a link joins a thing to. */
export const farEnd = (link: Trace['holders'][number], id: string) => (link.from.id === id ? link.to : link.from);

/** What is traced in the middle, where it comes from on the left, where it goes on the right. */
export function traceColumns(trace: Trace): Columns {
  const things: Columns['things'] = new Map();
  const links = new Map<string, MapLink>();
  const { id } = trace.subject;
  place(things, trace.subject, 0, id);
  for (const link of trace.holders) place(things, farEnd(link, id), -1, id);
  for (const { entity, depth } of trace.back) place(things, entity, -depth, id);
  for (const { entity, depth } of [...trace.onward, ...trace.made]) place(things, entity, depth, id);
  for (const link of trace.access) place(things, farEnd(link, id), 1, id);
  for (const link of [...trace.holders, ...trace.access])
    links.set(link.id, {
      ...blank,
      id: link.id,
      type: link.type,
      from: link.from.id,
      to: link.to.id,
      state: link.state,
      isSynthetic: link.isSynthetic,
    });
  for (const { step } of [...trace.back, ...trace.onward, ...trace.made]) {
    place(things, step.from, -1, id);
    place(things, step.to, 1, id);
    links.set(keyOf(step), linkOf(step));
  }
  const title = (column: number) => {
    if (column === 0) return 'Traced';
    const far = Math.abs(column) === 1 ? '' : `, ${Math.abs(column)} steps`;
    return column < 0 ? `Where it comes from${far}` : `Whom or what it reaches${far}`;
  };
  return { things, links: [...links.values()], title };
}

const blank = { status: null, valueKind: null, spectrum: null, carries: [] };

function place(things: Columns['things'], met: MetFragment, column: number, focus: string): void {
  const before = things.get(met.id);
  if (!before) things.set(met.id, { thing: thingOf(met, met.id === focus), column });
}

function thingOf(met: MetFragment, isFocus: boolean): MapNode {
  const kind = met.__typename.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase() as MapNode['kind'];
  const group = (kind === 'ACTOR' ? 'OTHER' : kind) as MapGroupName;
  return {
    id: met.id,
    kind,
    name: met.name,
    group,
    roles: [],
    spectrum: 'spectrum' in met ? met.spectrum : null,
    existence: 'existence' in met ? met.existence : null,
    standing: 'standing' in met ? met.standing : null,
    isFocus,
    isSynthetic: met.isSynthetic,
    distance: 0,
    degree: 0,
  };
}

function keyOf(step: StepPartsFragment): string {
  return `${step.flow?.id ?? step.links[0]?.id} ${step.from.id} ${step.to.id}`;
}

function linkOf(step: StepPartsFragment): MapLink {
  const { flow, links, from, to, state } = step;
  const isSynthetic = flow ? flow.isSynthetic : links.every((l) => l.isSynthetic);
  const ends = { from: from.id, to: to.id, state, isSynthetic };
  if (!flow) return { ...blank, ...ends, id: links[0]?.id ?? '', type: links[0]?.type ?? null };
  const carries = flow.datasets.nodes.map((d) => d.id);
  const { id, flowStatus: status, valueKind, spectrum } = flow;
  return { ...ends, id, type: null, status, valueKind, spectrum, carries };
}

/** Lays the columns out from left to right. A line over several columns has a row of its own in those between. */
export function layOutColumns({ things, links, title }: Columns): Scene {
  const numbers = [...new Set([...things.values()].map((t) => t.column))].sort((a, b) => a - b);
  const long = links.map((link) => ({ link, via: between(link, things, numbers) }));
  const { rows, columns } = inRows(things, long, numbers);
  const tallest = Math.max(1, ...columns.map((c) => c.count));
  const at = (id: string, i: number) => ({
    x: size.left + i * size.column,
    y: size.top + (tallest * size.row) / 2 + rows.get(id)! * size.row,
    edge: size.left + i * size.column + size.label,
    place: 'right' as const,
  });
  const marks: Mark[] = columns.flatMap(({ members }, i) =>
    members.map((thing) => ({
      ...at(thing.id, i),
      id: thing.id,
      r: thing.isFocus ? 14 : 10,
      label: shorten(thing.name, thing.isFocus ? 26 : 30),
      thing,
      group: thing.group,
    })),
  );
  const stop = { r: 0, label: '', id: '', group: 'OTHER' as const };
  const through = new Map(
    long.map(({ link, via }) => [
      `${link.id} ${link.from} ${link.to}`,
      via.map((number) => ({ ...stop, ...at(stopOf(link, number), numbers.indexOf(number)) })),
    ]),
  );
  const places = new Map(marks.map((m) => [m.id, m]));
  return {
    width: size.left + (numbers.length - 1) * size.column + size.label + 64,
    height: size.top + tallest * size.row + 20,
    frames: [],
    headings: numbers.map((number, i) => ({ x: size.left + i * size.column - 12, y: 24, text: title(number) })),
    marks,
    lines: linesBetween(marks, links, level).map((line) => {
      const stops = through.get(line.key) ?? [];
      const [a, b] = [places.get(line.link?.from ?? ''), places.get(line.link?.to ?? '')];
      return stops.length > 0 && a && b ? { ...line, ...route([a, ...stops, b]) } : line;
    }),
  };
}

/** A line and the columns that it passes. */
type Long = { link: MapLink; via: number[] };

/** Gives things and the stops of long lines a row in their column, near what leads to them. */
function inRows(things: Columns['things'], long: Long[], numbers: number[]) {
  const hops = long.flatMap(({ link, via }) => {
    const stops = [link.from, ...via.map((number) => stopOf(link, number)), link.to];
    return stops.slice(1).map((to, i) => ({ from: stops[i]!, to }));
  });
  const rows = new Map<string, number>();
  const columns = numbers.map((number) => {
    const members = [...things.values()].filter((t) => t.column === number).map((t) => t.thing);
    const stops = long.filter((l) => l.via.includes(number)).map((l) => stopOf(l.link, number));
    const names = new Map(members.map((m) => [m.id, m.name]));
    const ids = [...names.keys(), ...stops];
    const pull = new Map(ids.map((id) => [id, mean(hops, id, rows)]));
    const name = (id: string) => names.get(id) ?? id;
    ids.sort((a, b) => pull.get(a)! - pull.get(b)! || name(a).localeCompare(name(b), 'en'));
    ids.forEach((id, i) => {
      rows.set(id, i - (ids.length - 1) / 2);
    });
    return { members, count: ids.length };
  });
  return { rows, columns };
}

const stopOf = (link: MapLink, column: number) => `${link.id} ${link.from} ${link.to} ${column}`;

/** The columns that a line passes, in its own direction. */
function between(link: MapLink, things: Columns['things'], numbers: number[]): number[] {
  const [a, b] = [things.get(link.from)?.column ?? 0, things.get(link.to)?.column ?? 0];
  const passed = numbers.filter((n) => n > Math.min(a, b) && n < Math.max(a, b));
  return a < b ? passed : passed.reverse();
}

/** A line from stop to stop, level where it passes a column. */
function route(stops: Mark[]): { path: string; middle: [number, number] } {
  const hops = stops.slice(1).map((stop, i) => level(stops[i]!, stop));
  const path = hops.map((hop, i) => (i === 0 ? hop.path : `L${hop.path.slice(1)}`)).join('');
  return { path, middle: hops[0]!.middle };
}

/** About where a thing's forerunners stand. */
function mean(links: { from: string; to: string }[], id: string, rows: Map<string, number>): number {
  const before = links.filter((b) => b.to === id && rows.has(b.from)).map((b) => rows.get(b.from)!);
  return before.length > 0 ? before.reduce((a, b) => a + b, 0) / before.length : 0;
}
