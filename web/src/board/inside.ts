// The Board of one organisation: what it is made of, which systems and data it has, what
// travels within it, and who outside gives to it or gets from it.
import {
  type Actor,
  type BlockedFlow,
  type Board,
  boardOf,
  type Document,
  type MapLink,
  type MapNode,
  type Room,
} from './board';
import type { Layer, LayerRule, LayerThing } from './layers';

/** What its systems and its data are called below the actors. */
const software: LayerRule = { name: 'software', kind: 'SOFTWARE', heading: 'Its systems' };
const data: LayerRule = { name: 'data', kind: 'DATASET', heading: 'Data that it holds, gives or gets' };

/** The Board of an organisation, of what the map answers; undefined where no such actor is on it. */
export function insideOf(nodes: MapNode[], links: MapLink[], blocked: BlockedFlow[], id: string): Board | undefined {
  const whole = boardOf(nodes, links, blocked, { apart: true });
  const all = new Map([...whole.actors, ...whole.notMapped].map((a) => [a.id, a]));
  const itself = all.get(id);
  if (!itself) return undefined;
  const parts = below(id, links, 'PART_OF', all);
  const members = [id, ...parts].flatMap((of) => ends(of, links, 'MEMBER_OF', all));
  const inside = new Set([id, ...parts, ...members]);
  const exchanges = whole.exchanges.filter((e) => inside.has(e.from) || inside.has(e.to));
  const givers = new Set(exchanges.map((e) => e.from).filter((a) => !inside.has(a)));
  const takers = new Set(exchanges.map((e) => e.to).filter((a) => !inside.has(a)));
  const rooms: Room[] = [
    { name: 'Give to it', row: 0, ids: [...givers].filter((a) => !takers.has(a)) },
    { name: 'As a whole', row: 1, ids: [id] },
    { name: 'Its parts', row: 1, ids: parts },
    { name: 'Its members', row: 1, ids: [...inside].filter((a) => a !== id && !parts.includes(a)) },
    { name: 'Give to it and get from it', row: 2, ids: [...givers].filter((a) => takers.has(a)) },
    { name: 'Get from it', row: 2, ids: [...takers].filter((a) => !givers.has(a)) },
  ];
  const actors = rooms.flatMap(({ ids }) => ids.flatMap((a) => all.get(a) ?? []));
  const own = actors.filter((a) => inside.has(a.id));
  return {
    actors: actors.map((a) => ({ ...a, exchanges: exchanges.filter((e) => e.from === a.id || e.to === a.id).length })),
    notMapped: [],
    exchanges,
    unheld: [],
    layers: layersOf(whole, own, exchanges),
    of: { id, name: itself.name, rooms: rooms.filter(({ ids }) => ids.length > 0) },
  };
}

/** Whether nothing is recorded inside an organisation, and nothing that it exchanges. */
export const isBare = ({ actors, exchanges, layers }: Board): boolean =>
  actors.length < 2 && exchanges.length === 0 && layers.length === 0;

/** The actors from which links of a type lead to one. */
function ends(id: string, links: MapLink[], type: string, actors: Map<string, Actor>): string[] {
  return links.filter((l) => l.type === type && l.to === id && actors.has(l.from)).map((l) => l.from);
}

/** All that is below an actor by links of a type, step by step, without the actor. */
function below(id: string, links: MapLink[], type: string, actors: Map<string, Actor>): string[] {
  const found = new Set([id]);
  for (const each of found) for (const under of ends(each, links, type, actors)) found.add(under);
  found.delete(id);
  return [...found];
}

/** Its systems and its data, and of the layers that are switched on what is linked with these or with itself. */
function layersOf(whole: Board, own: Actor[], exchanges: Board['exchanges']): Layer[] {
  const ids = new Set(own.map((a) => a.id));
  const isOwn = (t: LayerThing) => t.ties.some((id) => ids.has(id));
  const systems = whole.layers.flatMap((l) => (l.rule.kind === 'SOFTWARE' ? l.things.filter(isOwn) : []));
  const documents = dataOf(own, exchanges);
  const near = new Set([...ids, ...documents.map((d) => d.id), ...exchanges.map((e) => e.flow)]);
  const others = whole.layers
    .filter((l) => l.rule.kind !== 'SOFTWARE')
    .map(({ rule, things }) => ({ rule, things: things.filter((t) => t.ties.some((id) => near.has(id))) }));
  return [{ rule: software, things: systems }, { rule: data, things: documents }, ...others].filter(
    ({ things }) => things.length > 0,
  );
}

/** The data that some hold or that lies on some exchanges, tied to these. */
function dataOf(own: Actor[], exchanges: Board['exchanges']): (Document & LayerThing)[] {
  const found = new Map<string, Document & LayerThing>();
  const tie = (document: Document, to: string) => {
    const known = found.get(document.id) ?? { ...document, ties: [] };
    found.set(document.id, { ...known, ties: [...known.ties, to] });
  };
  for (const a of own) for (const d of a.holds) tie(d, a.id);
  for (const e of exchanges) for (const d of e.carries) tie(d, e.flow);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}
