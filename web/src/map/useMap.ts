import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import {
  type ClaimState,
  type FlowStatus,
  MapDocument,
  type MapGroupName,
  type MapQueryVariables,
  type Spectrum,
} from '../api/generated/graphql';
import { type Asked, useAsked } from '../madeup/useMadeUp';
import type { Address } from '../state/address';

/** How many things a picture takes before it says that there are more, and what can be asked for then. */
const sizes = [300, 1000, 3000, 10_000];

/** How many things the address lets a picture have. */
export const mostThings = (a: Address) => a.most || sizes[0]!;

/** The next larger picture; undefined where the API gives no more. */
export const nextLarger = (a: Address) => sizes.find((n) => n > mostThings(a));

/** What the address asks of the map; groups alone where nothing else is asked. */
function mapVariables(a: Address, focus: string[], asked: Asked): MapQueryVariables {
  const list = <T extends string>(values: string[]) => (values.length > 0 ? (values as T[]) : null);
  return {
    focus: list(focus),
    depth: a.depth,
    direction: a.direction,
    groups: list<MapGroupName>(a.groups),
    spectrum: list<Spectrum>(a.spectrum),
    statuses: list<FlowStatus>(a.statuses),
    states: list<ClaimState>(a.states),
    limit: isOverview(a, focus) ? 0 : mostThings(a),
    ...asked,
  };
}

/** Whether the groups are drawn, not things. */
export function isOverview(a: Address, focus: string[]): boolean {
  return focus.length === 0 && !a.all && a.groups.length === 0;
}

/** The map that the address asks for. While another comes, the one before stays. */
export function useMap(a: Address, focus: string[], enabled: boolean) {
  const variables = mapVariables(a, focus, useAsked());
  return useQuery({
    queryKey: ['map', variables],
    queryFn: ({ signal }) => ask(MapDocument, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
    refetchOnWindowFocus: 'always',
  });
}
