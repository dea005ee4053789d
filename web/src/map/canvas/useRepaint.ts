import { type RefObject, useEffect } from 'react';

/** So long after the last move the picture rests, in ms. */
const rest = 200;

/** Paints when the window on a picture is moved or gets another size, and all of it anew when that is over. */
export function useRepaint(frame: RefObject<HTMLElement | null>, paint: (all?: boolean) => void): void {
  useEffect(() => {
    const box = frame.current!;
    let wanted = 0;
    let over = 0;
    const soon = () => {
      cancelAnimationFrame(wanted);
      clearTimeout(over);
      wanted = requestAnimationFrame(() => paint());
      over = window.setTimeout(() => paint(true), rest);
    };
    const sizes = new ResizeObserver(soon);
    sizes.observe(box);
    box.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(wanted);
      clearTimeout(over);
      sizes.disconnect();
      box.removeEventListener('scroll', soon);
    };
  }, [frame, paint]);
}
