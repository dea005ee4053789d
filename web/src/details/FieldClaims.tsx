import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ask } from '../api/client';
import { FieldClaimsDocument, type FieldClaimsQuery } from '../api/generated/graphql';
import { idAt } from '../api/moment';
import { useAsked } from '../madeup/useMadeUp';
import { Failed, Loading, Partial } from '../States';
import { useMayChange } from '../signin/viewer';
import { useAddress } from '../state/useAddress';
import { say, spell } from '../words';

type Answer = Extract<NonNullable<FieldClaimsQuery['node']>, { fieldStates: unknown }>;
type Claim = Answer['claims']['nodes'][number];

interface Props {
  id: string;
  field: string;
  /** What the claims on the field amount to. */
  state: string;
  /** Whether the thing is made up, and so are the claims on it. */
  isMadeUp: boolean;
}

/** Who says what of a field, and whose word is shown: one press away from its value. */
export function FieldClaims({ id, field, state, isMadeUp }: Props) {
  const [isOpen, open] = useState(false);
  const list = useId();
  const isDoubtful = state === 'DISPUTED' || state === 'UNSUPPORTED';
  return (
    <>
      {' '}
      <button type="button" className="plain" aria-expanded={isOpen} aria-controls={list} onClick={() => open(!isOpen)}>
        {isDoubtful ? `${say(state)}: who says what` : 'who says so'}
        <span className="quiet"> about {spell(field)}</span>
      </button>
      <section id={list}>{isOpen && <Read id={id} field={field} isMadeUp={isMadeUp} />}</section>
    </>
  );
}

function Read({ id, field, isMadeUp }: Omit<Props, 'state'>) {
  const { at, synthetic } = useAsked();
  const query = useQuery({
    queryKey: ['field claims', id, field, at, synthetic],
    queryFn: ({ signal }) => ask(FieldClaimsDocument, { id: idAt(id, at, synthetic || isMadeUp), field }, signal),
  });
  const node = query.data?.data.node as Answer | null | undefined;
  const decides = node?.fieldStates.find((state) => state.field === field)?.decidedBy;
  return (
    <>
      {query.isPending && <Loading what="Who says what is read" />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      <Partial messages={query.data?.partial ?? []} />
      {node && (
        <ul className="claims">
          {node.claims.nodes.map((claim) => (
            <Said key={claim.id} claim={claim} field={field} isShown={claim.id === decides} />
          ))}
        </ul>
      )}
      {node?.claims.pageInfo.hasNextPage && <p>There are more; the newest are shown.</p>}
    </>
  );
}

function Said({ claim, field, isShown }: { claim: Claim; field: string; isShown: boolean }) {
  const [{ at }, go] = useAddress();
  const mayChange = useMayChange();
  const isCurrent = claim.claimStatus === 'CURRENT';
  const isSettled = claim.settled.includes(field);
  return (
    <li className={isCurrent ? undefined : 'gone'}>
      <p>
        <strong>{saidOf(claim, field)}</strong>
        {claim.stance === 'AGAINST' && ' is denied'}
        {isShown && ' · shown'}
        {isSettled && ' · settled as right'}
        {!isCurrent && ` · ${say(claim.claimStatus)}`}
      </p>
      <p className="source">
        {claim.source ? (
          <button type="button" className="plain" onClick={() => go({ selected: claim.source?.id })}>
            {claim.source.name}
          </button>
        ) : (
          (claim.assertedBy ?? 'Nobody named a source')
        )}
        {claim.madeBy === 'IMPORT' ? ' · imported' : claim.madeBy === 'PERSON' ? ' · entered by a person' : ''} ·{' '}
        {claim.observed ? `observed ${claim.observed}` : `recorded ${claim.recorded}`}
        {claim.isSynthetic && <small className="tag">made up</small>}
      </p>
      {mayChange && at === 0 && isCurrent && !isSettled && claim.stance === 'FOR' && (
        <p className="actions">
          <button type="button" onClick={() => go({ edit: `settle:${claim.id}:${field}` })}>
            This one is right
          </button>
        </p>
      )}
    </li>
  );
}

/** What a claim says of a field: its one value, or one of those that it says along. */
function saidOf(claim: Pick<Claim, 'field' | 'value' | 'says'>, field: string): string {
  const along = claim.says.find((one) => one.startsWith(`${field}=`))?.slice(field.length + 1);
  const value = claim.field === field ? claim.value : along;
  return value ? say(value) : 'not known';
}
