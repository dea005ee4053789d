import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Answer, ask } from '../api/client';
import {
  ChangesDiffDocument,
  type ChangesDiffQuery,
  ChangesHistoryDocument,
  ChangesNamesDocument,
  type Kind,
} from '../api/generated/graphql';
import type { Address } from '../state/address';
import { type Difference, type Names, unnamed } from './words';

/** How many commits, and how many differences, are asked for at a time. */
export const commitsAtOnce = 25;
export const differencesAtOnce = 50;
const mostAtOnce = 100;

/** A page of the commits, and the newest revision. Pages begin with the newest, whereas the list begins with the oldest. */
export function useHistory({ after, before }: Address) {
  const page = after ? { first: commitsAtOnce, after } : { last: commitsAtOnce, before: before || null };
  return useQuery({
    queryKey: ['commits', page],
    queryFn: ({ signal }) => ask(ChangesHistoryDocument, page, signal),
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
  const most = address.rows || differencesAtOnce;
  return useQuery({
    queryKey: ['diff', from, to, kind, most],
    queryFn: ({ signal }) => gather({ from, to, kind, most }, signal),
    placeholderData: keepPreviousData,
    enabled: to > 0,
  });
}

interface Asked {
  from: number;
  to: number;
  kind: Kind | null;
  most: number;
}

async function gather({ from, to, kind, most }: Asked, signal: AbortSignal) {
  const nodes: Difference[] = [];
  const partial: string[] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(mostAtOnce, most - nodes.length);
    const asked = { from, beyond: String(from + 1), kinds: kind && [kind], first, after, at: to };
    const answer: Answer<ChangesDiffQuery> = await ask(ChangesDiffDocument, asked, signal);
    const { diff, ...rest } = answer.data;
    nodes.push(...diff.nodes);
    partial.push(...answer.partial);
    after = diff.pageInfo.endCursor ?? null;
    if (!diff.pageInfo.hasNextPage || nodes.length >= most)
      return { ...rest, ...diff, nodes, partial, from, to, names: await namesOf(nodes, from, to, signal) };
  }
}

async function namesOf(differences: Difference[], from: number, to: number, signal: AbortSignal): Promise<Names> {
  const { ended, referred } = unnamed(differences);
  const names: Names = new Map();
  const read = async (ids: string[], at: number) => {
    for (let i = 0; i < ids.length; i += mostAtOnce) {
      const asked = { ids: ids.slice(i, i + mostAtOnce), at };
      const { data } = await ask(ChangesNamesDocument, asked, signal);
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
