import type { WaysQuery } from '../api/generated/graphql';
import { Failed, Loading } from '../States';
import { useAddress } from '../state/useAddress';
import type { useWays } from '../trace/useWays';
import { completeness, tightestSentence } from '../trace/words';

/** What the ways amount to, where the shortest is hardest to get, and whom to ask first. */
export function Ways({ query }: { query: ReturnType<typeof useWays> }) {
  const [address, go] = useAddress();
  if (!address.from || !address.to) return null;
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (!query.data) return <Loading what="Ways are looked for" />;
  return (
    <p className="bar" role="status">
      <Said told={query.data.data} />{' '}
      <button type="button" onClick={() => go({ view: 'trace' })}>
        Each way, step by step
      </button>{' '}
      <button type="button" onClick={() => go({ from: '', to: '' })}>
        Close
      </button>
    </p>
  );
}

function Said({ told: { start, end, paths } }: { told: WaysQuery }) {
  if (!start || !end) return 'There is nothing here by that name that you may see.';
  const [shortest] = paths.paths;
  if (!shortest) return `No data is recorded to go from ${start.name} to ${end.name}.`;
  return (
    <>
      From {start.name} to {end.name}: <strong>{completeness(paths.paths.length, paths)}</strong>{' '}
      {shortest.terms && tightestSentence(shortest.terms)}
    </>
  );
}
