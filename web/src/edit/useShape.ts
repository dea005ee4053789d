import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { ModelDocument, type ModelQuery } from '../api/generated/graphql';
import { useIsGuest } from '../signin/viewer';
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

// What a workshop says for its guests, or keeps from them.
const notForGuests = new Set(['source', 'visibility', 'keys']);

/** The fields of a type that a change may set; of those, what guests of a workshop may say. */
export function useFields(type: string) {
  const isGuest = useIsGuest();
  const may = (name: string) => !isGuest || !notForGuests.has(name);
  return useModel((model) => fieldsOf(model, type).filter(({ name }) => may(name)), type !== '');
}

/** What each type of link joins and says. */
export function useLinkRules() {
  return useModel(linkRules);
}
