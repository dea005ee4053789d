import { useMayChange } from '../signin/viewer';
import { Link } from '../state/Link';
import { useAddress } from '../state/useAddress';
import { useShortcuts } from '../state/useShortcuts';

interface Props {
  /** The name of the actor that a line is being drawn from. */
  from: string | undefined;
  /** Stops drawing it. */
  stop: () => void;
}

const kinds = [
  { key: 'n', edit: 'new:ACTOR', word: 'Actor' },
  { key: 'd', edit: 'new:DATASET', word: 'Data' },
  { key: 'e', edit: 'exchange::', word: 'Exchange' },
  { key: '?', edit: 'new:QUESTION', word: 'What we don’t know' },
];

/** What an editor puts on the Board: by a button, a key, or a line drawn from one circle to another. */
export function Adding({ from, stop }: Props) {
  const [, go] = useAddress();
  const mayChange = useMayChange();
  useShortcuts(Object.fromEntries(kinds.map(({ key, edit }) => [key, () => go({ edit })])));
  return (
    <div className="adding tools">
      <fieldset>
        <legend>Add</legend>
        {kinds.map(({ key, edit, word }) => (
          <button key={key} type="button" aria-keyshortcuts={key} onClick={() => go({ edit })}>
            {word} <small>{key.toUpperCase()}</small>
          </button>
        ))}
        {mayChange && <Link change={{ view: 'workshop' }}>Workshop</Link>}
      </fieldset>
      {/* The two lie over each other, so that the picture stays where it is while a line is drawn. */}
      <div className="stacked">
        <p className={from ? 'hint gone' : 'hint'}>
          Drag from one actor to another to add an exchange; by keyboard: X on one, Enter on the other. Shift and a
          click, or C, choose several.
        </p>
        <p role="status">
          {from && (
            <>
              {from} gives: choose who gets it.{' '}
              <button type="button" onClick={stop}>
                Stop
              </button>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
