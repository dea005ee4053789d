import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');
let printing = false;

function subscribe(listener: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now;
    listener();
  };
  const [before, after] = [set(true), set(false)];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  paper.addEventListener('change', listener);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    paper.removeEventListener('change', listener);
  };
}

/** Whether the page is being laid out for paper, so that what only paper shows costs the screen nothing. */
export function usePrinted(): boolean {
  return useSyncExternalStore(subscribe, () => printing || paper.matches);
}
