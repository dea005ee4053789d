import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { type Walk, WaysDocument } from '../api/generated/graphql';
import { useAsked } from '../madeup/useMadeUp';

/** The ways of a walk from one thing to another, by ids or keys; nothing is asked while either end is missing. */
export function useWays(from: string, to: string, walk: Walk) {
  const variables = { from, to, walk, ...useAsked() };
  return useQuery({
    queryKey: ['ways', variables],
    enabled: from !== '' && to !== '',
    queryFn: ({ signal }) => ask(WaysDocument, variables, signal),
  });
}
