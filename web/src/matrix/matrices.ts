// What the three matrices are made of, and how links become marks in them. Pure.
import type { LinkType, MatrixLinksQuery } from '../api/generated/graphql';
import { evidenceLine } from '../evidence';
import { say } from '../words';

export type Link = MatrixLinksQuery['links']['nodes'][number];
export type Shape = 'square' | 'circle' | 'diamond' | 'hexagon' | 'shield' | 'house';

/** One thing that a mark can say: by its shape, by whether it is filled, and by its letter. */
export interface Kind {
  kind: string;
  name: string;
  /** Empty where the letter tells something else: the sort of evidence. */
  letter: string;
  shape: Shape;
  filled: boolean;
}

export type Chart = 'holders' | 'suppliers' | 'occupations';

export interface Matrix {
  chart: Chart;
  name: string;
  row: string;
  column: string;
  lede: string;
  types: LinkType[];
  kinds: Kind[];
}

const kind = (kind: string, name: string, letter: string, shape: Shape, filled = true): Kind => ({
  kind,
  name,
  letter,
  shape,
  filled,
});

const holding: [LinkType, Kind][] = [
  ['STEWARDS', kind('STEWARDS', 'keeps', 'K', 'square')],
  ['CREATES', kind('CREATES', 'makes', 'M', 'diamond')],
  ['AGGREGATES', kind('AGGREGATES', 'packages', 'A', 'hexagon')],
  ['PUBLISHES', kind('PUBLISHES', 'publishes', 'P', 'house')],
  ['COLLECTS', kind('COLLECTS', 'gathers', 'G', 'circle')],
  ['CONTRIBUTES_TO', kind('CONTRIBUTES_TO', 'gives data to', 'D', 'shield')],
  ['MAY_ACCESS', kind('MAY_ACCESS', 'may have', 'H', 'square', false)],
  ['COULD_COLLECT', kind('COULD_COLLECT', 'could gather', 'C', 'circle', false)],
];

export const matrices: Matrix[] = [
  {
    chart: 'holders',
    name: 'Holders by dataset',
    row: 'Holder',
    column: 'Dataset',
    lede: 'Who keeps, makes or may have which data. An empty field says that nothing is recorded, not that there is nothing.',
    types: holding.map(([type]) => type),
    kinds: holding.map(([, k]) => k),
  },
  {
    chart: 'suppliers',
    name: 'Suppliers by standard',
    row: 'Supplier',
    column: 'Standard',
    lede: 'What the software of each supplier can read or write. “Does not” is a finding; an empty field says that nothing is recorded.',
    types: ['SUPPLIES', 'SUPPORTS'],
    kinds: [
      kind('YES', 'can read or write it', 'Y', 'circle'),
      kind('PLANNED', 'is planned', 'P', 'diamond', false),
      kind('NO', 'does not: a finding', 'N', 'square', false),
      kind('UNKNOWN', 'not known', '?', 'hexagon', false),
      kind('NOT_APPLICABLE', 'has nothing to do with it', '–', 'circle', false),
    ],
  },
  {
    chart: 'occupations',
    name: 'Courses by occupation',
    row: 'Course',
    column: 'Occupation',
    lede: 'Which courses lead to which occupations, and on what evidence. The letter is the sort of evidence, the shape says whether it counts.',
    types: ['LEADS_TO_OCCUPATION'],
    kinds: [
      kind('COUNTS', 'counts, needs no review', '', 'square'),
      kind('ACCEPTED', 'was accepted, counts', '', 'circle'),
      kind('PROPOSED', 'waits for review, does not count', '', 'circle', false),
      kind('REJECTED', 'was rejected, does not count', '', 'diamond', false),
      kind('NONE', 'no claim counts', '', 'hexagon', false),
    ],
  },
];

/** The letters of evidence, for the courses. */
export const evidence: [string, string][] = [
  ['MANUAL_CODING', 'C'],
  ['OCCUPATIONAL_STANDARD', 'S'],
  ['GRADUATE_DESTINATION_OWN', 'G'],
  ['SUBJECT_PROGRESSION', 'J'],
  ['GRADUATE_DESTINATION_POOLED', 'P'],
  ['PROVIDER_CLAIM', 'V'],
  ['TITLE_MATCH', 'T'],
  ['STATEMENT', 'W'],
];

/** Signs of what the claims on a link amount to, where it is worth a second look. */
type Signs = Partial<Record<Link['state'], string>>;

const signs: Signs = { DISPUTED: '!', UNSUPPORTED: 'u' };

/** The signs for some marks. That claims are old is one where it is unusual: in a registry made of one report all are. */
export function signsFor(marks: Pick<Mark, 'state'>[]): Signs {
  const old = marks.filter((m) => m.state === 'STALE').length;
  return old * 2 < marks.length ? { ...signs, STALE: 's' } : signs;
}

export interface End {
  id: string;
  name: string;
  /** Who offers it: many courses have one name. */
  by?: string;
}

export interface Mark {
  /** Its own; a link has two marks where two supply the same software. */
  key: string;
  link: string;
  row: End;
  column: End;
  kind: Kind;
  letter: string;
  /** What it says, in words: the kind, and the evidence or the software. */
  words: string;
  state: Link['state'];
  synthetic: boolean;
  visibility: string;
}

/** Who supplies what nobody is known to supply; where not all links were read, somebody may be recorded. */
const nobody = (whole: boolean): End => ({
  id: 'none',
  name: whole ? 'Supplier not recorded' : 'Supplier not recorded or not read',
});

/** The marks that links make; links that are of no use to this matrix make none. */
export function marksOf(matrix: Matrix, links: Link[], whole = true): Mark[] {
  if (matrix.chart === 'suppliers') return suppliers(matrix, links, whole);
  const of = matrix.chart === 'holders' ? holder : course;
  return links.flatMap((link) => {
    const { from, to } = link;
    if (to.__typename !== matrix.column) return [];
    return [{ ...basics(link), row: offered(from), column: end(to), ...of(matrix, link) }];
  });
}

const end = ({ id, name }: End): End => ({ id, name });

function offered(from: Link['from']): End {
  const by = 'providers' in from ? from.providers?.nodes.map((p) => p.name).join(', ') : '';
  return by ? { ...end(from), by } : end(from);
}

/** A name that is told apart from its namesakes. */
export const fullName = ({ name, by }: End) => (by ? `${name}, ${by}` : name);

const basics = ({ id, state, isSynthetic, visibility }: Link) => ({
  key: id,
  link: id,
  state,
  synthetic: isSynthetic,
  visibility,
});

function holder({ kinds }: Matrix, link: Link) {
  const kind = kinds.find((k) => k.kind === link.type) ?? kinds[0]!;
  const words = link.accessLevel ? `${kind.name} (${say(link.accessLevel)})` : kind.name;
  return { kind, letter: kind.letter, words };
}

function course({ kinds }: Matrix, link: Link) {
  const claims = link.claims?.nodes ?? [];
  const telling = tellingOf(claims);
  const name = telling?.counts ? (telling.review ?? 'COUNTS') : telling?.review;
  const kind = kinds.find((k) => k.kind === name) ?? kinds.at(-1)!;
  const sort = (method: string | null | undefined) => evidence.find(([m]) => m === (method ?? 'STATEMENT'))?.[1] ?? '?';
  const letter = telling || claims[0] ? sort((telling ?? claims[0])?.method) : '?';
  const isMixed = new Set(claims.map((c) => sort(c.method))).size > 1;
  return {
    kind,
    letter: isMixed ? `${letter}+` : letter,
    words: evidenceLine(claims, link.claims?.totalCount),
  };
}

type Claim = NonNullable<Link['claims']>['nodes'][number];

/** The claim by which a mark is drawn: one that counts, else one that was not taken back; none where nobody says so. */
function tellingOf(claims: Claim[]): Claim | undefined {
  const held = claims.filter((c) => c.stance === 'FOR' && c.claimStatus === 'CURRENT');
  return held.find((c) => c.counts) ?? held[0];
}

function suppliers({ kinds }: Matrix, links: Link[], whole: boolean): Mark[] {
  const supplies = links.filter((l) => l.type === 'SUPPLIES');
  return links
    .filter((l) => l.type === 'SUPPORTS')
    .flatMap((link) => {
      const kind = kinds.find((k) => k.kind === (link.support ?? 'UNKNOWN')) ?? kinds.at(-1)!;
      const from = supplies.filter((s) => s.to.id === link.from.id).map((s) => end(s.from));
      return (from.length > 0 ? from : [nobody(whole)]).map((row, i) => ({
        ...basics(link),
        key: i === 0 ? link.id : `${link.id}/${row.id}`,
        row,
        column: end(link.to),
        kind,
        letter: kind.letter,
        words: `${link.from.name}: ${kind.name}`,
      }));
    });
}

/** Software that is supplied while nothing is recorded on the standards it supports. */
export function silent(links: Link[]): number {
  const told = new Set(links.filter((l) => l.type === 'SUPPORTS').map((l) => l.from.id));
  return new Set(links.filter((l) => l.type === 'SUPPLIES' && !told.has(l.to.id)).map((l) => l.to.id)).size;
}

/** What a mark is called by those who hear it. */
export function markName(mark: Mark): string {
  const made = mark.synthetic ? '; made up' : '';
  return `${fullName(mark.row)}, ${mark.column.name}: ${mark.words}; claims: ${say(mark.state)}${made}`;
}
