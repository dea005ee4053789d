// What details tell of, as the API gives it.
import type { DetailsQuery } from '../api/generated/graphql';

type Node = NonNullable<DetailsQuery['node']>;

export type LinkNode = Extract<Node, { __typename: 'Link' }>;
/** Anything with a name of its own. */
export type ThingNode = Exclude<Extract<Node, { name: string }>, LinkNode>;

/** Whether all that is said of a thing is made up, or it is a source that says so of itself. */
export const isMadeUp = ({ isSynthetic, synthetic }: { isSynthetic: boolean; synthetic?: unknown }): boolean =>
  isSynthetic || synthetic === true;
