// What was entered and is not saved yet, wherever it stands. Leaving the page,
// signing out and fresh answers ask first.

const held = new Map<string, () => void>();

/** Says that something stands unsaved, and how it is thrown away; or that it does no more. */
export function holdUnsaved(what: string, drop: (() => void) | undefined): void {
  if (drop) held.set(what, drop);
  else held.delete(what);
}

export function isAnythingUnsaved(): boolean {
  return held.size > 0;
}

export function discardUnsaved(): void {
  for (const drop of [...held.values()]) drop();
  held.clear();
}

/** Has the browser ask before the page is left. */
export function askBeforeLeaving(): void {
  window.addEventListener('beforeunload', (event) => {
    if (isAnythingUnsaved()) event.preventDefault();
  });
}
