import { useState } from 'react';
import { ApiError } from '../api/client';
import { useMayChange } from '../signin/viewer';
import { tellSaved, useSaved, useUndo } from './save';

/** What was committed last, and the way back. */
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
