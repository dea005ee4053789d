import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { BoardDocument, BoardFlowsDocument, type BoardFlowsQuery, type Kind } from '../api/generated/graphql';
import { useAsked } from '../madeup/useMadeUp';
import { useAddress } from '../state/useAddress';
import { boardOf } from './board';
import { layersOf } from './layers';

type BlockedFlow = BoardFlowsQuery['flows']['nodes'][number];

/** How many pages of blocked flows are read for their barriers: five hundred such flows. */
const mostPages = 5;

/** The Board of the registry, as the address asks for it. */
export function useBoard() {
  const { at, synthetic } = useAsked();
  const [{ layers }] = useAddress();
  const kinds: Kind[] = ['ACTOR', 'DATASET', ...layersOf(layers).map(({ kind }) => kind)];
  return useQuery({
    queryKey: ['board', kinds, at, synthetic],
    queryFn: async ({ signal }) => {
      const [answer, blocked] = await Promise.all([
        ask(BoardDocument, { kinds, at, synthetic }, signal),
        blockedFlows(at, synthetic, signal),
      ]);
      const { map, ...rest } = answer.data;
      return { ...rest, partial: answer.partial, map, board: boardOf(map.nodes, map.links, blocked) };
    },
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: 'always',
  });
}

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
