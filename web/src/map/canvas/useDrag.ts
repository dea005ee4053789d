import { type PointerEvent, type RefObject, useRef } from 'react';

/** Dragging with a mouse moves the picture; a press without a move is a click. Fingers scroll as everywhere. */
export function useDrag(frame: RefObject<HTMLElement | null>, onClick: (event: PointerEvent) => void) {
  const from = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      from.current = { x: event.clientX, y: event.clientY, moved: false };
      if (event.pointerType === 'mouse') event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const last = from.current;
      if (!last || event.buttons === 0 || event.pointerType !== 'mouse') return;
      const [x, y] = [event.clientX - last.x, event.clientY - last.y];
      if (!last.moved && Math.hypot(x, y) < 4) return;
      frame.current?.scrollBy(-x, -y);
      from.current = { x: event.clientX, y: event.clientY, moved: true };
    },
    onPointerUp: (event: PointerEvent) => {
      if (from.current && !from.current.moved) onClick(event);
      from.current = null;
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
