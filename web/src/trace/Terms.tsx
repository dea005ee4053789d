import type { TermsPartsFragment } from '../api/generated/graphql';
import { termLines, tightestSentence } from './words';

/** The tightest terms along a way, and whom to ask first. */
export function Terms({ terms }: { terms: TermsPartsFragment }) {
  return (
    <div className="terms">
      <p>
        <strong>Hardest to get:</strong> {tightestSentence(terms)}
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
