// What would come of a form, as the server says before anything is saved.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask, done } from '../api/client';
import {
  AheadDocument,
  type AheadMutation,
  ChangesNamesDocument,
  type ChangeType,
  type Kind,
  type Operation,
} from '../api/generated/graphql';
import { idAt } from '../api/moment';
import { kindWord, type Names } from '../changes/words';
import { useToken } from '../state/token';
import { count, spell } from '../words';

type Told = AheadMutation['apply'];

export type Preview = NonNullable<Told['preview']> & Pick<Told, 'problems'> & { names: Names };

/** How long somebody has to pause before the server is asked, in milliseconds. */
const pause = 400;

/**
 * What would come of operations, which may show what is hidden where publish says so; undefined: there are none yet. What was said of others before stays until the answer
 * is there, and is not current.
 */
export function usePreview(operations: object[] | undefined, publish = false) {
  const text = operations ? JSON.stringify(operations) : '';
  const asked = useSettled(text);
  const isSignedIn = useToken() !== '';
  const query = useQuery({
    queryKey: ['ahead', asked, publish],
    enabled: asked !== '' && isSignedIn,
    gcTime: 0,
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => askPreview(JSON.parse(asked) as Operation[], publish, signal),
  });
  const isCurrent = text !== '' && text === asked && !query.isPlaceholderData;
  return {
    data: text === '' ? undefined : query.data,
    isCurrent: isCurrent && query.data !== undefined,
    error: isCurrent ? query.error : null,
    again: () => void query.refetch(),
  };
}

async function askPreview(operations: Operation[], publish: boolean, signal: AbortSignal): Promise<Preview> {
  const told = (await ask(AheadDocument, { operations, publish }, signal)).data.apply;
  const preview = { ...(told.preview ?? done(told).preview!), problems: told.problems };
  const ids = preview.unsupported.map((fact) => idAt(fact.id, preview.base));
  if (ids.length === 0) return { ...preview, names: new Map() };
  const { nodes } = (await ask(ChangesNamesDocument, { ids }, signal)).data;
  return { ...preview, names: new Map(nodes.flatMap((node) => (node ? [[node.id, node]] : []))) };
}

/** A text once it has stayed the same for a while; at first at once, and none at once, so that the same is asked anew. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    if (text === settled) return;
    const wait = setTimeout(() => settle(text), settled === '' || text === '' ? 0 : pause);
    return () => clearTimeout(wait);
  }, [text, settled]);
  return settled;
}

/** How many things of the kinds the same would happen to: "1 actor, 2 links and 4 claims"; empty where to none. */
export function tally(counts: Preview['counts'], operation: ChangeType, kinds: (kind: Kind) => boolean): string {
  const words = counts
    .filter((c) => c.operation === operation && kinds(c.kind))
    .sort((a, b) => order(a.kind) - order(b.kind))
    .map((c) => count(c.count, spell(c.kind), kindWord(c.kind).toLowerCase()));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Things first, then links, then claims. */
function order(kind: Kind): number {
  return kind === 'CLAIM' ? 2 : kind === 'LINK' ? 1 : 0;
}
