// What details tell of, as the API gives it.
import type { DetailsQuery } from '../api/generated/graphql';
import { say } from '../words';

type Node = NonNullable<DetailsQuery['node']>;

export type LinkNode = Extract<Node, { __typename: 'Link' }>;
/** Anything with a name of its own. */
export type ThingNode = Exclude<Extract<Node, { name: string }>, LinkNode>;

/** Whether all that is said of a thing is made up, or it is a source that says so of itself. */
export const isMadeUp = ({ isSynthetic, synthetic }: { isSynthetic: boolean; synthetic?: unknown }): boolean =>
  isSynthetic || synthetic === true;

interface Claims {
  nodes: { source?: unknown }[];
  pageInfo: { hasNextPage: boolean };
}

/**
 * What the claims on a thing or a link amount to, in a word. Of a source that nobody speaks of it is no want; one voice
 * that names no source is not called one, where its claims are at hand.
 */
export function claimsOn(state: string, isSource: boolean, claims?: Claims): string {
  if (isSource && state === 'UNSUPPORTED') return 'none';
  const isUnsourced = claims?.nodes.length && !claims.pageInfo.hasNextPage && claims.nodes.every((c) => !c.source);
  return state === 'SINGLE_SOURCE' && isUnsourced ? 'nobody named a source' : say(state);
}
