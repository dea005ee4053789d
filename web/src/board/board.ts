// What stands on the Board, before anybody draws it: actors with the documents that they
// hold, and who exchanges what with whom.
import type { BoardFlowsQuery, BoardQuery, Visibility } from '../api/generated/graphql';
import { plainId } from '../api/moment';
import { groupWords, say } from '../words';
import { gatherLayers, type Layer } from './layers';

export type MapNode = BoardQuery['map']['nodes'][number];
export type MapLink = BoardQuery['map']['links'][number];
/** A flow that is blocked, with what stands in its way. */
export type BlockedFlow = BoardFlowsQuery['flows']['nodes'][number];

/** What travels: data (insight that rests on it too), money, or something else. */
export type Travels = 'data' | 'money' | 'other';

/** A dataset as a document: docked at who holds it, or lying on the line that it travels. */
export interface Document {
  id: string;
  name: string;
  spectrum: string | null;
  /** Whether it is wanted, planned or not known to exist. */
  isHollow: boolean;
  isSynthetic: boolean;
  visibility: Visibility;
}

/** A field of actors that lanes and colours can be made of. */
export type Fact = 'sector' | 'kind' | 'role' | 'engagement';

export interface Actor {
  id: string;
  name: string;
  /** What lanes and colours can be made of, in words; empty: not stated. */
  facts: Record<Fact, string>;
  holds: Document[];
  /** Persons, roles and units that stand with it, by name. */
  with: string[];
  /** How many exchanges it gives to or gets from. */
  exchanges: number;
  /** Whether it is a provider, who offers courses. */
  teaches: boolean;
  isSynthetic: boolean;
  visibility: Visibility;
}

/** What one actor gives another. */
export interface Exchange {
  /** The flow's id; a flow between several stands once for each two of them. */
  flow: string;
  from: string;
  to: string;
  travels: Travels;
  status: string;
  /** What lies on the line. */
  carries: Document[];
  /** Of one that is blocked: what stands in its way, in words. */
  barrier: string;
  /** Whether no source states it: it only follows from what they say. */
  isImplied: boolean;
  isSynthetic: boolean;
  visibility: Visibility;
}

/** A lane of an organisation's Board: a name, a row, and who stands in it, by id. */
export interface Room {
  name: string;
  /** The row in which it stands, from the top. */
  row: number;
  ids: string[];
}

export interface Board {
  /** Who takes part in an exchange or holds a document, those with most exchanges first. */
  actors: Actor[];
  /** Who is named and neither holds nor exchanges anything. */
  notMapped: Actor[];
  exchanges: Exchange[];
  /** Documents that nobody holds and no exchange carries. */
  unheld: Document[];
  /** What is switched on beside them: standards, barriers and the like. */
  layers: Layer[];
  /** Where it is the Board of one organisation: which, and the lanes that this has. */
  of?: { id: string; name: string; rooms: Room[] };
}

const wanted = ['MISSING', 'PLANNED', 'UNCLEAR', 'UNMAPPED'];

const holding = ['STEWARDS', 'PUBLISHES', 'AGGREGATES', 'CREATES'];

const within = ['PART_OF', 'MEMBER_OF'];

const dependent = ['PERSON', 'ROLE', 'ORGANISATIONAL_UNIT'];

/** The order in which actors are listed: those with most exchanges first, then with most documents, then by id. */
export const busiestFirst = (a: Actor, b: Actor): number =>
  b.exchanges - a.exchanges || b.holds.length - a.holds.length || (a.id < b.id ? -1 : 1);

/** The commonest of some words, of equally many the first by the alphabet. */
export function commonest(words: string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}

/** What else a Board is made by: whether persons, roles and units stand by themselves, and who offers courses, by id. */
interface Made {
  apart?: boolean;
  providers?: Set<string>;
}

const nobody = new Set<string>();

/** Puts together what the map answers and what is known of barriers. */
export function boardOf(
  nodes: MapNode[],
  links: MapLink[],
  blocked: BlockedFlow[],
  { apart = false, providers = nobody }: Made = {},
): Board {
  const documents = new Map(nodes.filter((n) => n.kind === 'DATASET').map((n) => [n.thing, documentOf(n)]));
  const people = new Map(nodes.filter((n) => n.kind === 'ACTOR').map((n) => [n.thing, n]));
  const barriers = new Map(blocked.map((f) => [plainId(f.id), barrierOf(f)]));
  const exchanges = links
    .filter((l) => !l.type && people.has(l.from) && people.has(l.to))
    .map((l) => exchangeOf(l, documents, barriers));
  const busy = new Set(exchanges.flatMap((e) => [e.from, e.to]));
  const homes = apart ? new Map<string, string>() : homesOf(people, links, busy);
  const holds = holdersOf(links, documents);
  const all = [...people.values()]
    .filter((n) => !homes.has(n.thing))
    .map((n) => ({
      ...actorOf(n, holds.get(n.thing) ?? [], exchanges, homes, people),
      teaches: providers.has(n.thing),
    }))
    .sort(busiestFirst);
  const isMapped = (a: Actor) => a.exchanges > 0 || a.holds.length > 0;
  const shown = new Set([...[...holds.values()].flat(), ...exchanges.flatMap((e) => e.carries)].map((d) => d.id));
  return {
    actors: all.filter(isMapped),
    notMapped: all.filter((a) => !isMapped(a)),
    exchanges,
    unheld: [...documents.values()].filter((d) => !shown.has(d.id)),
    layers: gatherLayers(nodes, links, blocked.flatMap(hindrances)),
  };
}

function documentOf(n: MapNode): Document {
  return {
    id: n.thing,
    name: n.name,
    spectrum: n.spectrum,
    isHollow: wanted.includes(n.existence ?? ''),
    isSynthetic: n.isSynthetic,
    visibility: n.visibility,
  };
}

function exchangeOf(l: MapLink, documents: Map<string, Document>, barriers: Map<string, string>): Exchange {
  return {
    flow: l.linkOrFlow,
    from: l.from,
    to: l.to,
    travels: l.valueKind === 'DATA' ? 'data' : l.valueKind === 'FUNDING' ? 'money' : 'other',
    status: l.status ?? 'UNKNOWN',
    carries: l.carries.flatMap((id) => documents.get(id) ?? []),
    barrier: l.status === 'BLOCKED' ? (barriers.get(l.linkOrFlow) ?? noReason) : '',
    isImplied: l.isImplied,
    isSynthetic: l.isSynthetic,
    visibility: l.visibility,
  };
}

const noReason = 'Blocked, reason not recorded';

/** What stands in the way of a flow: its own barriers, else those of what it carries. */
function barrierOf(flow: BlockedFlow): string {
  const own = flow.barriers.nodes.map((b) => b.name);
  if (own.length > 0) return own.join('; ');
  const through = new Set(flow.datasets.nodes.flatMap((d) => d.barriers.nodes.map((b) => b.name)));
  return through.size > 0 ? `Through its data: ${[...through].join('; ')}` : noReason;
}

/** Each barrier in the way of a flow or of its data, with the flow. */
function hindrances(flow: BlockedFlow): [barrier: string, flow: string][] {
  const barriers = [...flow.barriers.nodes, ...flow.datasets.nodes.flatMap((d) => d.barriers.nodes)];
  return barriers.map((b) => [plainId(b.id), plainId(flow.id)]);
}

/** The persons, roles and units without exchanges of their own, and the organisations that they stand with. */
function homesOf(people: Map<string, MapNode>, links: MapLink[], busy: Set<string>): Map<string, string> {
  const homes = new Map<string, string>();
  for (const { type, from, to } of links) {
    const kind = people.get(from)?.actorKind ?? '';
    if (within.includes(type ?? '') && dependent.includes(kind) && people.has(to) && !busy.has(from))
      homes.set(from, to);
  }
  for (const id of homes.keys()) if (isLoop(id, homes)) homes.delete(id);
  return homes;
}

/** Whether somebody stands in the end with nobody but itself. */
function isLoop(id: string, homes: Map<string, string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at; at = homes.get(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** What each actor holds: what it keeps; of documents that nobody is said to keep, what it publishes, compiles or makes. */
function holdersOf(links: MapLink[], documents: Map<string, Document>): Map<string, Document[]> {
  const holders = new Map<string, { how: number; who: string[] }>();
  for (const { type, from, to } of links) {
    const how = holding.indexOf(type ?? '');
    const known = holders.get(to);
    if (how < 0 || !documents.has(to) || (known && known.how < how)) continue;
    if (!known || known.how > how) holders.set(to, { how, who: [from] });
    else if (!known.who.includes(from)) known.who.push(from);
  }
  const holds = new Map<string, Document[]>();
  for (const [id, { who }] of holders)
    for (const actor of who) holds.set(actor, [...(holds.get(actor) ?? []), documents.get(id)!]);
  return holds;
}

/** TO_ENGAGE as "to engage"; empty where nothing is stated. */
const worded = (value: string | null) => (value ? say(value) : '');

function actorOf(
  n: MapNode,
  holds: Document[],
  exchanges: Exchange[],
  homes: Map<string, string>,
  people: Map<string, MapNode>,
): Omit<Actor, 'teaches'> {
  const standsWith = (id: string): boolean => {
    const home = homes.get(id);
    return home !== undefined && (home === n.thing || standsWith(home));
  };
  return {
    id: n.thing,
    name: n.name,
    facts: {
      sector: n.sector ?? '',
      kind: worded(n.actorKind),
      role: n.group === 'BYSTANDER' ? '' : groupWords[n.group].toLowerCase(),
      engagement: worded(n.engagement),
    },
    holds: [...holds].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    with: [...homes.keys()].filter(standsWith).map((id) => people.get(id)!.name),
    exchanges: exchanges.filter((e) => e.from === n.thing || e.to === n.thing).length,
    isSynthetic: n.isSynthetic,
    visibility: n.visibility,
  };
}

/** Those of some who are named and not mapped, and those who are providers and known by their courses alone. */
export function unmappedOf(actors: Actor[]): { named: Actor[]; providers: Actor[] } {
  return { named: actors.filter((a) => !a.teaches), providers: actors.filter((a) => a.teaches) };
}

/** The names of all that is on a Board, by id; an exchange is called by its ends. */
export function namesOf({ actors, notMapped, exchanges, unheld, layers }: Board): Map<string, string> {
  const documents = [...actors.flatMap((a) => a.holds), ...exchanges.flatMap((e) => e.carries), ...unheld];
  const things = [...actors, ...notMapped, ...documents, ...layers.flatMap((l) => l.things)];
  const names = new Map(things.map(({ id, name }): [string, string] => [id, name]));
  for (const e of exchanges) names.set(e.flow, `${names.get(e.from)} to ${names.get(e.to)}`);
  return names;
}
