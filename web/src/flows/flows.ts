// Flows as giver, dataset and taker, counted. No flow has a volume here: what
// is added up is how many there are.
import type { FlowStatus, FlowsQuery, MapGroupName } from '../api/generated/graphql';
import { statuses } from '../map/lineStyles';
import { spectrumMark, type Tone } from '../palette';
import { groupWords, madeUp, say, title } from '../words';

export type FlowsAnswer = FlowsQuery['map'];
type Thing = FlowsAnswer['nodes'][number];

/** What stands in the middle column: a dataset, or what a flow carries in place of one. */
export interface Middle {
  key: string;
  name: string;
  /** The dataset's id; empty where it is none, or several. */
  dataset: string;
  letter: string;
  tone: Tone;
}

export interface Flow {
  id: string;
  giver: Thing;
  taker: Thing;
  status: FlowStatus;
  middle: Middle;
  /** Where its datasets are on the data spectrum; empty where it carries none. */
  spectrum: string[];
  /** Whether all that is said of who gives and takes it is made up. */
  isSynthetic: boolean;
}

/** Flows of the same roles, dataset and status. */
export interface Band {
  key: string;
  giver: MapGroupName;
  middle: Middle;
  taker: MapGroupName;
  status: FlowStatus;
  flows: Flow[];
}

/** The places of the data spectrum, in their order. */
export const places = ['OPEN', 'PUBLIC', 'GROUP', 'NAMED', 'CLOSED', 'NOT_PUBLIC', 'NONE', 'UNKNOWN'];

/** The roles in the order of their columns. */
const roles = Object.keys(groupWords) as MapGroupName[];
export const roleOrder = (role: MapGroupName) => roles.indexOf(role);
const statusOrder = (status: FlowStatus) => statuses.findIndex((s) => s.status === status);

/** The flows among what the map has: one for each giver and taker. */
export function flowsOf(map: FlowsAnswer): Flow[] {
  const things = new Map(map.nodes.map((n) => [n.id, n]));
  return map.links.flatMap((link) => {
    const [giver, taker] = [things.get(link.from), things.get(link.to)];
    if (link.type || !giver || !taker) return [];
    const datasets = link.carries.flatMap((id) => things.get(id) ?? []);
    const middle = middleOf(datasets, link.carries.length, link.valueKind ?? 'UNKNOWN');
    const spectrum = datasets.map((d) => d.spectrum ?? 'UNKNOWN');
    const { id, status, isSynthetic } = link;
    return [{ id, giver, taker, status: status ?? 'UNKNOWN', middle, spectrum, isSynthetic }];
  });
}

function middleOf(datasets: Thing[], carried: number, kind: string): Middle {
  const [first] = datasets;
  const none = { dataset: '', tone: 'none' as const };
  if (carried > 1) return { ...none, key: 'several', name: 'Several datasets', letter: '+' };
  if (first) return { key: first.id, name: first.name, dataset: first.id, ...spectrumMark(first.spectrum) };
  if (carried > 0) return { ...none, key: 'unseen', name: 'A dataset that is not shown', letter: '' };
  if (kind === 'DATA') return { ...none, key: kind, name: 'Data, dataset not named', letter: '' };
  return { ...none, key: kind, name: kind === 'UNKNOWN' ? 'Not known what' : `${title(kind)}, no dataset`, letter: '' };
}

export interface Filter {
  spectrum: string[];
  statuses: string[];
}

/** What the filters leave, and how many they hide for which reason; each is counted once. */
export function narrow(flows: Flow[], { spectrum, statuses: only }: Filter) {
  const hidden = { status: 0, spectrum: 0, without: 0 };
  const shown = flows.filter((flow) => {
    if (only.length > 0 && !only.includes(flow.status)) hidden.status++;
    else if (spectrum.length > 0 && flow.spectrum.length === 0) hidden.without++;
    else if (spectrum.length > 0 && !flow.spectrum.some((s) => spectrum.includes(s))) hidden.spectrum++;
    else return true;
    return false;
  });
  return { shown, hidden };
}

/** How many of something there are under each name. */
export function tally(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The middle column: datasets with most flows first, then the others as one, then what carries no dataset. */
export function column(flows: Flow[], most: number): { of: Map<string, Middle>; order: Middle[]; others: number } {
  const counts = tally(flows.map((f) => f.middle.key));
  const all = [...new Map(flows.map((f) => [f.middle.key, f.middle])).values()].sort(
    (a, b) =>
      counts.get(b.key)! - counts.get(a.key)! || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1),
  );
  const datasets = all.filter((m) => m.dataset);
  const rest = datasets.slice(most);
  const other: Middle = {
    key: 'others',
    name: `Other ${rest.length === 1 ? 'dataset' : 'datasets'}: ${rest.length.toLocaleString('en-GB')}`,
    dataset: '',
    letter: '…',
    tone: 'none',
  };
  const of = new Map(all.map((m) => [m.key, rest.includes(m) ? other : m]));
  const without = all.filter((m) => !m.dataset);
  const order = [...datasets.slice(0, most), ...(rest.length > 0 ? [other] : []), ...without];
  return { of, order, others: rest.length };
}

/** Flows as bands, in the order of the middle column, then of givers, takers and statuses. */
export function bandsOf(flows: Flow[], of: Map<string, Middle>, order: Middle[]): Band[] {
  const bands = new Map<string, Band>();
  for (const flow of flows) {
    const [giver, taker, { status }] = [flow.giver.group, flow.taker.group, flow];
    const middle = of.get(flow.middle.key) ?? flow.middle;
    const key = [giver, middle.key, taker, status].join('/');
    const band = bands.get(key);
    if (band) band.flows.push(flow);
    else bands.set(key, { key, giver, middle, taker, status, flows: [flow] });
  }
  const place = new Map(order.map((m, i) => [m.key, i]));
  return [...bands.values()].sort(
    (a, b) =>
      place.get(a.middle.key)! - place.get(b.middle.key)! ||
      roleOrder(a.giver) - roleOrder(b.giver) ||
      roleOrder(a.taker) - roleOrder(b.taker) ||
      statusOrder(a.status) - statusOrder(b.status),
  );
}

/** How many of some flows are made up. */
export const madeOf = (flows: Flow[]) => flows.filter((f) => f.isSynthetic).length;

/** What a band is called by those who hear it. */
export function bandName({ giver, middle, taker, status, flows }: Band): string {
  const n = flows.length === 1 ? '1 flow' : `${flows.length.toLocaleString('en-GB')} flows`;
  const on = middle.dataset ? ` (${say(flows[0]?.spectrum[0])})` : '';
  const facts = [n, say(status), madeUp(madeOf(flows), flows.length)].filter(Boolean).join(', ');
  return `${groupWords[giver]} to ${groupWords[taker]}: ${middle.name}${on}. ${facts}`;
}
