import { troubleOf } from './api/client';

/** Something is on its way; progress: how much of it has come, which is seen and not told aloud each time. */
export function Loading({ what, progress = '' }: { what: string; progress?: string }) {
  return (
    <p className="state" role="status">
      {what} …{progress && <span aria-hidden="true"> {progress}</span>}
    </p>
  );
}

interface Failure {
  error: unknown;
  again: () => void;
  still?: string;
  /** What trying again is called. */
  name?: string;
}

/** What failed, what still works, and how to try again. */
export function Failed({ error, again, still, name = 'Try again' }: Failure) {
  const trouble = troubleOf(error);
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>{trouble.message}</strong> {trouble.hint} {still}
      </p>
      <p>
        <button type="button" onClick={again}>
          {name}
        </button>{' '}
        {trouble.requestId && <small>request {trouble.requestId}</small>}
      </p>
    </div>
  );
}

/** Part of an answer is missing. */
export function Partial({ messages }: { messages: string[] }) {
  if (messages.length === 0) return null;
  return (
    <p className="notice" role="status">
      <strong>This is not all.</strong> {messages.join(' ')}
    </p>
  );
}
