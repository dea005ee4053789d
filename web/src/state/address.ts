// The whole state of the page is its address, so that a link shows what its
// sender saw. Reading and writing it are pure.

/** The views and their paths. */
export const paths = {
  board: '/',
  map: '/map',
  trace: '/trace',
  flows: '/flows',
  gaps: '/gaps',
  matrix: '/matrix',
  barriers: '/barriers',
  registry: '/registry',
  changes: '/changes',
  review: '/review',
  imports: '/imports',
  workshop: '/workshop',
  join: '/join',
} as const;
export type View = keyof typeof paths;

export interface Address {
  view: View;
  /** Words searched for. */
  q: string;
  /** What the map is centred on: ids or keys. */
  focus: string[];
  /** Steps from the focus: 1, 2 or 3. */
  depth: number;
  direction: 'BOTH' | 'OUT' | 'INTO';
  /** Whether all things are drawn where nothing is in focus, not the groups alone. */
  all: boolean;
  /** How many things are drawn at most; 0: as many as are read with ease. */
  most: number;
  groups: string[];
  spectrum: string[];
  statuses: string[];
  states: string[];
  /** The thing or link whose details are open, by id; of a thing also by key. */
  selected: string;
  /** Picture or table; empty: whichever fits the screen. */
  as: '' | 'picture' | 'table';
  story: string;
  /** A past revision; 0 is the newest. */
  at: number;
  /** The earlier revision that it is compared with; 0: the one before it. */
  since: number;
  /** The noun that the registry lists. */
  noun: string;
  after: string;
  before: string;
  /** Values that the registry's list, or that of barriers, is narrowed to, as field:VALUE. */
  where: string[];
  /** Areas whose demand is shown, by key or id; empty: all where any was observed. */
  areas: string[];
  /** Classes that supply and demand, or kinds of marks that a matrix, are narrowed to. */
  classes: string[];
  /** Kinds of evidence that count; empty: all. */
  evidence: string[];
  /** Occupations that supply and demand are narrowed to, with all below them, by key or id; empty: all. */
  occupations: string[];
  /** The approach by which occupations are green that these are narrowed to; empty: all. */
  approach: string;
  /** The level of occupations. */
  level: string;
  /** The figure that demand is read from; empty: the first of which there is any. */
  measure: string;
  /** Whose courses count for an area. */
  catchment: string;
  /** Which picture of its view is shown. */
  chart: string;
  /** What a map of places shows: an occupation by id, or a figure by name; empty: the first there is. */
  shows: string;
  /** The cell that is open, as its row and its column: occ_…/plc_…. */
  cell: string;
  /** How many rows are shown at most; 0: as many as at first. */
  rows: number;
  /** The page that each long table of the view is open at, in their order; those left out are at the first. */
  pages: string[];
  /** What is traced, or where ways begin. */
  from: string;
  /** Where ways lead. */
  to: string;
  /** Which links ways take: a Walk in lower case; empty: how data travels. */
  walk: string;
  /** Whether the registry's table is written in. */
  inTable: boolean;
  /** The lane of the Board that is opened, by its name. */
  lane: string;
  /** The organisation whose own Board is shown, by id; empty: that of all. */
  of: string;
  /** What the Board is narrowed to: all around these things, by id; empty: everything. */
  around: string[];
  /** The status of exchanges that the Board is narrowed to, or IMPLIED; empty: all. */
  only: string;
  /** What the Board shows beside actors and data, by name; see board/layers.ts. */
  layers: string[];
  /** Where circles of the Board are pinned, as id:x:y; see board/pins.ts. */
  pins: string[];
  /** Which lanes of the Board somebody put together, as from>into with | between; see board/gather.ts. */
  gather: string;
  /** What makes the lanes of the Board, colours its circles and makes them large; see board/look.ts. */
  lanes: string;
  colour: string;
  size: string;
  /** Whether made-up examples are shown too. */
  madeUp: boolean;
  /** The id of the saved view that is open. */
  saved: string;
  /** Whether it is presented: without what is around it, and over the whole screen. */
  presents: boolean;
  /** Whether it is shown within a page of another site: without what is around it, as the public sees it. */
  embeds: boolean;
  /** The form that is open, as verb:what; see edit/task.ts. */
  edit: string;
}

export const start: Address = {
  view: 'board',
  q: '',
  focus: [],
  depth: 1,
  direction: 'BOTH',
  all: false,
  most: 0,
  groups: [],
  spectrum: [],
  statuses: [],
  states: [],
  selected: '',
  as: '',
  story: '',
  at: 0,
  since: 0,
  noun: 'actors',
  after: '',
  before: '',
  where: [],
  areas: [],
  classes: [],
  evidence: [],
  occupations: [],
  approach: '',
  level: 'UNIT',
  measure: '',
  catchment: 'OWN',
  chart: '',
  shows: '',
  cell: '',
  rows: 0,
  pages: [],
  from: '',
  to: '',
  walk: '',
  inTable: false,
  lane: '',
  of: '',
  around: [],
  only: '',
  layers: [],
  pins: [],
  lanes: 'sector',
  gather: '',
  colour: '',
  size: '',
  madeUp: false,
  saved: '',
  presents: false,
  embeds: false,
  edit: '',
};

/** A fresh address that keeps the revision, whether made-up examples are shown, and whether another site shows it. */
export const afresh = ({ at, madeUp, embeds }: Address): Address => ({ ...start, at, madeUp, embeds });

const lists = {
  focus: 'focus',
  groups: 'group',
  spectrum: 'spectrum',
  statuses: 'status',
  states: 'claims',
  where: 'where',
  areas: 'area',
  classes: 'class',
  evidence: 'evidence',
  occupations: 'occ',
  around: 'around',
  layers: 'layers',
  pins: 'pins',
  pages: 'page',
} as const;
const texts = {
  q: 'q',
  selected: 'sel',
  story: 'story',
  noun: 'noun',
  after: 'after',
  before: 'before',
  approach: 'green',
  level: 'level',
  measure: 'measure',
  catchment: 'catchment',
  chart: 'chart',
  shows: 'shows',
  cell: 'cell',
  from: 'from',
  to: 'to',
  walk: 'walk',
  lane: 'lane',
  of: 'of',
  only: 'only',
  lanes: 'lanes',
  gather: 'gather',
  colour: 'colour',
  size: 'size',
  saved: 'saved',
  edit: 'edit',
} as const;
const numbers = { at: 'at', since: 'since', rows: 'rows' } as const;

/** Reads an address; what is not understood is left out. */
export function read(pathname: string, search: string): Address {
  const params = new URLSearchParams(search);
  const view = (Object.keys(paths) as View[]).find((name) => paths[name] === pathname) ?? start.view;
  const address: Address = { ...start, view };
  for (const [field, name] of Object.entries(lists) as [keyof typeof lists, string][]) {
    address[field] = params
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter(Boolean);
  }
  for (const [field, name] of Object.entries(texts) as [keyof typeof texts, string][]) {
    address[field] = params.get(name) ?? start[field];
  }
  const depth = Number(params.get('steps'));
  if (depth === 2 || depth === 3) address.depth = depth;
  const direction = params.get('way');
  if (direction === 'out') address.direction = 'OUT';
  if (direction === 'in') address.direction = 'INTO';
  const most = Number(params.get('most'));
  if (Number.isSafeInteger(most) && most > 0 && most <= 10_000) address.most = most;
  address.all = params.get('show') === 'all';
  address.madeUp = params.get('made-up') === 'shown';
  address.presents = params.get('present') === 'yes';
  address.embeds = params.get('embed') === '1';
  address.inTable = params.get('cells') === 'edit';
  const as = params.get('as');
  if (as === 'table' || as === 'picture') address.as = as;
  for (const [field, name] of Object.entries(numbers) as [keyof typeof numbers, string][]) {
    const number = Number(params.get(name));
    if (Number.isSafeInteger(number) && number > 0) address[field] = number;
  }
  // The map was home once: an address from then, which asks what the map alone is asked, still leads to it.
  if (view === 'board' && (isFiltered(address) || address.focus.length > 0 || address.all || address.story))
    address.view = 'map';
  return address;
}

/** Writes an address; what is as at the start is left out. */
export function write(address: Address): string {
  const params = new URLSearchParams();
  for (const [field, name] of Object.entries(texts) as [keyof typeof texts, string][]) {
    if (address[field] !== start[field]) params.set(name, address[field]);
  }
  for (const [field, name] of Object.entries(lists) as [keyof typeof lists, string][]) {
    if (address[field].length > 0) params.set(name, address[field].join(','));
  }
  if (address.depth !== 1) params.set('steps', String(address.depth));
  if (address.direction !== 'BOTH') params.set('way', address.direction === 'OUT' ? 'out' : 'in');
  if (address.most > 0) params.set('most', String(address.most));
  if (address.all) params.set('show', 'all');
  if (address.madeUp) params.set('made-up', 'shown');
  if (address.presents) params.set('present', 'yes');
  if (address.embeds) params.set('embed', '1');
  if (address.inTable) params.set('cells', 'edit');
  if (address.as) params.set('as', address.as);
  for (const [field, name] of Object.entries(numbers) as [keyof typeof numbers, string][]) {
    if (address[field] > 0) params.set(name, String(address[field]));
  }
  const search = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return paths[address.view] + (search ? `?${search}` : '');
}

// What can change while a table lists the same rows.
const beside: (keyof Address)[] = ['selected', 'cell', 'as', 'edit', 'inTable', 'rows', 'pages'];

/** The address after a change. What lists other rows lists them from the first page on. */
export function changed(address: Address, change: Partial<Address>): Address {
  const stays = (Object.keys(change) as (keyof Address)[]).every((field) => beside.includes(field));
  return { ...address, ...(!stays && { pages: [] }), ...change };
}

/** The pages of the view's tables once one of them is turned. */
export function turned(pages: string[], nth: number, to: number): string[] {
  const all = Array.from({ length: Math.max(pages.length, nth + 1) }, (_, i) =>
    i === nth ? `${to}` : (pages[i] ?? '1'),
  );
  return all.every((page) => page === '1') ? [] : all;
}

/** Takes a value out of a list, or puts it in. */
export function toggle(list: string[], value: string): string[] {
  return list.includes(value) ? list.filter((v) => v !== value) : [...list, value];
}

/** Whether a picture is narrowed by any filter. */
export function isFiltered(a: Address): boolean {
  return a.groups.length + a.spectrum.length + a.statuses.length + a.states.length > 0;
}
