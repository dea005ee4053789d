// The figures of a place in the order in which people read them. Pure.
import type { PlaceFiguresQuery } from '../api/generated/graphql';
import { noFigure } from '../figure';
import { digits, spell } from '../words';

export type Observed = PlaceFiguresQuery['links']['nodes'][number];

/** What a figure is of: its code and its classification, where it has any. */
const codeOf = ({ from }: Observed): string => ('code' in from && from.code) || '';
const schemeOf = ({ from }: Observed): string => ('scheme' in from && from.scheme) || '';

export interface Figures {
  /** "Occupations, soc2020", "The place itself". */
  classification: string;
  rows: { id: string; thing: string; code: string; name: string; figure: string; isMadeUp: boolean }[];
}

const plural: Record<string, string> = { Industry: 'Industries' };

/** Figures by classification; within one by code, then by name, what is counted as a whole before its parts. */
export function byClassification(figures: Observed[], place: string): Figures[] {
  const groups = new Map<string, Observed[]>();
  for (const f of figures) {
    const kind = f.from.__typename;
    const named = [plural[kind] ?? `${spell(kind)}s`, schemeOf(f)].filter(Boolean).join(', ');
    const of = f.from.id === place ? 'the place itself' : kind === 'Place' ? 'those who live in' : named;
    groups.set(of, [...(groups.get(of) ?? []), f]);
  }
  return [...groups].sort(inOrder).map(([name, list]) => ({
    classification: name.charAt(0).toUpperCase() + name.slice(1),
    rows: list.sort(compare).map((f) => ({
      id: f.id,
      thing: f.from.id,
      code: codeOf(f),
      name: [f.from.name, f.breakdown].filter(Boolean).join(': '),
      figure: figureIn(f),
      isMadeUp: f.isSynthetic,
    })),
  }));
}

const inOrder = ([a]: [string, unknown], [b]: [string, unknown]) =>
  Number(b === 'the place itself') - Number(a === 'the place itself') || a.localeCompare(b);

const compare = (a: Observed, b: Observed) =>
  codeOf(a).localeCompare(codeOf(b)) ||
  a.from.name.localeCompare(b.from.name) ||
  (a.breakdown ?? '').localeCompare(b.breakdown ?? '');

/** The figure, or why there is none and the mark that stood for it; what is withheld never looks like zero. */
const figureIn = (f: Observed): string =>
  f.figure == null ? noFigure(f) : `${digits(f.figure)}${f.imputed ? ', estimated' : ''}`;

/** In what it is counted: unit, stock or events, and by which place; each once, where they differ. */
export function countedIn(figures: Observed[]): string[] {
  const words = (f: Observed) =>
    [
      f.unit,
      f.countedAs && (f.countedAs === 'STOCK' ? 'as many as there are' : 'as often as it happens'),
      f.countedWhere && where[f.countedWhere],
    ]
      .filter(Boolean)
      .join(', ');
  return [...new Set(figures.map(words))].filter(Boolean);
}

const where: Record<string, string> = {
  RESIDENCE: 'by where people live',
  WORKPLACE: 'by where they work',
  DELIVERY: 'by where they are taught',
  RESIDENCE_TO_DELIVERY: 'of those who live elsewhere or here, and are taught here',
};

/** Whom the figures are from. */
export function sourcesOf(figures: Observed[]): { id: string; name: string }[] {
  const sources = figures.flatMap((f) => f.claims.nodes).flatMap(({ source }) => (source ? [source] : []));
  return [...new Map(sources.map((s) => [s.id, s])).values()];
}

/** Periods by time, the newest first. */
export const newestFirst = (values: string[]) => values.toSorted((a, b) => (a < b ? 1 : -1));
