import { useSyncExternalStore } from 'react';
import { useMedia } from './useMedia';

let printing = false;

function subscribe(listener: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now;
    listener();
  };
  const [before, after] = [set(true), set(false)];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** Whether the page is being laid out for paper, so that what only paper shows costs the screen nothing. */
export function usePrinted(): boolean {
  const isPaper = useMedia('print');
  return useSyncExternalStore(subscribe, () => printing) || isPaper;
}
