import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Mark, Scene } from '../scene';

/** Keeps what is in the middle of the picture there when its size or the scene changes. */
export function useCentreKept(frame: RefObject<HTMLElement | null>, scene: Scene, zoom: number): void {
  const before = useRef({ scene, zoom });
  useLayoutEffect(() => {
    const box = frame.current;
    const last = before.current;
    before.current = { scene, zoom };
    if (!box || (last.scene === scene && last.zoom === zoom)) return;
    const [w, h] = [box.clientWidth / 2, box.clientHeight / 2];
    let [x, y] = [(box.scrollLeft + w) / last.zoom, (box.scrollTop + h) / last.zoom];
    if (last.scene !== scene) {
      const kept = closest(last.scene.marks, x, y);
      const now = scene.marks.find((m) => m.id === kept?.id);
      if (kept && now) [x, y] = [x + now.x - kept.x, y + now.y - kept.y];
    }
    box.scrollTo(x * zoom - w, y * zoom - h);
  }, [frame, scene, zoom]);
}

function closest(marks: Mark[], x: number, y: number): Mark | undefined {
  const far = (m: Mark) => Math.hypot(m.x - x, m.y - y);
  return marks.reduce<Mark | undefined>((best, m) => (!best || far(m) < far(best) ? m : best), undefined);
}
