import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { FlowsDocument } from '../api/generated/graphql';

/** All flows of a revision, with who gives, who takes and what they carry. */
export function useFlows(at: number) {
  return useQuery({
    queryKey: ['flows', at],
    queryFn: ({ signal }) => ask(FlowsDocument, { at: at || null }, signal),
    placeholderData: keepPreviousData,
  });
}
