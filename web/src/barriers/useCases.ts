// What each use case needs and what of it is missing, closed or unknown: pure.
import type { UseCasesQuery } from '../api/generated/graphql';
import { type Thing, unique } from '../thing';
import { count, say, title } from '../words';
import { type Choices, horizons } from './barriers';

export type UseCase = UseCasesQuery['useCases']['nodes'][number];
export type Needed = UseCase['datasets']['edges'][number];

/** How data stands for those who need it, what is wanting most first. */
export const standings = ['MISSING', 'CLOSED', 'UNKNOWN', 'TERMS', 'OPEN'] as const;
export type Standing = (typeof standings)[number];

export const standingWords: Record<Standing, string> = {
  MISSING: 'missing',
  CLOSED: 'closed',
  UNKNOWN: 'not known',
  TERMS: 'on terms',
  OPEN: 'open or public',
};

/** Whether data that is needed is missing, closed, not known, to be had on terms, or there for everybody. */
export function standingOf({ existence, spectrum }: Pick<Needed['node'], 'existence' | 'spectrum'>): Standing {
  if (existence === 'MISSING' || existence === 'PLANNED') return 'MISSING';
  if (existence !== 'EXISTS' && existence !== 'PARTIAL') return 'UNKNOWN';
  if (spectrum === 'CLOSED' || spectrum === 'NOT_PUBLIC') return 'CLOSED';
  if (spectrum === 'NAMED' || spectrum === 'GROUP') return 'TERMS';
  return spectrum === 'OPEN' || spectrum === 'PUBLIC' ? 'OPEN' : 'UNKNOWN';
}

/** What is needed, what is wanting most first, then by name. */
export const needsOf = (u: UseCase): Needed[] =>
  [...u.datasets.edges].sort(
    (a, b) =>
      standings.indexOf(standingOf(a.node)) - standings.indexOf(standingOf(b.node)) ||
      a.node.name.localeCompare(b.node.name, 'en'),
  );

/** "needs 10 sorts of data: 2 missing, 1 closed, 3 not known": what of the data is wanting. */
export function needSentence(u: UseCase): string {
  if (u.datasets.totalCount === 0) return 'Which data it needs is not recorded.';
  const of = (s: Standing) => u.datasets.edges.filter((e) => standingOf(e.node) === s).length;
  const told = standings.filter((s) => of(s) > 0).map((s) => `${of(s)} ${standingWords[s]}`);
  return `Needs ${count(u.datasets.totalCount, 'dataset')}: ${told.join(', ')}.`;
}

/** A step of the roadmap: advice, a pilot or an action, with when it is meant for. */
export interface Step extends Thing {
  word: string;
}

/** The roadmap by horizon, the nearest first; what nobody has put a time to comes last. */
export function roadmapOf(u: UseCase): { horizon: string; steps: Step[] }[] {
  const advice = u.advice.nodes.map((a) => ({
    ...{ id: a.id, name: a.name, isSynthetic: a.isSynthetic, word: say(a.__typename) },
    horizon: 'horizon' in a ? a.horizon : 'UNSET',
  }));
  const work = [...u.pilots.nodes, ...u.steps.nodes].map((p) => ({
    ...{ id: p.id, name: p.name, isSynthetic: p.isSynthetic, horizon: p.due ? `due ${p.due}` : 'UNSET' },
    word: say(p.__typename) + (p.workStatus === 'UNKNOWN' ? '' : `, ${say(p.workStatus)}`),
  }));
  const all = unique<Step & { horizon: string }>([...advice, ...work]);
  const dated = [...new Set(all.map((s) => s.horizon).filter((h) => h.startsWith('due')))].sort();
  return [...dated, ...Object.keys(horizons), 'UNSET']
    .map((horizon) => ({
      horizon: horizon === 'UNSET' ? 'no time said' : (horizons[horizon] ?? horizon),
      steps: all.filter((s) => s.horizon === horizon),
    }))
    .filter(({ steps }) => steps.length > 0);
}

/** The place in the order of priority first, then how much it matters, then by name. */
export function orderedUseCases(all: UseCase[]): UseCase[] {
  const weights = ['HIGH', 'MEDIUM', 'LOW', 'UNSET'];
  const key = (u: UseCase) => (u.rank ?? 999) * 10 + weights.indexOf(u.priority);
  return [...all].sort((a, b) => key(a) - key(b) || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

/** All that use cases can be narrowed to. */
export function useCaseChoices(all: UseCase[]): Choices<UseCase>[] {
  const words = (of: (u: UseCase) => string) =>
    [...new Set(all.map(of))]
      .sort()
      .map((value) => ({ value, word: title(value), fits: (u: UseCase) => of(u) === value }));
  return [
    {
      ...{ field: 'useCase', legend: 'One alone' },
      choices: all.map(({ id, name }) => ({ value: id, word: name, fits: (u) => u.id === id })),
    },
    { field: 'priority', legend: 'Priority', choices: words((u) => u.priority) },
    {
      ...{ field: 'needs', legend: 'Some of its data is' },
      choices: standings.map((s) => ({
        ...{ value: s, word: title(standingWords[s]) },
        fits: (u) => u.datasets.edges.some((e) => standingOf(e.node) === s),
      })),
    },
  ];
}

const names = (things: { name: string }[]) => things.map((t) => t.name).join('; ');

/** A row for each dataset that a use case needs, the first of them the heads. */
export function useCaseRows(all: UseCase[]): string[][] {
  return [
    [
      'use case',
      'priority',
      'viability',
      'data',
      'need',
      'where it stands',
      'held by',
      'in the way',
      'would help',
      'made_up',
    ],
    ...all.flatMap((u) =>
      needsOf(u).map(({ link, node }) => [
        ...[u.name, say(u.priority), say(u.viability), node.name, say(link?.need ?? 'UNKNOWN')],
        ...[standingWords[standingOf(node)], names(node.stewards.nodes), names(node.barriers.nodes)],
        names(unique(node.barriers.nodes.flatMap((b) => b.recommendations.nodes))),
        u.isSynthetic ? 'yes' : node.isSynthetic ? 'partly' : 'no',
      ]),
    ),
  ];
}
