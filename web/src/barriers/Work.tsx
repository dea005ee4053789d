import { useState } from 'react';
import { ApiError } from '../api/client';
import { tick } from '../edit/action';
import { useSave } from '../edit/save';
import { useMayChange } from '../signin/viewer';
import { useAddress } from '../state/useAddress';
import { say } from '../words';
import { type Action, isOverdue } from './barriers';
import { Several } from './Open';

/** Whether what is shown can be changed: by those who may, and not in the past. */
function useWrites(): boolean {
  const [address] = useAddress();
  return useMayChange() && address.at === 0;
}

/** Ticks an action off, for those who may; for others, that it is done. */
export function Tick({ action }: { action: Action }) {
  const writes = useWrites();
  const save = useSave();
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const isDone = action.workStatus === 'DONE';
  if (!writes) return isDone ? <span aria-hidden="true">✓ </span> : null;
  const change = async () => {
    setBusy(true);
    setWrong('');
    await save([tick(action)], '').catch((error: unknown) =>
      setWrong(error instanceof ApiError ? `${error.message} ${error.hint ?? ''}` : 'Something went wrong here.'),
    );
    setBusy(false);
  };
  return (
    <>
      <input
        type="checkbox"
        className="done"
        aria-label={`Done: ${action.name}`}
        checked={isDone}
        disabled={isBusy}
        onChange={() => void change()}
      />{' '}
      {wrong && (
        <strong className="bad" role="alert">
          {wrong}
        </strong>
      )}
    </>
  );
}

/** Leads to the form that says who sees to an action and by when. */
export function Assign({ action }: { action: Action }) {
  const [, go] = useAddress();
  if (!useWrites()) return null;
  return (
    <button type="button" className="plain" onClick={() => go({ edit: `assign:${action.id}` })}>
      Assign<span className="quiet"> {action.name}</span>
    </button>
  );
}

/** Who sees to an action. */
export function Owner({ action: { owners } }: { action: Action }) {
  return owners.nodes.length > 0 ? <Several things={owners.nodes} /> : <small>no owner</small>;
}

/** Where an action stands, as far as that is known, and when it is due. */
export function Due({ action, today }: { action: Action; today: string }) {
  return (
    <small>
      {action.workStatus !== 'UNKNOWN' && `, ${say(action.workStatus)}`}
      {action.due &&
        (isOverdue(action, today) ? (
          <strong className="bad">, overdue since {action.due}</strong>
        ) : (
          `, due ${action.due}`
        ))}
    </small>
  );
}
