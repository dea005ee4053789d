import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { LinkTypesDocument, ShapeDocument } from '../api/generated/graphql';
import { fieldsOf, linkRules } from './shape';

const forGood = { staleTime: Number.POSITIVE_INFINITY };

/** The fields of a type; the schema does not change while the page is open. */
export function useFields(type: string) {
  return useQuery({
    ...forGood,
    queryKey: ['shape', type],
    enabled: type !== '',
    queryFn: ({ signal }) => ask(ShapeDocument, { input: `${type}Input`, object: type }, signal),
    select: ({ data }) => fieldsOf(data),
  });
}

/** What each type of link joins and says. */
export function useLinkRules() {
  return useQuery({
    ...forGood,
    queryKey: ['link types'],
    queryFn: ({ signal }) => ask(LinkTypesDocument, {}, signal),
    select: ({ data }) => linkRules(data),
  });
}
