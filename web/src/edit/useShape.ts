import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { ModelDocument, type ModelQuery } from '../api/generated/graphql';
import { fieldsOf, linkRules } from './shape';

/** Part of what there is to say; it does not change while the page is open. */
export function useModel<T>(select: (model: ModelQuery['model']) => T, enabled = true) {
  return useQuery({
    staleTime: Number.POSITIVE_INFINITY,
    queryKey: ['model'],
    enabled,
    queryFn: ({ signal }) => ask(ModelDocument, {}, signal),
    select: ({ data }) => select(data.model),
  });
}

/** The fields of a type that a change may set. */
export function useFields(type: string) {
  return useModel((model) => fieldsOf(model, type), type !== '');
}

/** What each type of link joins and says. */
export function useLinkRules() {
  return useModel(linkRules);
}
