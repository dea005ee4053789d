import { type RefObject, useLayoutEffect, useState } from 'react';

/** How wide a sheet is, at least so wide, in steps, so that the picture is not drawn anew for every pixel. */
export function useWidth(sheet: RefObject<HTMLElement | null>, least: number): number {
  const [width, setWidth] = useState(1400);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(least, Math.floor(element.clientWidth / 20) * 20));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [sheet, least]);
  return width;
}
