import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import {
  PlaceKindsDocument,
  PlacesCoveredDocument,
  PlacesOfKindDocument,
  type PlacesOfKindQuery,
  PlacesVenuesDocument,
  type PlacesVenuesQuery,
} from '../api/generated/graphql';
import { readAll } from '../api/pages';
import { type Asked, useAsked } from '../madeup/useMadeUp';
import { areasOf, levels, venueOf } from './places';

/** How many areas and venues are read at most. */
export const most = { areas: 500, venues: 1000 };

async function gather(wanted: string, asked: Asked, signal: AbortSignal) {
  const { data: first } = await ask(PlaceKindsDocument, asked, signal);
  const counts = new Map(first.places.facets.flatMap((f) => f.buckets).map((b) => [b.value, b.count]));
  const found = levels.filter(({ kinds }) => kinds.some((kind) => (counts.get(kind) ?? 0) > 0));
  const level = found.find(({ name }) => name === wanted) ?? found[0];
  if (!level) return { found, level, areas: [], apart: null, whole: true, revision: first.revision };
  const { kinds } = level;
  const [places, venues] = await Promise.all([
    readAll<PlacesOfKindQuery['places']['nodes'][number]>(
      async (after) => (await ask(PlacesOfKindDocument, { kinds, after, ...asked }, signal)).data.places,
      most.areas,
    ),
    readAll<PlacesVenuesQuery['venues']['nodes'][number]>(
      async (after) => (await ask(PlacesVenuesDocument, { kinds, after, ...asked }, signal)).data.venues,
      most.venues,
    ),
  ]);
  const ids = places.list.map(({ id }) => id);
  const { coverage, ...apart } = (await ask(PlacesCoveredDocument, { areas: ids, ...asked }, signal)).data
    .occupationGaps;
  return {
    found,
    level,
    areas: areasOf(places.list, coverage, venues.list.map(venueOf)),
    /** Courses that are held in no area. */
    apart,
    whole: places.whole && venues.whole,
    revision: first.revision,
  };
}

/** The areas of one sort, with their outlines and what is held there. */
export function usePlaces(level: string) {
  const asked = useAsked();
  return useQuery({
    queryKey: ['places', level, asked],
    queryFn: ({ signal }) => gather(level, asked, signal),
    placeholderData: keepPreviousData,
  });
}

export type PlacesAnswer = NonNullable<ReturnType<typeof usePlaces>['data']>;
