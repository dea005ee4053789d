import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Answer, ask } from '../api/client';
import { MatrixLinksDocument, type MatrixLinksQuery, RevisionNoteDocument } from '../api/generated/graphql';
import type { Link, Matrix } from './matrices';

/** How many pages of a hundred links are asked for at most. */
const pages = 5;

export interface Links {
  links: Link[];
  /** How many there are, and whether there are even more. */
  total: number;
  capped: boolean;
  revision: { revision: number; hasSynthetic: boolean };
  partial: string[];
}

async function gather(matrix: Matrix, at: number | null, signal: AbortSignal): Promise<Links> {
  const note = await ask(RevisionNoteDocument, { at }, signal);
  const { revision } = note.data;
  const made: Links = { links: [], total: 0, capped: false, revision, partial: note.partial };
  const asked = { types: matrix.types, courses: matrix.chart === 'occupations', at: revision.revision || null };
  let after: string | null = null;
  for (let page = 0; page < pages; page++) {
    const answer: Answer<MatrixLinksQuery> = await ask(MatrixLinksDocument, { ...asked, after }, signal);
    const { nodes, pageInfo, totalCount, totalIsCapped } = answer.data.links;
    made.links.push(...nodes);
    made.partial.push(...answer.partial);
    [made.total, made.capped] = [totalCount, totalIsCapped];
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor ?? null;
  }
  return made;
}

/** The links of a matrix, all at one revision. */
export function useMatrix(matrix: Matrix, at: number) {
  return useQuery({
    queryKey: ['matrix', matrix.chart, at],
    queryFn: async ({ signal }) => ({ ...(await gather(matrix, at || null, signal)), chart: matrix.chart }),
    placeholderData: keepPreviousData,
  });
}
