import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type ApiError, ask, troubleOf } from '../api/client';
import { WaitingDocument } from '../api/generated/graphql';
import { useSave } from '../edit/save';
import { OrMadeUp } from '../madeup/MadeUp';
import { useAsked } from '../madeup/useMadeUp';
import { Failed, Loading, Partial } from '../States';
import { useMayChange } from '../signin/viewer';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { Candidate, type Waiting } from './Candidate';
import { Decide, type Decision } from './Decide';
import { Lookalikes } from './Lookalikes';
import { Others, useOthers } from './Others';
import './review.css';

/** Occupations that a course's texts name, one at a time, to be accepted or rejected. */
export default function Review() {
  const [address, go] = useAddress();
  const mayChange = useMayChange();
  const { synthetic } = useAsked();
  const query = useQuery({
    queryKey: ['waiting', address.after, synthetic],
    queryFn: ({ signal }) => ask(WaitingDocument, { after: address.after || null, synthetic }, signal),
  });
  const list = query.data?.data.claims;
  const edge = list?.edges[0];
  const claim = edge && 'from' in edge.node.about ? (edge.node as Waiting) : undefined;
  return (
    <section className="review" aria-label="Review">
      <h1>Review: does the course lead to the occupation?</h1>
      <p className="lede">
        Candidates are found by the words of a course. Each is kept, and counts only once somebody has accepted it.
      </p>
      {query.isPending && <Loading what="The candidates are read" />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      <Partial messages={query.data?.partial ?? []} />
      {list && (
        <p className="bar" role="status">
          <strong>{count(list.totalCount, 'candidate waits', 'candidates wait')}</strong> for review.
          {claim && <span className="quiet">{` Now: ${claim.about.from.name}, ${claim.about.to.name}.`}</span>}
        </p>
      )}
      {list && !claim && list.totalCount === 0 && (
        <p className="state">
          Nothing waits. “Propose occupations” on a course’s details finds new candidates. <OrMadeUp />
        </p>
      )}
      {list && !claim && list.totalCount > 0 && (
        <p>
          You are at the end; those that you left for later still wait.{' '}
          <button type="button" className="strong" onClick={() => go({ after: '' })}>
            From the beginning
          </button>
        </p>
      )}
      {claim && (
        <>
          <Candidate claim={claim} />
          {mayChange && address.at === 0 ? (
            <Deciding claim={claim} next={() => go({ after: edge?.cursor ?? '' })} isFresh={!query.isFetching} />
          ) : (
            <p className="notice">
              {address.at > 0 ? 'The past is not reviewed.' : 'Sign in with an editor’s token to accept or reject.'}{' '}
              <button type="button" onClick={() => go({ after: edge?.cursor ?? '' })}>
                Next
              </button>
            </p>
          )}
        </>
      )}
      <Lookalikes />
    </section>
  );
}

interface DecidingProps {
  claim: Waiting;
  next: () => void;
  /** Whether what is shown has been asked for since the last decision. */
  isFresh: boolean;
}

/** Commits a decision, for the other courses that are ticked too, at the versions that were read; what somebody else decided first is told and not overwritten. */
function Deciding({ claim, next, isFresh }: DecidingProps) {
  const save = useSave();
  const others = useOthers(claim);
  const [trouble, setTrouble] = useState<ApiError>();
  const busy = useRef(false);
  useEffect(() => {
    if (claim.id) setTrouble(undefined);
  }, [claim.id]);
  const decide = async ({ review, reason }: Decision) => {
    if (busy.current || !isFresh) return false;
    busy.current = true;
    const input = { review, reason: reason || null };
    const { ticked } = others;
    const updates = [{ claim: claim.id, revision: claim.revision }, ...ticked].map((c) => ({
      updateClaim: { id: c.claim, expectedVersion: c.revision, input },
    }));
    const more =
      ticked.length > 0 ? ` and ${count(ticked.length, 'other course leads', 'other courses lead')}` : ' leads';
    const word = review === 'ACCEPTED' ? 'Accepted' : 'Rejected';
    try {
      await save(updates, `${word}: ${claim.about.from.name}${more} to ${claim.about.to.name}`);
      return true;
    } catch (error) {
      setTrouble(troubleOf(error));
      return false;
    } finally {
      busy.current = false;
    }
  };
  return (
    <>
      {trouble && (
        <p className="notice bad" role="alert">
          <strong>{trouble.message}</strong> {trouble.hint} Nothing was decided here.
        </p>
      )}
      <Others {...others} occupation={claim.about.to.name} />
      <Decide decide={decide} next={next} />
    </>
  );
}
