import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * Makes a component whose code is loaded when it is first shown, and which shows `meanwhile` until then. Where
 * the code does not come it throws, for an ErrorBoundary to tell. React's lazy does the same, but holds back whatever
 * comes within three tenths of a second of a placeholder, which code and data of one's own network do. While it
 * waits the code is not loaded: it shows `meanwhile` until somebody needs more.
 */
export function lazy<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  let code: ComponentType<P> | undefined;
  return function Lazy({ meanwhile, waits = false, ...props }: P & { meanwhile?: ReactNode; waits?: boolean }) {
    const [Shown, setShown] = useState(() => code);
    const [error, setError] = useState<unknown>();
    useEffect(() => {
      if (Shown || waits) return;
      load().then((module) => {
        code = module.default;
        setShown(() => code);
      }, setError);
    }, [Shown, waits]);
    if (error) throw error;
    return Shown && !waits ? <Shown {...(props as unknown as P)} /> : meanwhile;
  };
}
