import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import {
  JourneyMeasuresDocument,
  JourneyPeriodsDocument,
  JourneysDocument,
  type LinkFilter,
} from '../api/generated/graphql';
import { readAll } from '../api/pages';
import { useAsked } from '../madeup/useMadeUp';
import type { Journey } from './journeys';

/** How many journeys are read at most, the most learners first. */
const most = 500;

const valuesOf = (links: { facets: readonly { buckets: readonly { value?: string | null }[] }[] }) =>
  links.facets.flatMap((f) => f.buckets).flatMap(({ value }) => (value ? [value] : []));

/** The measures by which journeys are counted here. */
export function useJourneyMeasures(): string[] {
  const asked = useAsked();
  const query = useQuery({
    queryKey: ['journey measures', asked],
    queryFn: async ({ signal }) => valuesOf((await ask(JourneyMeasuresDocument, asked, signal)).data.links).sort(),
  });
  return query.data ?? [];
}

/** The journeys of one measure in its newest period, counted as a whole; of one area, those that begin or end there. */
export function useJourneys(measure: string, area: string) {
  const asked = useAsked();
  return useQuery({
    queryKey: ['journeys', measure, area, asked],
    queryFn: async ({ signal }) => {
      const all: LinkFilter = {
        type: ['OBSERVED_IN'],
        countedWhere: ['RESIDENCE_TO_DELIVERY'],
        measure: { eq: measure },
        breakdown: { isStated: false },
      };
      const periods = valuesOf((await ask(JourneyPeriodsDocument, { filter: all, ...asked }, signal)).data.links);
      const period = periods.sort().at(-1) ?? '';
      const ends: LinkFilter = area ? { or: [{ from: { in: [area] } }, { to: { in: [area] } }] } : {};
      const filter: LinkFilter = { ...all, period: { eq: period }, ...ends };
      const read = await readAll<Journey>(
        async (after) => (await ask(JourneysDocument, { filter, after, ...asked }, signal)).data.links,
        most,
      );
      return { ...read, period };
    },
    enabled: measure !== '',
    placeholderData: keepPreviousData,
  });
}
