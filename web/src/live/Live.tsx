import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useToken } from '../state/token';
import { isAnythingUnsaved } from '../state/unsaved';
import { useAddress } from '../state/useAddress';
import './live.css';
import { type News, watch } from './watch';

/** How long a lost connection is not worth a word, in milliseconds. */
const patience = 4_000;

/** How long commits that follow each other closely are gathered, in milliseconds. */
const breath = 400;

/** Keeps what is shown fresh, and says where it is not: while the reader is busy, or the server is away. */
export function Live() {
  const [{ at }] = useAddress();
  const queries = useQueryClient();
  const [news, setNews] = useState<News>({ revision: 0 });
  const [shown, setShown] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const [late, setLate] = useState(false);
  const again = useRef(() => {});
  const secret = useToken(); // who signs in hears of more
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read where the stream is asked for
  useEffect(() => {
    const watching = watch(setNews);
    again.current = watching.again;
    return watching.stop;
  }, [secret]);

  const show = useCallback(() => {
    setShown(news.revision);
    void queries.invalidateQueries();
  }, [news.revision, queries]);
  const behind = at === 0 && shown !== 0 && news.revision !== 0 && shown !== news.revision;
  useEffect(() => {
    if (shown === 0) setShown(news.revision); // the page has just been opened
    if (!behind) setWaiting(false);
    if (!behind) return;
    const look = setInterval(() => (busy() ? setWaiting(true) : show()), breath);
    return () => clearInterval(look);
  }, [news.revision, shown, behind, show]);

  useEffect(() => {
    setLate(false);
    if (!news.lost) return;
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [news.lost]);

  return (
    <div className="live" aria-live="polite">
      {late && news.lost && (
        <p className="notice bad">
          <strong>The server has not answered since {clock(news.lost)}.</strong>{' '}
          {shown > 0 && <>What you see is revision {shown} and may be out of date. </>}
          <button type="button" onClick={() => again.current()}>
            Try again
          </button>
        </p>
      )}
      {!late && waiting && (
        <p className="notice">
          The registry has changed (revision {news.revision}).{' '}
          <button type="button" onClick={show}>
            Show it
          </button>
        </p>
      )}
    </div>
  );
}

/** Whether the reader is in the middle of something that new answers would disturb. */
function busy(): boolean {
  const active = document.activeElement;
  return (
    isAnythingUnsaved() ||
    document.querySelector('dialog[open]') !== null ||
    (active instanceof HTMLElement && active.matches('input, textarea, select, [contenteditable="true"]'))
  );
}

function clock(time: Date): string {
  return time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}
