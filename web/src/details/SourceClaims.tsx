import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/client';
import { SaysDocument, type SaysQuery } from '../api/generated/graphql';
import { nameOf } from '../changes/words';
import { useAsked } from '../madeup/useMadeUp';
import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import { count, digits, say, spell } from '../words';

const few = 10;
const most = 100;

/** What a source says: the claims that rest on it, what each is about, and how many of them still stand. */
export function SourceClaims({ id, isMadeUp }: { id: string; isMadeUp: boolean }) {
  const { at, synthetic } = useAsked();
  const asked = { at, synthetic: synthetic || isMadeUp };
  const [first, setFirst] = useState(few);
  const query = useQuery({
    queryKey: ['says', id, first, asked],
    queryFn: ({ signal }) => ask(SaysDocument, { id, first, ...asked }, signal),
    placeholderData: (previous, last) => (last?.queryKey[1] === id ? keepPreviousData(previous) : undefined),
  });
  const said = query.data?.data;
  return (
    <section>
      <h3>What it says</h3>
      {query.isPending && <Loading what="What it says is read" />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      <Partial messages={query.data?.partial ?? []} />
      {said && <p>{tally(said)}</p>}
      {said && (
        <ul>
          {said.claims.nodes.map((claim) => (
            <Claim key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
      {said && said.claims.totalCount > said.claims.nodes.length && (
        <p>
          {said.claims.nodes.length} of them are shown.{' '}
          {first < most && (
            <button type="button" onClick={() => setFirst(most)}>
              Show more
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function tally({ claims: { totalCount, totalIsCapped }, standing }: SaysQuery): string {
  if (totalCount === 0) return 'No claim rests on it.';
  const rest = totalCount === 1 ? 'rests' : 'rest';
  if (totalIsCapped) return `${count(totalCount, 'claim')} or more ${rest} on it.`;
  const left = standing.totalCount;
  const stand = left === 1 ? 'stands' : 'stand';
  const all = totalCount === 1 ? 'which stands' : 'all of which stand';
  const of = left === totalCount ? all : `of which ${left === 0 ? 'none' : digits(left)} still ${stand}`;
  return `${count(totalCount, 'claim')} ${rest} on it, ${of}.`;
}

function Claim({ claim }: { claim: SaysQuery['claims']['nodes'][number] }) {
  const [, go] = useAddress();
  const { about, field, value, stance, claimStatus } = claim;
  const told = [
    stance === 'AGAINST' && 'denied',
    field && (value ? `${spell(field)} is ${say(value)}` : spell(field)),
    claimStatus !== 'CURRENT' && say(claimStatus),
  ].filter(Boolean);
  return (
    <li>
      <button type="button" className="plain" onClick={() => go({ selected: about.id })}>
        {nameOf(about, about.id)}
      </button>
      {told.length > 0 && `: ${told.join(' · ')}`}
    </li>
  );
}
