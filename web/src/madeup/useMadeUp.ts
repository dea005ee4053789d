import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { AnyMadeUpDocument, AnyRealDocument } from '../api/generated/graphql';
import { useAddress } from '../state/useAddress';

/** What each question of a view says: of which revision it asks, and whether it asks for what is made up too. */
export interface Asked {
  at: number | null;
  synthetic: boolean;
}

/** Whether anything here is made up (undefined until that is known), whether all of it is, and what the view's questions say of it. */
export function useMadeUp(): { hasAny: boolean | undefined; isAll: boolean; asked: Asked } {
  const [address] = useAddress();
  const at = address.at || null;
  const made = useQuery({
    queryKey: ['any made up', at],
    queryFn: ({ signal }) => ask(AnyMadeUpDocument, { at }, signal),
  });
  const hasAny = made.isError ? false : made.data?.data.revision.hasSynthetic;
  const real = useQuery({
    queryKey: ['any real', at],
    queryFn: ({ signal }) => ask(AnyRealDocument, { at }, signal),
    enabled: hasAny === true,
  });
  const isAll = hasAny === true && real.data?.data.map.total === 0 && real.data.data.courses.totalCount === 0;
  // Where everything is made up there is nothing else to show, and it says so.
  return { hasAny, isAll, asked: { at, synthetic: address.madeUp || isAll } };
}

/** What each question of a view says: what is real comes first, what is made up once it is asked for. */
export const useAsked = (): Asked => useMadeUp().asked;
