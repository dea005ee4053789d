import { type FormEvent, useEffect, useId, useMemo, useState } from 'react';
import { ask } from '../api/client';
import { StartRoundDocument } from '../api/generated/graphql';
import { Failed } from '../States';
import { useViewer } from '../signin/viewer';
import { useAttempt } from './useAttempt';
import type { Stands } from './useWorkshop';

/** Seconds as a clock has them: 9:05. */
export const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** How many seconds are left of the round: told once by the server, and counted here. Undefined: none was timed. */
function useLeft(workshop: Stands): number | undefined {
  const ends = useMemo(
    () => (workshop.roundSeconds ? Date.now() + workshop.roundSeconds * 1000 : undefined),
    [workshop],
  );
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!ends) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [ends]);
  return ends && Math.max(0, Math.ceil((ends - now) / 1000));
}

/** What is left of the round, where one is timed; that it is over is said to those who do not see it. */
export function RoundLeft({ workshop }: { workshop: Stands }) {
  const left = useLeft(workshop);
  if (left === undefined) return null;
  return (
    <span className={left === 0 ? 'round over' : 'round'}>
      <span role="timer">{left > 0 && `${clockWords(left)} left of the round`}</span>
      <strong role="status">{left === 0 && 'The round is over.'}</strong>{' '}
    </span>
  );
}

/** The clock of the round: all see it, the host starts and stops it. */
export function Clock({ workshop }: { workshop: Stands }) {
  const mayStart = useViewer()?.role === 'ADMIN' || workshop.isHost;
  const [minutes, setMinutes] = useState(10);
  const { busy, trouble, attempt } = useAttempt();
  const id = useId();
  const start = (length: number) =>
    attempt(() => ask(StartRoundDocument, { workshop: workshop.workshop, minutes: length }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void start(minutes);
  };
  return (
    <>
      {trouble && <Failed error={trouble} again={() => void start(minutes)} />}
      <form className="tools" onSubmit={submit}>
        <RoundLeft workshop={workshop} />
        {mayStart && (
          <>
            <label htmlFor={id}>Minutes of a round</label>
            <input
              id={id}
              type="number"
              min={1}
              max={240}
              value={minutes}
              onChange={(event) => setMinutes(event.target.valueAsNumber || 1)}
            />
            <button type="submit" disabled={busy}>
              Start the clock
            </button>
            {workshop.roundSeconds !== null && (
              <button type="button" disabled={busy} onClick={() => void start(0)}>
                Stop it
              </button>
            )}
          </>
        )}
      </form>
    </>
  );
}
