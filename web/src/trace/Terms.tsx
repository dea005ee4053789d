import type { TermsPartsFragment } from '../api/generated/graphql';
import { useMayChange } from '../signin/viewer';
import { useAddress } from '../state/useAddress';
import { termLines, tightestSentence } from './words';

/** The tightest terms along a way, and whom to ask first. */
export function Terms({ terms }: { terms: TermsPartsFragment }) {
  return (
    <div className="terms">
      <p>
        <strong>Hardest to get:</strong> {tightestSentence(terms)} <AskFirst terms={terms} />
      </p>
      <dl>
        {termLines(terms).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Makes an action of whom to ask first, for those who may. */
export function AskFirst({ terms: { tightest } }: { terms: TermsPartsFragment }) {
  const [address, go] = useAddress();
  const { askFirst, says } = tightest;
  if (!useMayChange() || address.at > 0 || !askFirst) return null;
  return (
    <button type="button" onClick={() => go({ edit: `ask:${says?.id ?? ''}:${askFirst.id}` })}>
      Make it an action<span className="quiet">: ask {askFirst.name}</span>
    </button>
  );
}
