import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from '../api/client';
import {
  BoardDocument,
  BoardFlowsDocument,
  type BoardFlowsQuery,
  type BoardQuery,
  type Kind,
} from '../api/generated/graphql';
import { useAsked } from '../madeup/useMadeUp';
import { useAddress } from '../state/useAddress';
import { type BlockedFlow, boardOf } from './board';
import { insideOf } from './inside';
import { layersOf } from './layers';

/** How many pages of blocked flows are read for their barriers: five hundred such flows. */
const mostPages = 5;

/** The Board of the registry, or of one of its organisations, as the address asks for it. */
export function useBoard() {
  const { at, synthetic } = useAsked();
  const [{ layers, of }] = useAddress();
  const asked = layersOf(of ? [...layers, 'software'] : layers).map(({ kind }) => kind);
  const kinds: Kind[] = ['ACTOR', 'DATASET', ...asked];
  const select = useCallback(
    ({ blocked, ...told }: Told) => {
      const { nodes, links } = told.map;
      return { ...told, board: (of && insideOf(nodes, links, blocked, of)) || boardOf(nodes, links, blocked) };
    },
    [of],
  );
  return useQuery({
    queryKey: ['board', kinds, at, synthetic],
    queryFn: async ({ signal }) => {
      const [answer, blocked] = await Promise.all([
        ask(BoardDocument, { kinds, at, synthetic }, signal),
        blockedFlows(at, synthetic, signal),
      ]);
      return { ...answer.data, partial: answer.partial, blocked };
    },
    select,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: 'always',
  });
}

/** What the API tells of it. */
type Told = BoardQuery & { partial: string[]; blocked: BlockedFlow[] };

/** What the Board is drawn from. */
export type BoardAnswer = NonNullable<ReturnType<typeof useBoard>['data']>;

async function blockedFlows(at: number | null, synthetic: boolean, signal: AbortSignal): Promise<BlockedFlow[]> {
  const all: BlockedFlow[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const { data }: { data: BoardFlowsQuery } = await ask(BoardFlowsDocument, { at, synthetic, after }, signal);
    all.push(...data.flows.nodes);
    if (!data.flows.pageInfo.hasNextPage) break;
    after = data.flows.pageInfo.endCursor;
  }
  return all;
}
