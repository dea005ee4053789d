import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, ask } from '../api/client';
import { MatrixLinksDocument, type MatrixLinksQuery, RevisionNoteDocument } from '../api/generated/graphql';
import { type Asked, useAsked } from '../madeup/useMadeUp';
import type { Provenance } from '../picture/provenance';
import { count, digits } from '../words';
import type { Link, Matrix } from './matrices';

/** How many links are read at most. */
const mostLinks = 10_000;

export interface Links {
  links: Link[];
  /** How many were left out, as more are not read at a time; null: nobody counted so many. */
  unread: number | null;
  revision: Provenance;
  partial: string[];
}

async function gather(
  matrix: Matrix,
  asked: Asked,
  signal: AbortSignal,
  tell: (progress: string) => void,
): Promise<Links> {
  const note = await ask(RevisionNoteDocument, asked, signal);
  const { revision } = note.data;
  const made: Links = { links: [], unread: 0, revision, partial: note.partial };
  const courses = matrix.chart === 'occupations';
  const links = { ...asked, types: matrix.types, courses, at: revision.revision || null };
  for (let after: string | null = null; ; ) {
    const answer: Answer<MatrixLinksQuery> = await ask(MatrixLinksDocument, { ...links, after }, signal);
    const { nodes, pageInfo, totalCount, totalIsCapped } = answer.data.links;
    made.links.push(...nodes);
    made.partial.push(...answer.partial);
    tell(`${digits(made.links.length)} of ${totalIsCapped ? 'more than ' : ''}${count(totalCount, 'link')}`);
    if (!pageInfo.hasNextPage) return made;
    if (made.links.length >= mostLinks)
      return { ...made, unread: totalIsCapped ? null : totalCount - made.links.length };
    after = pageInfo.endCursor ?? null;
  }
}

/** The links of a matrix, all at one revision. */
export function useMatrix(matrix: Matrix) {
  const asked = useAsked();
  const [progress, tell] = useState('');
  const query = useQuery({
    queryKey: ['matrix', matrix.chart, asked],
    queryFn: async ({ signal }) => ({ ...(await gather(matrix, asked, signal, tell)), chart: matrix.chart }),
    placeholderData: keepPreviousData,
  });
  return { ...query, progress };
}
