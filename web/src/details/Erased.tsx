import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { ErasedDocument } from '../api/generated/graphql';
import { day } from '../changes/words';
import { spell, title } from '../words';

/** What was erased of a thing, now and at every revision: when and why. It is told of what is deleted too. */
export function Erased({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['erased', id], queryFn: ({ signal }) => ask(ErasedDocument, { id }, signal) });
  const erasures = query.data?.data.erasures ?? [];
  if (erasures.length === 0) return null;
  return (
    <ul className="notice erased" aria-label="What was erased">
      {erasures.map(({ field, reason, at, revision }) => (
        <li key={`${revision} ${field}`}>
          <strong>
            {field ? title(spell(field)) : 'All that it said'} was erased on {day(at)}
          </strong>
          , at every revision. {reason}
        </li>
      ))}
    </ul>
  );
}
