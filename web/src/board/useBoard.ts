import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from '../api/client';
import {
  BoardDocument,
  BoardFlowsDocument,
  BoardProvidersDocument,
  type BoardQuery,
  type Kind,
} from '../api/generated/graphql';
import { plainId } from '../api/moment';
import { readAll } from '../api/pages';
import { useAsked } from '../madeup/useMadeUp';
import { useAddress } from '../state/useAddress';
import { type BlockedFlow, boardOf } from './board';
import { insideOf } from './inside';
import { layersOf } from './layers';

/** How many are read at most of blocked flows, for their barriers, and of providers. */
const most = 500;

/** The Board of the registry, or of one of its organisations, as the address asks for it. */
export function useBoard() {
  const { at, synthetic } = useAsked();
  const [{ layers, of }] = useAddress();
  const asked = layersOf(of ? [...layers, 'software'] : layers).map(({ kind }) => kind);
  const kinds: Kind[] = ['ACTOR', 'DATASET', ...asked];
  const select = useCallback(
    ({ blocked, offering, ...told }: Told) => {
      const { nodes, links } = told.map;
      const providers = new Set(offering.map(({ id }) => plainId(id)));
      return {
        ...told,
        board: (of && insideOf(nodes, links, blocked, of)) || boardOf(nodes, links, blocked, { providers }),
      };
    },
    [of],
  );
  return useQuery({
    queryKey: ['board', kinds, at, synthetic],
    queryFn: async ({ signal }) => {
      const [answer, blocked, offering] = await Promise.all([
        ask(BoardDocument, { kinds, at, synthetic }, signal),
        blockedFlows(at, synthetic, signal),
        providersOf(at, synthetic, signal),
      ]);
      return { ...answer.data, partial: answer.partial, blocked, offering };
    },
    select,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: 'always',
  });
}

/** What the API tells of it. */
type Told = BoardQuery & { partial: string[]; blocked: BlockedFlow[]; offering: { id: string }[] };

/** What the Board is drawn from. */
export type BoardAnswer = NonNullable<ReturnType<typeof useBoard>['data']>;

const blockedFlows = async (at: number | null, synthetic: boolean, signal: AbortSignal): Promise<BlockedFlow[]> =>
  (
    await readAll<BlockedFlow>(
      async (after) => (await ask(BoardFlowsDocument, { at, synthetic, after }, signal)).data.flows,
      most,
    )
  ).list;

/** Who offers courses, by id. */
const providersOf = async (at: number | null, synthetic: boolean, signal: AbortSignal): Promise<{ id: string }[]> =>
  (
    await readAll<{ id: string }>(
      async (after) => (await ask(BoardProvidersDocument, { at, synthetic, after }, signal)).data.actors,
      most,
    )
  ).list;
