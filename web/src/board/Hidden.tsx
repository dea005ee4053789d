import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { namesOf } from './board';
import { type Narrowed, onlys } from './narrow';

const listed = new Intl.ListFormat('en-GB');

/** Of a Board that is narrowed: to what, how much of it is shown, and how much is hidden. */
export function Hidden({ narrowed: { board, hidden } }: { narrowed: Narrowed }) {
  const [{ around, only }, go] = useAddress();
  const names = namesOf(board);
  const centre = around.flatMap((id) => names.get(id) ?? []);
  const what = [
    only && (onlys.find(([word]) => word === only)?.[1] ?? 'what the address asks for'),
    around.length > 0 &&
      `what is around ${centre.length > 0 ? listed.format(centre) : 'something that is not on the Board'}`,
  ]
    .filter(Boolean)
    .join(', and ');
  const actors = board.actors.length + board.notMapped.length;
  return (
    <p className="bar" role="status">
      Only {what}: <strong>{count(board.exchanges.length, 'exchange')}</strong> between {count(actors, 'actor')}.
      Hidden: {count(hidden.exchanges, 'exchange')} and {count(hidden.actors, 'actor')}.{' '}
      <button type="button" onClick={() => go({ around: [], only: '', lane: '' })}>
        Show everything
      </button>
    </p>
  );
}
