import type { WaitingQuery } from '../api/generated/graphql';
import { evidenceWord } from '../evidence';
import { useAddress } from '../state/useAddress';
import { say } from '../words';

type Claim = WaitingQuery['claims']['edges'][number]['node'];
export type Waiting = Claim & { about: Extract<Claim['about'], { from: unknown }> };

/** A course, an occupation, why the two were brought together, and what else speaks for it. */
export function Candidate({ claim }: { claim: Waiting }) {
  const { from, to, claims } = claim.about;
  const others = claims.nodes.filter((c) => c.id !== claim.id);
  return (
    <>
      <p className="why">
        <strong>{claim.quote ?? 'Words of both are alike.'}</strong>
        {claim.coder && ` · found by ${claim.coder}`} · recorded {claim.recorded}
        {claim.isSynthetic && <small className="tag">made up for demonstration</small>}
      </p>
      <div className="candidate">
        <div>
          <h2 className="quiet">The candidate</h2>
          <h3>Course</h3>
          <h4>
            <Named {...from} />
          </h4>
          {from.description && <p>{from.description}</p>}
          {'outcome' in from && (
            <p>
              Level: {say(from.courseLevel)}
              {from.qualificationLevel && `, qualification level ${from.qualificationLevel}`}.{' '}
              {from.outcome ? `Outcome, as the provider says: ${from.outcome}` : 'The provider states no outcome.'}
            </p>
          )}
        </div>
        <div>
          <h3>Occupation</h3>
          <h4>
            <Named {...to} />
          </h4>
          {'code' in to && to.code && (
            <p>
              {to.scheme?.toUpperCase()} {to.code}
            </p>
          )}
          {to.description && <p>{to.description}</p>}
          {'titles' in to && to.titles.length > 0 && <p>Job titles: {to.titles.join(', ')}.</p>}
        </div>
      </div>
      <section className="evidence" aria-label="Other evidence">
        <h3>Other evidence that the one leads to the other</h3>
        {others.length === 0 && <p>There is none.</p>}
        <ul>
          {others.map((c) => (
            <li key={c.id}>
              {evidenceWord(c)}, {say(c.basis)}
              {c.share !== null && `, ${(c.share / 100).toLocaleString('en-GB')} % of graduates`}
              {c.sample !== null && ` of ${c.sample} people`}
              {c.cohort && `, ${c.cohort}`}
              {c.quote && `: “${c.quote}”`} · {c.source?.name ?? 'no source is named'}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Named({ id, name }: { id: string; name: string }) {
  const [, go] = useAddress();
  return (
    <button type="button" className="plain" onClick={() => go({ selected: id })}>
      {name}
    </button>
  );
}
