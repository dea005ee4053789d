import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Answer, ask } from '../api/client';
import {
  ChangesDiffDocument,
  type ChangesDiffQuery,
  ChangesHistoryDocument,
  ChangesNamesDocument,
  type Kind,
  MapDocument,
} from '../api/generated/graphql';
import { idAt } from '../api/moment';
import { useAsked } from '../madeup/useMadeUp';
import type { MapAnswer } from '../map/scene';
import type { Address } from '../state/address';
import { type Difference, drawn, type Names, unnamed } from './words';

/** How many commits, and how many differences, are asked for at a time. */
export const commitsAtOnce = 25;
export const differencesAtOnce = 50;
const mostAtOnce = 100;

/** A page of the commits, and the newest revision. Pages begin with the newest, whereas the list begins with the oldest. */
export function useHistory({ after, before, all }: Address) {
  const { synthetic } = useAsked();
  const page = after ? { first: commitsAtOnce, after } : { last: commitsAtOnce, before: before || null };
  return useQuery({
    queryKey: ['commits', page, all, synthetic],
    queryFn: ({ signal }) => ask(ChangesHistoryDocument, { ...page, views: all, synthetic }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The kind that the address narrows the differences to. */
export function kindOf(address: Address): Kind | null {
  const choice = address.where.find((w) => w.startsWith('kind:'));
  return choice ? (choice.slice('kind:'.length) as Kind) : null;
}

/** What differs between two revisions, as many as the address asks for, with the names of what has ended since. */
export function useDifferences(address: Address, { from, to }: { from: number; to: number }) {
  const kind = kindOf(address);
  const { synthetic } = useAsked();
  const most = address.rows || differencesAtOnce;
  return useQuery({
    queryKey: ['diff', from, to, kind, most, synthetic],
    queryFn: ({ signal }) => gather({ from, to, kinds: kind && [kind], most, synthetic }, signal),
    placeholderData: keepPreviousData,
    enabled: to > 0,
  });
}

/** How many differences are read at most to find what changed on the map, and how many things of a map are compared. */
export const mostRead = 1000;
export const mostCompared = 10_000;

const nothing: MapAnswer = { total: 0, shown: 0, nodes: [], links: [], groups: [], ties: [], legend: [], hidden: [] };

/** The maps of two revisions and what differs between them among what a map draws. */
export function useMaps({ from, to }: { from: number; to: number }) {
  const { synthetic } = useAsked();
  return useQuery({
    queryKey: ['maps', from, to, synthetic],
    queryFn: async ({ signal }) => {
      const map = (at: number) => ask(MapDocument, { at, synthetic, limit: mostCompared }, signal);
      const [before, after, difference] = await Promise.all([
        from > 0 ? map(from) : { data: { map: nothing }, partial: [] },
        map(to),
        gather({ from, to, kinds: [...drawn, 'LINK', 'FLOW'], most: from > 0 ? mostRead : 1, synthetic }, signal),
      ]);
      const partial = [...before.partial, ...after.partial, ...difference.partial];
      return { from, to, before: before.data.map, after: after.data.map, difference, partial };
    },
    placeholderData: keepPreviousData,
    enabled: to > 0,
  });
}

interface Gathered {
  from: number;
  to: number;
  kinds: Kind[] | null;
  most: number;
  synthetic: boolean;
}

async function gather({ from, to, kinds, most, synthetic }: Gathered, signal: AbortSignal) {
  const nodes: Difference[] = [];
  const partial: string[] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(mostAtOnce, most - nodes.length);
    const asked = { from, beyond: String(from + 1), kinds, first, after, at: to, synthetic };
    const answer: Answer<ChangesDiffQuery> = await ask(ChangesDiffDocument, asked, signal);
    const { diff, ...rest } = answer.data;
    nodes.push(...diff.nodes);
    partial.push(...answer.partial);
    after = diff.pageInfo.endCursor ?? null;
    if (!diff.pageInfo.hasNextPage || nodes.length >= most)
      return {
        ...rest,
        ...diff,
        nodes,
        partial,
        from,
        to,
        names: await namesOf(nodes, { from, to, synthetic }, signal),
      };
  }
}

async function namesOf(
  differences: Difference[],
  { from, to, synthetic }: Pick<Gathered, 'from' | 'to' | 'synthetic'>,
  signal: AbortSignal,
): Promise<Names> {
  const { ended, referred } = unnamed(differences);
  const names: Names = new Map();
  const read = async (ids: string[], at: number) => {
    for (let i = 0; i < ids.length; i += mostAtOnce) {
      const asked = ids.slice(i, i + mostAtOnce).map((id) => idAt(id, at, synthetic));
      const { data } = await ask(ChangesNamesDocument, { ids: asked }, signal);
      for (const node of data.nodes) if (node) names.set(node.id, node);
    }
  };
  if (from > 0) await read([...ended, ...referred], from);
  await read(
    referred.filter((id) => !names.has(id)),
    to,
  );
  return names;
}
