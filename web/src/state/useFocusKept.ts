import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Address } from './address';

const panels = ['selected', 'cell'] as const;

/**
 * Keeps the focus in the page. A panel that closes gives it back to what opened it;
 * where a button goes away with what it did, what it stood in has it.
 */
export function useFocusKept(address: Address) {
  const path = useRef<EventTarget[]>([]); // from what has the focus outwards
  const openers = useRef(new Map<string, EventTarget | undefined>());
  const before = useRef(address);
  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      path.current = event.composedPath();
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useLayoutEffect(() => {
    for (const panel of panels)
      if (address[panel] && !before.current[panel]) openers.current.set(panel, path.current[0]);
  }, [address]);
  useEffect(() => {
    const closed = panels.filter((panel) => before.current[panel] && !address[panel]);
    before.current = address;
    const [last, ...around] = path.current;
    if (document.activeElement !== document.body || !(last instanceof Element) || last.isConnected) return;
    for (const to of [
      ...closed.map((panel) => openers.current.get(panel)),
      ...around,
      document.getElementById('main'),
    ]) {
      if (to instanceof HTMLElement || to instanceof SVGElement) to.focus();
      if (document.activeElement !== document.body) return;
    }
  }, [address]);
}
