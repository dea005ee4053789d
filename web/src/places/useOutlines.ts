import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { OutlinesDocument } from '../api/generated/graphql';
import { useAsked } from '../madeup/useMadeUp';
import { isOutline, type Outlined } from './geography';

/** How many outlines are read at a time. */
const many = 100;

/** The outlines of some areas, in the order asked; areas without one are left out. */
export function useOutlines(ids: string[]) {
  const layer = useAsked();
  return useQuery({
    queryKey: ['outlines', ids, layer],
    queryFn: async ({ signal }): Promise<Outlined[]> => {
      const parts = Array.from({ length: Math.ceil(ids.length / many) }, (_, i) => ids.slice(i * many, (i + 1) * many));
      const answers = await Promise.all(parts.map((part) => ask(OutlinesDocument, { ids: part, ...layer }, signal)));
      const found = new Map(answers.flatMap(({ data }) => data.places.nodes).map((place) => [place.id, place]));
      return ids.flatMap((id) => {
        const place = found.get(id);
        return place && isOutline(place.geometry) ? [{ ...place, geometry: place.geometry }] : [];
      });
    },
    placeholderData: keepPreviousData,
  });
}
