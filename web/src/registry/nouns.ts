import type { TypedDocumentString, Visibility } from '../api/generated/graphql';
import {
  ListActorsDocument,
  ListCoursesDocument,
  ListDatasetsDocument,
  ListFlowsDocument,
  ListOccupationsDocument,
  ListPlacesDocument,
  ListSourcesDocument,
  ListStandardsDocument,
  ListUseCasesDocument,
} from '../api/generated/graphql';
import { ownName } from '../edit/shape';
import type { Provenance } from '../picture/provenance';

/** One row of a list: what every noun has, and its own columns. */
export interface Row {
  id: string;
  name: string;
  state: string;
  visibility: Visibility;
  isSynthetic: boolean;
  revision: number;
  attributes: { name: string; value: unknown }[];
  [column: string]: unknown;
}

/** A page of a list, whatever the noun. */
export interface Page {
  list: {
    totalCount: number;
    totalIsCapped: boolean;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor?: string | null;
      endCursor?: string | null;
    };
    facets: { field: string; buckets: { value?: string | null; count: number }[] }[];
    nodes: Row[];
  };
  revision: Provenance;
}

export interface Noun {
  slug: string;
  title: string;
  /** As the schema names it: USE_CASE. */
  kind: string;
  document: TypedDocumentString<Page, Record<string, unknown>>;
  columns: string[];
  /** Columns that the list can be narrowed by: those of enumerations. */
  facets: string[];
  /** What is true or not, by which the list can be narrowed too; it has no column. */
  truths: string[];
}

const noun = (
  slug: string,
  title: string,
  document: unknown,
  facets: string[],
  texts: string[] = [],
  truths: string[] = [],
): Noun => ({
  slug,
  title,
  kind: slug.replace('-', '_').replace(/s$/, '').toUpperCase(),
  document: document as Noun['document'],
  columns: [...facets, ...texts],
  facets,
  truths,
});

export const nouns: Noun[] = [
  noun('actors', 'Actors', ListActorsDocument, ['actorKind', 'engagement'], ['sector']),
  noun('datasets', 'Datasets', ListDatasetsDocument, ['spectrum', 'existence', 'cost']),
  noun('standards', 'Standards', ListStandardsDocument, ['standardKind', 'standardStatus']),
  noun('flows', 'Flows', ListFlowsDocument, ['flowStatus', 'valueKind', 'channel']),
  noun('courses', 'Courses', ListCoursesDocument, ['courseLevel', 'mode', 'delivery']),
  noun('occupations', 'Occupations', ListOccupationsDocument, ['occupationLevel', 'sectorSpecificity'], ['code']),
  noun('places', 'Places', ListPlacesDocument, ['placeKind'], ['code']),
  noun('use-cases', 'Use cases', ListUseCasesDocument, ['useCaseStatus', 'priority']),
  noun(
    'sources',
    'Sources',
    ListSourcesDocument,
    ['sourceKind'],
    ['publisher', 'licence', 'published', 'retrieved'],
    ['synthetic'],
  ),
];

/** A list with a column for each field of one's own that something on the page says. */
export function withOwn(noun: Noun, rows: Row[]): { noun: Noun; rows: Row[] } {
  const own = new Set(rows.flatMap((r) => r.attributes.map((a) => ownName(a.name))));
  return {
    noun: { ...noun, columns: [...noun.columns, ...[...own].sort()] },
    rows: rows.map((r) => ({ ...r, ...Object.fromEntries(r.attributes.map((a) => [ownName(a.name), a.value])) })),
  };
}

/** The filter that values chosen as field:VALUE stand for: any value of one field, and every field. */
export function filterOf(noun: Noun, where: string[]): Record<string, object | string[]> | null {
  const chosen: Record<string, string[]> = {};
  for (const choice of where) {
    const [field, value] = choice.split(':');
    if (!field || !value || ![...noun.facets, ...noun.truths].includes(field)) continue;
    chosen[field] = [...(chosen[field] ?? []), value];
  }
  const filter = Object.fromEntries(
    Object.entries(chosen).map(([field, values]) => [field, noun.truths.includes(field) ? truth(values) : values]),
  );
  return Object.keys(filter).length > 0 ? filter : null;
}

/** A yes or a no; both: whatever is stated. */
function truth(values: string[]): object {
  return values.length > 1 ? { isStated: true } : { eq: values[0] === 'true' };
}
