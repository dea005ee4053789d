// Lists of the nouns that have no list of their own here, made of what the registry's model says of them.
import { type ModelQuery, TypedDocumentString } from '../api/generated/graphql';
import { spell, title } from '../words';
import { type Noun, nouns } from './nouns';

type Kind = ModelQuery['model']['kinds'][number];

/** Kinds that are no things with a name: they are told of with the things that they are about. */
const unlisted = ['LINK', 'CLAIM'];

/** How many fields of choices, and how many others, have a column. */
const most = { facets: 4, texts: 3 };

/** The fields that a list of a kind has columns for: choices, by which it can be narrowed, then dates and short texts. */
function columnsOf({ fields }: Kind): { facets: string[]; texts: string[] } {
  const own = fields.filter((f) => f.isSettable && !common.has(f.name));
  const names = (types: string[]) => own.filter((f) => types.includes(f.type)).map((f) => f.name);
  return {
    facets: names(['WORD']).slice(0, most.facets),
    texts: names(['TEXT', 'DATE', 'WHOLE_NUMBER']).slice(0, most.texts),
  };
}

const common = new Set(['name', 'visibility', 'url', 'validFrom', 'validTo']);

/** The question for a page of a list, as those that are written out for the other nouns. */
export function listText({ name, plural }: Pick<Kind, 'name' | 'plural'>, columns: string[]): string {
  return `query List${name}s($first: Int, $after: String, $last: Int, $before: String, $search: String,
  $filter: ${name}Filter, $facets: [${name}Facet!]!, $at: Revision, $synthetic: Boolean!) {
  list: ${plural}(first: $first, after: $after, last: $last, before: $before, search: $search, filter: $filter, at: $at, synthetic: $synthetic) {
    totalCount totalIsCapped
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    facets(by: $facets) { field buckets { value count } }
    nodes { id name state visibility isSynthetic revision attributes { name value } ${columns.join(' ')} }
  }
  revision(at: $at, synthetic: $synthetic) { revision lens hasSynthetic }
}`;
}

/** The list of a kind. */
function nounOf(kind: Kind): Noun {
  const { facets, texts } = columnsOf(kind);
  const columns = [...facets, ...texts];
  // A list is always counted by something; who may see a thing has no column, as it is told beside the name.
  const counted = facets.length > 0 ? facets : ['visibility'];
  return {
    ...{ slug: spell(kind.plural).replaceAll(' ', '-'), title: title(spell(kind.plural)), kind: kind.kind },
    document: new TypedDocumentString(listText(kind, columns)) as Noun['document'],
    ...{ columns, facets: counted, truths: [] },
  };
}

/** The lists of all kinds that have none of their own, by name. */
export function otherNouns(kinds: Kind[]): Noun[] {
  const listed = new Set([...nouns.map((n) => n.kind), ...unlisted]);
  return kinds
    .filter((k) => !listed.has(k.kind))
    .map(nounOf)
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
