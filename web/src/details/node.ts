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

/** What the claims on a thing amount to, in a word. Others rest on a source; that nobody speaks of it is no want. */
export const claimsOn = (state: string, isSource: boolean): string =>
  isSource && state === 'UNSUPPORTED' ? 'none' : say(state);
