// The words for claims that a course leads to an occupation: of which kind the
// evidence is, and whether it counts. The kind alone never tells whether it was reviewed.
import type { ClaimStatus, EvidenceMethod, ReviewState, Stance } from './api/generated/graphql';

/** The kinds of evidence, as docs/evidence.md has them. */
export const methods: [EvidenceMethod, string][] = [
  ['MANUAL_CODING', 'coded by hand'],
  ['OCCUPATIONAL_STANDARD', 'occupational standard'],
  ['GRADUATE_DESTINATION_OWN', 'own graduates'],
  ['SUBJECT_PROGRESSION', 'progression of the subject'],
  ['GRADUATE_DESTINATION_POOLED', 'pooled graduates'],
  ['PROVIDER_CLAIM', 'provider’s claim'],
  ['TITLE_MATCH', 'words that met'],
  ['STATEMENT', 'statement'],
];

/** The kinds that speak of other things than a course and its occupations. */
const elsewhere: [EvidenceMethod, string][] = [['POINT_IN_POLYGON', 'its point lies within the outline']];

/** The kind of evidence; a claim that names none is a statement. */
export const methodWord = (method: string | null | undefined) =>
  [...methods, ...elsewhere].find(([name]) => name === (method ?? 'STATEMENT'))?.[1] ?? 'evidence of another kind';

export interface Evidence {
  method?: EvidenceMethod | null;
  review?: ReviewState | null;
  counts: boolean;
  claimStatus: ClaimStatus;
  stance: Stance;
}

const reviews: Record<ReviewState, string> = {
  PROPOSED: 'waits for review',
  ACCEPTED: 'accepted in review',
  REJECTED: 'rejected in review',
};

/** Where a claim stands: reviewed or not, still said or not, and so whether it counts. */
export function standing({ review, counts, claimStatus }: Evidence): string {
  const over = { CURRENT: '', RETRACTED: 'taken back', SUPERSEDED: 'superseded' }[claimStatus];
  return [review ? reviews[review] : 'needs no review', over, counts ? 'counts' : 'does not count']
    .filter(Boolean)
    .join(', ');
}

/** The kind of the evidence and where it stands. */
export const evidenceWord = (claim: Evidence) =>
  `${methodWord(claim.method)}${claim.stance === 'AGAINST' ? ', denies it' : ''}: ${standing(claim)}`;

/** Several in one line: each sort once, with how many; total: how many there are where these are not all. */
export function evidenceLine(claims: Evidence[], total = claims.length): string {
  const counts = new Map<string, number>();
  for (const word of claims.map(evidenceWord)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].map(([word, n]) => (n > 1 ? `${word} (${n} claims)` : word));
  const more = total - claims.length;
  return [...words, ...(more > 0 ? [`${more} more not read`] : [])].join('; ') || 'no evidence';
}
