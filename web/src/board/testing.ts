// Boards to try the layout on: the report's, and some that are harder than any report.
import { readFileSync } from 'node:fs';
import { type Board, boardOf, type MapLink, type MapNode } from './board';

/** Rows of a CSV file of the report's seed by their heads. Its fields hold no line ends. */
function rows(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../../testdata/seed/${file}.csv`, import.meta.url), 'utf8');
  const [heads = [], ...lines] = text.trim().split(/\r?\n/).map(cells);
  return lines.map((line) => Object.fromEntries(heads.map((head, i) => [head, line[i] ?? ''])));
}

function cells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

const word = (text = '') => (text || 'unknown').toUpperCase();

/** The Board of the report on West London, as its seed has it; with its barriers below, if they are asked for. */
export function report({ layers = false } = {}): Board {
  const actors = rows('actors').map((a) =>
    node(a.id!, 'ACTOR', a.name!, a.sector, {
      actorKind: word(a.kind) as 'ROLE',
      engagement: word(a.engagement_status) as 'TO_ENGAGE',
    }),
  );
  const datasets = rows('datasets').map((d) =>
    node(d.id!, 'DATASET', d.name!, '', {
      spectrum: word(d.spectrum) as 'OPEN',
      existence: word(d.existence) as 'EXISTS',
    }),
  );
  const stewards = rows('datasets')
    .filter((d) => d.steward_actor_id)
    .map((d) => link(`ste-${d.id}`, d.steward_actor_id!, d.id!, { type: 'STEWARDS' }));
  const relations = rows('relations').map((r) => link(r.id!, r.from_id!, r.to_id!, { type: r.type as 'PART_OF' }));
  const flows = rows('flows');
  const exchanges = flows.map((f) =>
    link(f.id!, f.from_actor_id!, f.to_actor_id!, {
      status: word(f.status) as 'BLOCKED',
      valueKind: word(f.value_kind) as 'DATA',
      carries: f.dataset_id ? [f.dataset_id] : [],
      isImplied: f.basis === 'implied',
    }),
  );
  const names = new Map(rows('barriers').map((b) => [b.id!, b.title!]));
  const hinders = (id: string | undefined) =>
    rows('relations').flatMap((r) => {
      const [barrier, to] = names.has(r.from_id!) ? [r.from_id!, r.to_id!] : [r.to_id!, r.from_id!];
      return id && to === id && names.has(barrier) ? [{ id: barrier!, name: names.get(barrier)! }] : [];
    });
  const blocked = flows
    .filter((f) => f.status === 'blocked')
    .map((f) => ({
      id: f.id!,
      barriers: { nodes: hinders(f.id) },
      datasets: { nodes: [{ name: '', barriers: { nodes: hinders(f.dataset_id) } }] },
    }));
  const barriers = layers ? rows('barriers').map((b) => node(b.id!, 'BARRIER', b.title!)) : [];
  return boardOf([...actors, ...datasets, ...barriers], [...stewards, ...relations, ...exchanges], blocked);
}

/** Made-up actors, each in one of some sectors, with exchanges between pairs of them by number. */
export function invented(many: number, sectors: number, pairs: [number, number][]): Board {
  const id = (i: number) => `act_${String(i).padStart(5, '0')}`;
  const nodes = Array.from({ length: many }, (_, i) =>
    node(id(i), 'ACTOR', `Actor number ${(i * 7919) % many} of the made-up ones`, `sector ${i % sectors}`),
  );
  const links = pairs.map(([a, b], i) =>
    link(`flo_${i}`, id(a), id(b), {
      status: i % 7 === 0 ? 'BLOCKED' : 'EXISTING',
      valueKind: i % 3 === 0 ? 'FUNDING' : 'DATA',
    }),
  );
  return boardOf(nodes, links, []);
}

/** Numbers that look random and are the same each time: below one, of a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A thing of the map; nothing is said of it but what is given. */
export function node(
  thing: string,
  kind: MapNode['kind'],
  name: string,
  sector = '',
  more: Partial<MapNode> = {},
): MapNode {
  return {
    thing,
    kind,
    name,
    sector: sector || null,
    group: 'BYSTANDER',
    actorKind: null,
    engagement: null,
    spectrum: null,
    existence: null,
    isSynthetic: false,
    visibility: 'PUBLIC',
    ...more,
  };
}

/** A link or exchange of the map; nothing is said of it but what is given. */
export function link(linkOrFlow: string, from: string, to: string, more: Partial<MapLink> = {}): MapLink {
  return {
    linkOrFlow,
    type: null,
    from,
    to,
    status: null,
    valueKind: null,
    isSynthetic: false,
    visibility: 'PUBLIC',
    isImplied: false,
    carries: [],
    ...more,
  };
}
