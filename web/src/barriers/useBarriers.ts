import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Answer, ask } from '../api/client';
import { BarriersDocument, type BarriersQuery } from '../api/generated/graphql';
import { type Asked, useAsked } from '../madeup/useMadeUp';
import type { Provenance } from '../picture/provenance';
import { type Barrier, barrierOf, ordered } from './barriers';

/** How many barriers are read at most. */
const most = 500;

export interface Barriers {
  barriers: Barrier[];
  /** How many were left out, as more are not read at a time; null: nobody counted so many. */
  unread: number | null;
  revision: Provenance;
  partial: string[];
}

async function gather({ at, synthetic }: Asked, signal: AbortSignal): Promise<Barriers> {
  const found: Barrier[] = [];
  const partial: string[] = [];
  let moment = at;
  for (let after: string | null = null; ; ) {
    const answer: Answer<BarriersQuery> = await ask(BarriersDocument, { after, at: moment, synthetic }, signal);
    const { barriers, revision } = answer.data;
    moment = revision.revision || null; // all pages are of one revision
    found.push(...barriers.nodes.map(barrierOf));
    partial.push(...answer.partial);
    const isLast = !barriers.pageInfo.hasNextPage;
    if (isLast || found.length >= most) {
      const unread = isLast ? 0 : barriers.totalIsCapped ? null : barriers.totalCount - found.length;
      return { barriers: ordered(found), unread, revision, partial };
    }
    after = barriers.pageInfo.endCursor ?? null;
  }
}

/** The barriers of the moment that is shown, all at one revision. */
export function useBarriers() {
  const asked = useAsked();
  return useQuery({
    queryKey: ['barriers', asked],
    queryFn: ({ signal }) => gather(asked, signal),
    placeholderData: keepPreviousData,
  });
}
