import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { FlowsDocument } from '../api/generated/graphql';
import { useAsked } from '../madeup/useMadeUp';

/** All flows of a revision, with who gives, who takes and what they carry. */
export function useFlows() {
  const asked = useAsked();
  return useQuery({
    queryKey: ['flows', asked],
    queryFn: ({ signal }) => ask(FlowsDocument, asked, signal),
    placeholderData: keepPreviousData,
  });
}
