/** Those who are told when something outside of React has changed; subscribe is for useSyncExternalStore. */
export function listeners() {
  const all = new Set<() => void>();
  return {
    tell: (): void => {
      for (const listener of all) listener();
    },
    subscribe: (listener: () => void): (() => void) => {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}
