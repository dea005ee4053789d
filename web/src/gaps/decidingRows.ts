// The rows of one area that decide which occupations come first: those with a figure of demand, and those with courses.
import type { GapsRankedQuery, RankedFragment } from '../api/generated/graphql';

/** How many rows are read at most from either end; no classification of occupations in use has as many. */
export const mostRows = 1000;

/** Which pages come next; an end that is read to where nothing more is known has none. */
export interface NextPages {
  wants: boolean;
  after: string | null;
  offers: boolean;
  before: string | null;
}

export interface DecidingRows {
  rows: RankedFragment['nodes'];
  /** Whether all rows with a figure or a course were read. */
  whole: boolean;
  partial: string[];
}

type Read = (next: NextPages) => Promise<{ data: GapsRankedQuery; partial: string[] }>;

/** Reads both ends of an area's list at once, page by page, until no figure and no course is left. */
export async function readDecidingRows(read: Read): Promise<DecidingRows> {
  const made: DecidingRows = { rows: [], whole: false, partial: [] };
  let next: NextPages = { wants: true, after: null, offers: true, before: null };
  for (let page = 0; page < mostRows / 100; page++) {
    const { data, partial } = await read(next);
    const { wanted, offered } = data.occupationGaps;
    made.rows.push(...(wanted?.nodes ?? []), ...(offered?.nodes ?? []));
    made.partial.push(...partial);
    next = following(wanted, offered);
    if (!next.wants && !next.offers) return { ...made, whole: true };
  }
  return made;
}

function following(wanted: RankedFragment | undefined, offered: RankedFragment | undefined): NextPages {
  const { endCursor, hasNextPage = false } = wanted?.pageInfo ?? {};
  const { startCursor, hasPreviousPage = false } = offered?.pageInfo ?? {};
  return {
    wants: hasNextPage && wanted?.nodes.at(-1)?.demand.status !== 'ABSENT',
    after: endCursor ?? null,
    offers: hasPreviousPage && offered?.nodes[0]?.supply.courses !== 0,
    before: startCursor ?? null,
  };
}
