// What stands in the way, put together from the answers: pure.
import type { BarriersQuery } from '../api/generated/graphql';
import { type Thing, unique } from '../thing';
import { count, say, spell } from '../words';

export type Answer = BarriersQuery['barriers']['nodes'][number];
export type Action = Answer['actions']['nodes'][number];
type Hindered = Answer['hinders']['nodes'][number];

/** What a barrier is in the way of. */
export interface Blocked extends Thing {
  /** What sort of thing it is, an exchange with its status: "data", "exchange, blocked". */
  word: string;
  /** The exchanges that carry it and do not run, each with its status. */
  exchanges: (Thing & { word: string })[];
}

/** What is advised against a barrier: a recommendation, an opportunity or a pilot. */
export interface Advice extends Thing {
  word: string;
  /** Who is asked to do it. */
  targets: Thing[];
  owners: Thing[];
}

export const progresses = ['NOTHING', 'ADVISED', 'PLANNED', 'DONE'] as const;
/** How far it has come that something is done about a barrier. */
export type Progress = (typeof progresses)[number];

export const progressWords: Record<Progress, string> = {
  NOTHING: 'Nothing recorded that would help',
  ADVISED: 'Advised, no action yet',
  PLANNED: 'Actions, not all done',
  DONE: 'All actions done',
};

/** A barrier with what it blocks, what would help, and who does what. */
export interface Barrier extends Thing {
  isSynthetic: boolean;
  visibility: Answer['visibility'];
  status: Answer['barrierStatus'];
  severity: Answer['barrierSeverity'];
  category: Answer['category'];
  blocks: Blocked[];
  useCases: Thing[];
  advice: Advice[];
  actions: Action[];
  progress: Progress;
  /** How many things of its lists were not read. */
  unread: number;
}

const nameOf: Record<string, string> = { Dataset: 'data', Flow: 'exchange' };
const wordOf = (thing: Hindered) =>
  (nameOf[thing.__typename] ?? spell(thing.__typename)) +
  ('flowStatus' in thing && thing.flowStatus !== 'EXISTING' ? `, ${say(thing.flowStatus)}` : '');

/** What a barrier blocks: what it hinders, data with the exchanges that carry it and do not run. */
function blockedBy(direct: Hindered[]): Blocked[] {
  return direct.map((t) => ({
    ...{ id: t.id, name: t.name, isSynthetic: t.isSynthetic, word: wordOf(t) },
    exchanges:
      'flows' in t
        ? t.flows.nodes.map(({ id, name, isSynthetic, flowStatus }) => ({
            // An exchange is named after its ends and what it carries, which stands above it already.
            ...{ id, name: name.replace(`: ${t.name}`, ''), isSynthetic, word: say(flowStatus) },
          }))
        : [],
  }));
}

/** The use cases that are in trouble: hindered themselves, or in need of data that is hindered or that cannot travel. */
function casesOf(direct: Hindered[]): Thing[] {
  const found = direct.flatMap((t) => {
    if (t.__typename === 'UseCase') return [t];
    if ('useCases' in t) return t.useCases.nodes;
    return 'datasets' in t ? t.datasets.nodes.flatMap((d) => d.useCases.nodes) : [];
  });
  return unique(found.map(({ id, name }) => ({ id, name })));
}

/** When advice is meant to be followed. */
export const horizons: Record<string, string> = {
  IMMEDIATE: 'now',
  SHORT: 'within 3 months',
  MEDIUM: 'in 3 to 12 months',
  LONG: 'in more than 12 months',
};

function adviceOf(b: Answer): Advice[] {
  const told = (words: (string | undefined)[]) => words.filter(Boolean).join(', ');
  const standing = (status: string) => (status === 'UNKNOWN' ? undefined : say(status));
  return [
    ...b.recommendations.nodes.map((r) => ({
      ...{ id: r.id, name: r.name, isSynthetic: r.isSynthetic, targets: r.targets.nodes, owners: r.owners.nodes },
      word: told(['recommendation', horizons[r.horizon], standing(r.workStatus), r.due ? `due ${r.due}` : undefined]),
    })),
    ...b.opportunities.nodes.map((o) => ({ ...o, word: 'opportunity', targets: [], owners: [] })),
    ...b.pilots.nodes.map((p) => ({
      ...{ id: p.id, name: p.name, isSynthetic: p.isSynthetic, targets: [], owners: p.owners.nodes },
      word: told(['pilot', standing(p.workStatus), p.due ? `due ${p.due}` : undefined]),
    })),
  ];
}

/** Whether nothing more is to be done of an action. */
export const isClosed = ({ workStatus }: { workStatus: string }) => workStatus === 'DONE' || workStatus === 'DROPPED';

/** Whether an action should have been done before today, a date such as 2026-12-01. */
export const isOverdue = (action: Action, today: string) =>
  !isClosed(action) && !!action.due && action.due < today.slice(0, action.due.length);

function progressOf(advice: Advice[], actions: Action[]): Progress {
  const counting = actions.filter((a) => a.workStatus !== 'DROPPED');
  if (counting.length > 0) return counting.every((a) => a.workStatus === 'DONE') ? 'DONE' : 'PLANNED';
  return advice.length > 0 ? 'ADVISED' : 'NOTHING';
}

/** How many of a list were not read. */
const left = (...lists: { totalCount: number; nodes: unknown[] }[]) =>
  lists.reduce((sum, { totalCount, nodes }) => sum + totalCount - nodes.length, 0);

/** A barrier, of what was answered of it. */
export function barrierOf(b: Answer): Barrier {
  const direct = unique([...b.hinders.nodes, ...b.restrictedFlows.nodes, ...b.restrictedDatasets.nodes]);
  const steps = b.recommendations.nodes.map((r) => r.steps);
  const actions = unique([...b.actions.nodes, ...steps.flatMap((s) => s.nodes)]);
  const advice = adviceOf(b);
  return {
    ...{ id: b.id, name: b.name, isSynthetic: b.isSynthetic, visibility: b.visibility },
    ...{ status: b.barrierStatus, severity: b.barrierSeverity, category: b.category },
    ...{ blocks: blockedBy(direct), useCases: casesOf(direct), advice, actions },
    progress: progressOf(advice, actions),
    unread:
      left(b.hinders, b.restrictedFlows, b.restrictedDatasets, b.recommendations, b.opportunities, b.pilots) +
      left(b.actions, ...steps, ...direct.flatMap((t) => ('flows' in t ? [t.flows] : []))),
  };
}

const heaviness = ['HIGH', 'MEDIUM', 'LOW', 'UNSET'];

/** What still stands first, then what hinders most, then what blocks most, then by name. */
export function ordered(barriers: Barrier[]): Barrier[] {
  const rank = (b: Barrier) => [
    b.status === 'GONE' ? 1 : 0,
    heaviness.indexOf(b.severity),
    -b.blocks.reduce((n, t) => n + 1 + t.exchanges.length, 0),
  ];
  return [...barriers].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const i = x.findIndex((n, i) => n !== y[i]);
    return i >= 0 ? x[i]! - y[i]! : a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);
  });
}

/** Who owns a barrier's advice and actions. */
export const ownersOf = (b: Barrier): Thing[] =>
  unique([...b.actions.flatMap((a) => a.owners.nodes), ...b.advice.flatMap((a) => a.owners)]);

/** What a list can be narrowed to in one respect: each choice with what fits it. */
export interface Choices<T> {
  field: string;
  legend: string;
  choices: { value: string; word: string; fits: (one: T) => boolean }[];
}

/** A choice for each thing that something of a list has to do with, by name. */
export function thingChoices<T>(all: T[], of: (one: T) => Thing[]): Choices<T>['choices'] {
  return unique(all.flatMap(of))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ id, name }) => ({ value: id, word: name, fits: (one) => of(one).some((t) => t.id === id) }));
}

const statusWords = { OPEN: 'Stands', EASED: 'Eased', GONE: 'Gone', UNKNOWN: 'Nobody has said' };

/** All that barriers can be narrowed to. */
export function choicesOf(barriers: Barrier[]): Choices<Barrier>[] {
  const nobody = { value: 'nobody', word: 'Nobody yet', fits: (b: Barrier) => ownersOf(b).length === 0 };
  const useCases = thingChoices(barriers, (b) => b.useCases);
  return [
    {
      ...{ field: 'status', legend: 'Whether it still stands' },
      choices: Object.entries(statusWords).map(([value, word]) => ({ value, word, fits: (b) => b.status === value })),
    },
    {
      ...{ field: 'progress', legend: 'What is done about it' },
      choices: progresses.map((p) => ({ value: p, word: progressWords[p], fits: (b) => b.progress === p })),
    },
    { field: 'useCase', legend: 'In the way of the use case', choices: useCases },
    { field: 'owner', legend: 'Who sees to it', choices: [...thingChoices(barriers, ownersOf), nobody] },
  ];
}

/** What of a list fits what was chosen as field:value: any value of one field, and every field. */
export function narrowed<T>(list: T[], where: string[], choicesOf: (list: T[]) => Choices<T>[]): T[] {
  const all = choicesOf(list)
    .map(({ field, choices }) => choices.filter((c) => where.includes(`${field}:${c.value}`)))
    .filter((chosen) => chosen.length > 0);
  return list.filter((one) => all.every((chosen) => chosen.some((c) => c.fits(one))));
}

/** What there is, in a sentence of counts: "18 barriers; nothing is recorded that would help against 3 …". */
export function sentence(barriers: Barrier[], today: string): string {
  const actions = unique(barriers.flatMap((b) => b.actions));
  const of = (progress: Progress) => barriers.filter((b) => b.progress === progress).length;
  const open = actions.filter((a) => !isClosed(a));
  const done = actions.filter((a) => a.workStatus === 'DONE').length;
  const parts = [
    of('NOTHING') > 0 && `against ${of('NOTHING')} nothing is recorded that would help`,
    of('ADVISED') > 0 && `against ${of('ADVISED')} something is advised and no action is recorded`,
    actions.length > 0 && `${done} of ${count(actions.length, 'action')} done`,
    open.some((a) => a.owners.nodes.length === 0) &&
      `${count(open.filter((a) => a.owners.nodes.length === 0).length, 'open action')} without an owner`,
    open.some((a) => isOverdue(a, today)) && `${open.filter((a) => isOverdue(a, today)).length} overdue`,
  ].filter(Boolean);
  return parts.length > 0 ? ` ${parts.join('; ')}.`.replace(/^ ./, (first) => first.toUpperCase()) : '';
}

const names = (things: { name: string }[]) => things.map((t) => t.name).join('; ');

/** "all": the barrier itself is made up; "partly": something that stands with it is. */
function madeUpOf(b: Barrier): string {
  if (b.isSynthetic) return 'yes';
  return [...b.blocks, ...b.blocks.flatMap((t) => t.exchanges), ...b.advice, ...b.actions].some((t) => t.isSynthetic)
    ? 'partly'
    : 'no';
}

/** The same as rows, the first of them the heads. */
export function barrierRows(barriers: Barrier[]): (string | number)[][] {
  return [
    [
      ...[
        'id',
        'barrier',
        'status',
        'severity',
        'category',
        'in the way of',
        'exchanges',
        'use cases',
        'what would help',
        'asked of',
      ],
      ...['actions', 'done', 'owners', 'next due', 'made_up'],
    ],
    ...barriers.map((b) => [
      ...[b.id, b.name, say(b.status), say(b.severity), say(b.category)],
      names(b.blocks),
      b.blocks.flatMap((t) => t.exchanges.map((e) => `${e.name}: ${t.name} (${e.word})`)).join('; '),
      names(b.useCases),
      b.advice.map((a) => `${a.name} (${a.word})`).join('; '),
      names(unique(b.advice.flatMap((a) => a.targets))),
      names(b.actions),
      b.actions.filter((a) => a.workStatus === 'DONE').length,
      names(ownersOf(b)),
      b.actions.flatMap((a) => (isClosed(a) || !a.due ? [] : [a.due])).sort()[0] ?? '',
      madeUpOf(b),
    ]),
  ];
}

/** Whether something of a barrier is made up, or all of it. */
export const isPartlyMadeUp = (b: Barrier): boolean => madeUpOf(b) !== 'no';
