// What is edited, as it was read, and how it is changed.
import type { EditedQuery } from '../api/generated/graphql';
import { linkInput, type Values } from './values';

/** A thing, a link or a claim with its last versions. */
export type EditedNode = Extract<NonNullable<EditedQuery['node']>, { history: unknown }>;

/** The operation that changes it, of any sort. */
export function updateOf(type: string, id: string, expectedVersion: number, values: Values, claim?: Values): object {
  if (type === 'Link') return { updateLink: { id, expectedVersion, input: linkInput(values) } };
  if (type === 'Claim') return { updateClaim: { id, expectedVersion, input: values } };
  const rests = claim && Object.keys(claim).length > 0 ? { claim } : {};
  return { update: { id, expectedVersion, fields: values, ...rests } };
}
