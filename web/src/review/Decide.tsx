import { useEffect, useId, useState } from 'react';
import { holdUnsaved } from '../state/unsaved';

export interface Decision {
  review: 'ACCEPTED' | 'REJECTED';
  reason: string;
}

const place = 'catchment.reviewKeys';

/** The buttons for a candidate, and their keys, which can be switched off. */
export function Decide({
  decide,
  next,
}: {
  /** Gives whether it was committed. */
  decide: (decision: Decision) => Promise<boolean>;
  next: () => void;
}) {
  const [reason, setReason] = useState('');
  const [hasKeys, setKeys] = useState(() => localStorage.getItem(place) !== 'off');
  const box = useId();
  useEffect(() => {
    holdUnsaved('the reason', reason.trim() ? () => setReason('') : undefined);
    return () => holdUnsaved('the reason', undefined);
  }, [reason]);
  const say = async (review: Decision['review']) => {
    if (await decide({ review, reason: reason.trim() })) setReason('');
  };
  const later = () => {
    setReason(''); // it was for this one
    next();
  };
  const accept = () => void say('ACCEPTED');
  const reject = () => void say('REJECTED');
  useEffect(() => {
    if (!hasKeys) return;
    const does: Record<string, () => void> = { a: accept, r: reject, n: later };
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input:not([type=checkbox]), textarea, select, dialog');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      does[event.key.toLowerCase()]?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const key = (letter: string) => hasKeys && <kbd>{letter}</kbd>;
  return (
    <div className="decide">
      <div>
        <label htmlFor={box}>Reason (not needed; it stands with the claim)</label>
        <input
          id={box}
          type="text"
          value={reason}
          autoComplete="off"
          onChange={(e) => setReason(e.target.value)}
          onKeyDown={(e) => {
            if (e.key === 'Escape') e.currentTarget.blur();
          }}
        />
      </div>
      <p className="buttons">
        <button type="button" className="strong" onClick={accept} aria-keyshortcuts={hasKeys ? 'a' : undefined}>
          Accept {key('A')}
        </button>
        <button type="button" onClick={reject} aria-keyshortcuts={hasKeys ? 'r' : undefined}>
          Reject {key('R')}
        </button>
        <button type="button" onClick={later} aria-keyshortcuts={hasKeys ? 'n' : undefined}>
          Next, decide later {key('N')}
        </button>
      </p>
      <label className="tick">
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={(e) => {
            localStorage.setItem(place, e.target.checked ? 'on' : 'off');
            setKeys(e.target.checked);
          }}
        />
        <span>Keys: A accepts, R rejects, N goes to the next; not while you type</span>
      </label>
    </div>
  );
}
