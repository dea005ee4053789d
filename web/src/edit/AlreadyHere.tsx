import { useAddress } from '../state/useAddress';
import type { Preview } from './preview';

/** How many are told; the likeliest come first. */
const most = 3;

/** What is here already like what is being entered, told while one types; each can be opened instead. */
export function AlreadyHere({ alike }: { alike: Preview['lookalikes'] }) {
  const [, go] = useAddress();
  return (
    <div role="status" aria-label="What is here already">
      {alike.length > 0 && (
        <ul className="already">
          {alike.slice(0, most).map(({ here, sentence }) => (
            <li key={here.id}>
              <strong>{here.name} is already here.</strong> {sentence}{' '}
              <button type="button" className="plain" onClick={() => go({ edit: '', selected: here.id })}>
                Open {here.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
