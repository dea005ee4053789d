import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { NamedDocument } from '../api/generated/graphql';

/** The name of a thing; undefined until it is known, and where there is none. */
export function useNamed(id: string): string | undefined {
  const named = useQuery({
    queryKey: ['named', id],
    enabled: id !== '',
    queryFn: ({ signal }) => ask(NamedDocument, { id }, signal),
  });
  const node = named.data?.data.node;
  return node && 'name' in node ? node.name : undefined;
}
