import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { CreditsDocument, type CreditsQuery } from '../api/generated/graphql';
import { Failed, Loading } from '../States';

type Source = CreditsQuery['sources']['nodes'][number];

/** What the registry's statements rest on: each source, who publishes it, under which licence, and in which words it is credited. */
export default function CreditList() {
  const { data, error, refetch } = useQuery({
    queryKey: ['credits'],
    queryFn: ({ signal }) => ask(CreditsDocument, {}, signal),
  });
  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading what="Sources are loaded" />;
  const { nodes, totalCount } = data.data.sources;
  if (nodes.length === 0) return <p>No source is recorded yet.</p>;
  return (
    <ul aria-label="Sources and credits">
      {nodes.map((source) => (
        <li key={source.id}>
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {source.name}
            </a>
          ) : (
            source.name
          )}
          {saidOf(source)}
        </li>
      ))}
      {totalCount > nodes.length && <li>and {(totalCount - nodes.length).toLocaleString('en-GB')} more</li>}
    </ul>
  );
}

function saidOf({ publisher, licence, credit }: Source): string {
  const said = [publisher, licence, credit].filter(Boolean);
  return said.length === 0 ? '' : `: ${said.join(' · ')}`;
}
