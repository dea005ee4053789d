import type { ClaimPartsFragment } from '../api/generated/graphql';
import { ClaimActions } from '../edit/Actions';
import { evidenceWord } from '../evidence';
import { useAddress } from '../state/useAddress';
import { say, spell } from '../words';

interface Props {
  claims: ClaimPartsFragment[];
  more: boolean;
  /** Whether they are evidence that a course leads to an occupation. */
  evidence?: boolean;
}

/** Who said what, from which source, and whether it still stands. */
export function Claims({ claims, more, evidence = false }: Props) {
  const [, go] = useAddress();
  return (
    <section>
      <h3>What is claimed</h3>
      {claims.length === 0 && <p>Nobody has claimed anything about it.</p>}
      <ul className="claims">
        {claims.map((c) => (
          <li key={c.id} className={c.claimStatus === 'CURRENT' ? undefined : 'gone'}>
            <p>
              {c.stance === 'AGAINST' ? <strong>Denied</strong> : 'Said'}
              {c.field ? `: ${spell(c.field)}${c.value ? ` is ${say(c.value)}` : ''}` : ''} · {say(c.basis)}, confidence{' '}
              {say(c.confidence)}
              {c.claimStatus !== 'CURRENT' && ` · ${say(c.claimStatus)}`}
            </p>
            {(evidence || c.method || c.review) && <p>{[evidenceWord(c), ...shareOf(c)].join('; ')}.</p>}
            {c.quote && <blockquote>{c.quote}</blockquote>}
            <p className="source">
              {c.source ? (
                <button type="button" className="plain" onClick={() => go({ selected: c.source?.id })}>
                  {c.source.name}
                </button>
              ) : (
                'Nobody named a source'
              )}
              {c.page && `, page ${c.page}`}
              {c.assertedBy && ` · said by ${c.assertedBy}`} ·{' '}
              {c.observed ? `observed ${c.observed}` : `recorded ${c.recorded}`}
              {c.isSynthetic && <small className="tag">made up</small>}
            </p>
            <ClaimActions
              id={c.id}
              of={c.quote ?? c.value ?? c.source?.name ?? say(c.basis)}
              isCurrent={c.claimStatus === 'CURRENT'}
            />
          </li>
        ))}
      </ul>
      {more && <p>There are more; the newest are shown.</p>}
    </section>
  );
}

/** Whose share it is and who found it, as far as that is said; shares come in 1/10000. */
function shareOf({ share, sample, cohort, coder }: ClaimPartsFragment): string[] {
  return [
    typeof share === 'number' && `${(share / 100).toLocaleString('en-GB')} % of graduates`,
    typeof sample === 'number' && `taken from ${sample.toLocaleString('en-GB')} people`,
    cohort && `cohort ${cohort}`,
    coder && `by ${coder}`,
  ].filter((part) => typeof part === 'string');
}
