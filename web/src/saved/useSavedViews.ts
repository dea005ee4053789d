import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { SavedViewsDocument } from '../api/generated/graphql';
import { type SavedView, savedViewsOf } from './savedViews';

/** The saved views that one may see, of today: a view of the past is found among them too. None where none is needed. */
export function useSavedViews(isNeeded = true): SavedView[] {
  const { data } = useQuery({
    queryKey: ['saved views'],
    enabled: isNeeded,
    queryFn: ({ signal }) => ask(SavedViewsDocument, { at: null }, signal),
  });
  return data ? savedViewsOf(data.data) : [];
}

/** The revisions that have a name, with it: 26 is "After workshop 2". */
export function useMoments(): Map<number, string> {
  return new Map(useSavedViews().flatMap((v): [number, string][] => (v.moment ? [[v.moment, v.name]] : [])));
}
