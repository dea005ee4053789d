import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * Makes a component whose code is loaded when it is first shown, and which shows `meanwhile` until then. Where
 * the code does not come it throws, for a Guard to tell. React's lazy does the same, but holds back whatever
 * comes within three tenths of a second of a placeholder, which code and data of one's own network do.
 */
export function late<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  let code: ComponentType<P> | undefined;
  return function Late({ meanwhile, ...props }: P & { meanwhile?: ReactNode }) {
    const [Shown, setShown] = useState(() => code);
    const [error, setError] = useState<unknown>();
    useEffect(() => {
      if (Shown) return;
      load().then((module) => {
        code = module.default;
        setShown(() => code);
      }, setError);
    }, [Shown]);
    if (error) throw error;
    return Shown ? <Shown {...(props as unknown as P)} /> : meanwhile;
  };
}
