import { useEffect, useState } from 'react';
import { ApiError } from '../api/client';
import { useMayChange } from '../signin/viewer';
import { isTyping } from '../state/useShortcuts';
import { tellSaved, useSaved, useUndo } from './save';

/** What was committed last, and the way back: a button, or Ctrl and Z. */
export function Saved() {
  const saved = useSaved();
  const undo = useUndo();
  const mayChange = useMayChange();
  const [busy, setBusy] = useState(false);
  const takeBack = async (revision: number) => {
    setBusy(true);
    try {
      await undo(revision);
    } catch (error) {
      const why = error instanceof ApiError ? `${error.message} ${error.hint ?? ''}` : 'Something went wrong here.';
      tellSaved({ revision, text: `Revision ${revision} was not taken back: ${why}`, canUndo: true });
    }
    setBusy(false);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || isTyping(event) || busy || !mayChange || !saved?.canUndo) return;
      event.preventDefault();
      void takeBack(saved.revision);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <div className={saved ? 'saved' : undefined} role="status">
      {saved && (
        <>
          <span>{saved.text}</span>{' '}
          {saved.canUndo && mayChange && (
            <button type="button" disabled={busy} onClick={() => void takeBack(saved.revision)}>
              Undo
            </button>
          )}
          <button type="button" aria-label="Close this message" onClick={() => tellSaved(undefined)}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
