import { ask } from '../api/client';
import { CommitsDocument, HeadDocument } from '../api/generated/graphql';
import { follow, pause } from './follow';

/** What is known of the registry's newest revision. */
export interface News {
  /** The newest revision that was told of; 0 before any. */
  revision: number;
  /** When the connection was lost; undefined while it stands. */
  lost?: Date;
}

/**
 * Watches for commits until what it returns is called; again makes the next attempt
 * at once. Every attempt goes on after the last revision, so that none is missed. A
 * page in the background does not listen, as a browser holds few connections to one
 * server open.
 */
export function watch(tell: (news: News) => void): { stop: () => void; again: () => void } {
  let news: News = { revision: 0 };
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: AbortController | undefined;
  const say = (change: Partial<News>) => {
    news = { ...news, ...change };
    tell(news);
  };
  const listen = async (signal: AbortSignal) => {
    if (news.revision === 0) say({ revision: (await ask(HeadDocument, {}, signal)).data.revision.head });
    const opened = () => {
      attempts = 0;
      if (news.lost) say({ lost: undefined });
    };
    await follow(
      CommitsDocument,
      { after: news.revision },
      ({ data, errors }) => {
        if (data) say({ revision: data.commits.revision });
        // The store was exchanged for one that has not come as far.
        if (errors?.[0]?.extensions?.code === 'BAD_REQUEST') news = { ...news, revision: 0 };
      },
      opened,
      signal,
    );
  };
  const attempt = () => {
    clearTimeout(timer);
    listening?.abort();
    const mine = new AbortController();
    listening = mine;
    if (document.hidden) return;
    const ended = () => {
      if (mine.signal.aborted) return;
      attempts++;
      if (!news.lost) say({ lost: new Date() });
      timer = setTimeout(attempt, pause(attempts));
    };
    listen(mine.signal).then(ended, ended);
  };
  document.addEventListener('visibilitychange', attempt);
  attempt();
  return {
    again: attempt,
    stop: () => {
      document.removeEventListener('visibilitychange', attempt);
      clearTimeout(timer);
      listening?.abort();
    },
  };
}
