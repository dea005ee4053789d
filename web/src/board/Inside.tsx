import { useMayEnter } from '../signin/viewer';
import { afresh } from '../state/address';
import { useAddress } from '../state/useAddress';
import type { Board } from './board';
import { isBare } from './inside';

/** Above the Board of one organisation: the way back, and, where nothing is known of it, what would be. */
export function Inside({ board }: { board: Board }) {
  const [address, go] = useAddress();
  const mayEnter = useMayEnter() && address.at === 0;
  const back = (
    <button type="button" onClick={() => go({ ...afresh(address), as: address.as })}>
      The whole Board
    </button>
  );
  if (!board.of) {
    return (
      <p className="bar" role="status">
        There is no organisation here by that name that you may see. {back}
      </p>
    );
  }
  const { id, name } = board.of;
  if (!isBare(board)) {
    return (
      <p className="bar" role="status">
        Only {name}: its parts and members, its systems and data, and who exchanges something with them. {back}
      </p>
    );
  }
  return (
    <p className="bar" role="status">
      Nobody has recorded yet what is inside {name}: no part, member, system or data, and no exchange.{' '}
      {mayEnter && (
        <>
          <button type="button" className="strong" onClick={() => go({ edit: `link:${id}` })}>
            Link something to it
          </button>{' '}
          <button type="button" onClick={() => go({ edit: `exchange:${id}:` })}>
            Add an exchange
          </button>{' '}
        </>
      )}
      {back}
    </p>
  );
}
