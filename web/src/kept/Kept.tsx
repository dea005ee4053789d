import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { csv, save } from '../export/files';
import { useViewer } from '../signin/viewer';
import { token } from '../state/token';
import { count } from '../words';
import { sendKept } from './send';
import { byOf, dropEntry, type Entry, keptEntries, readEntries, subscribe } from './store';
import { entryRows, sentenceOf } from './words';
import './kept.css';

/** How often the server is looked for while something waits, in milliseconds. */
const often = 4_000;

/** What was entered while the server was not reached: it is sent when it is, and can be saved as a file. */
export default function Kept() {
  const entries = useSyncExternalStore(subscribe, keptEntries);
  const [taken, setTaken] = useState(0);
  const by = byOf(useViewer());
  const client = useQueryClient();
  const send = useCallback(
    async (again?: string) => {
      const sent = await sendKept(by, again);
      if (sent.taken === 0) return;
      setTaken(sent.taken);
      void client.invalidateQueries();
    },
    [by, client],
  );
  useEffect(() => void readEntries().catch(() => {}), []); // a browser that keeps nothing has nothing to tell
  const isUnknown = by === '' && token() !== '' && entries.length > 0;
  const waits = entries.some((e) => e.by === by && e.problems.length === 0);
  useEffect(() => {
    if (!waits && !isUnknown) return;
    setTaken(0);
    const now = () => void (waits ? send() : client.refetchQueries({ queryKey: ['viewer'] }));
    now();
    const timer = setInterval(now, often);
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [waits, isUnknown, send, client]);
  if (entries.length === 0) {
    return (
      <p className={taken > 0 ? 'notice kept' : 'quiet'} role="status">
        {taken > 0 && (
          <>
            {count(taken, 'entry', 'entries')} kept on this device {taken === 1 ? 'was' : 'were'} sent.{' '}
            <button type="button" onClick={() => setTaken(0)}>
              Close
            </button>
          </>
        )}
      </p>
    );
  }
  return (
    <section className="notice kept" aria-label="Kept on this device">
      <p role="status">
        <strong>{count(entries.length, 'entry is', 'entries are')} kept on this device.</strong>{' '}
        {(waits || isUnknown) &&
          'The server does not answer; what is kept is sent as soon as it does, also after a reload.'}{' '}
        <button
          type="button"
          onClick={() => save('catchment-kept.csv', 'text/csv;charset=utf-8', csv(entryRows(entries)))}
        >
          Save as CSV
        </button>
      </p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <One entry={entry} isTheirs={entry.by === by} again={() => void send(entry.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ entry, isTheirs, again }: { entry: Entry; isTheirs: boolean; again: () => void }) {
  const [asks, setAsks] = useState(false);
  const says = sentenceOf(entry);
  return (
    <>
      <span>{says}</span> <small>{new Date(entry.at).toLocaleString('en-GB', { timeStyle: 'short' })}</small>{' '}
      {!isTheirs && <small>entered as {entry.by}, who alone can send it</small>}{' '}
      {entry.problems.length > 0 && (
        <>
          <strong className="wrong">Not taken. {entry.problems.join(' ')}</strong>{' '}
          {isTheirs && (
            <button type="button" aria-label={`Try again: ${says}`} onClick={again}>
              Try again
            </button>
          )}
        </>
      )}{' '}
      {asks ? (
        <button type="button" className="strong" onClick={() => void dropEntry(entry.id)}>
          Throw it away for good
        </button>
      ) : (
        <button type="button" aria-label={`Throw away: ${says}`} onClick={() => setAsks(true)}>
          Throw away …
        </button>
      )}
    </>
  );
}
