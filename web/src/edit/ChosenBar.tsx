import { useMayChange } from '../signin/viewer';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { letGo, mostChosen, useChosen } from './chosen';

const ways = [
  ['set', 'Set a field or tags'],
  ['link', 'Link'],
  ['end', 'Delete'],
] as const;

/** What can be done to all that is chosen, as one commit; nothing where nothing is. */
export function ChosenBar() {
  const [address, go] = useAddress();
  const chosen = useChosen();
  const mayChange = useMayChange();
  if (chosen.length === 0 || !mayChange || address.at > 0) return null;
  return (
    <section className="tools" aria-label="What is chosen">
      <p role="status">
        <strong>{count(chosen.length, 'thing')}</strong> chosen
        {chosen.length === mostChosen && ', as many as can be changed together'}.
      </p>
      <p className="actions">
        {ways.map(([way, name]) => (
          <button key={way} type="button" onClick={() => go({ edit: `several:${way}` })}>
            {name}
          </button>
        ))}
        <button type="button" onClick={() => letGo()}>
          Choose none
        </button>
      </p>
    </section>
  );
}
