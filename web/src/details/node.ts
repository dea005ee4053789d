// What details tell of, as the API gives it.
import type { DetailsQuery } from '../api/generated/graphql';

type Node = NonNullable<DetailsQuery['node']>;

export type LinkNode = Extract<Node, { __typename: 'Link' }>;
/** Anything with a name of its own. */
export type ThingNode = Exclude<Extract<Node, { name: string }>, LinkNode>;
