import { useSyncExternalStore } from 'react';

const questions = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

const now = () => questions.map((q) => window.matchMedia(q).matches).join();

function watch(changed: () => void): () => void {
  const asked = questions.map((q) => window.matchMedia(q));
  for (const q of asked) q.addEventListener('change', changed);
  return () => {
    for (const q of asked) q.removeEventListener('change', changed);
  };
}

/** Light or dark, as one word that changes when the colours do. */
export const useScheme = () => useSyncExternalStore(watch, now);
