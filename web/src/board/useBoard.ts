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
import { useAsked } from '../madeup/useMadeUp';
import { useAddress } from '../state/useAddress';
import { type BlockedFlow, boardOf } from './board';
import { insideOf } from './inside';
import { layersOf } from './layers';

/** How many pages are read of blocked flows, for their barriers, and of providers: five hundred of each. */
const mostPages = 5;

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

/** The pages of a list, as many as are read at most. */
async function pagesOf<N>(
  read: (after: string | null) => Promise<{ nodes: N[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }>,
): Promise<N[]> {
  const all: N[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const { nodes, pageInfo } = await read(after);
    all.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return all;
}

const blockedFlows = (at: number | null, synthetic: boolean, signal: AbortSignal): Promise<BlockedFlow[]> =>
  pagesOf(async (after) => (await ask(BoardFlowsDocument, { at, synthetic, after }, signal)).data.flows);

/** Who offers courses, by id. */
const providersOf = (at: number | null, synthetic: boolean, signal: AbortSignal) =>
  pagesOf(async (after) => (await ask(BoardProvidersDocument, { at, synthetic, after }, signal)).data.actors);
