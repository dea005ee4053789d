import { digits, spell, title } from '../words';
import type { Preview } from './preview';

const most = 20;

interface Props {
  ahead: Pick<Preview, 'publishes' | 'publishesCount'> | undefined;
  isMeant: boolean;
  mean: (is: boolean) => void;
}

/** The hidden texts that a change would show, and the box by which somebody says that this is meant. */
export function Publishes({ ahead, isMeant, mean }: Props) {
  if (!ahead?.publishesCount) return null;
  return (
    <fieldset className="notice">
      <legend>What is hidden now would show</legend>
      <ul>
        {ahead.publishes.slice(0, most).map(({ thing, field, text, to }) => (
          <li key={`${thing} ${field} ${text}`}>
            {field ? title(spell(field)) : 'A link or a claim'}
            {text && `: “${text}”`}, to {to === 'PUBLIC' ? 'everybody' : 'partners'}
          </li>
        ))}
      </ul>
      {ahead.publishesCount > most && <p>{digits(ahead.publishesCount - most)} more are not listed here.</p>}
      <label>
        <input type="checkbox" checked={isMeant} onChange={(e) => mean(e.target.checked)} /> Show them; this is meant
      </label>
    </fieldset>
  );
}
