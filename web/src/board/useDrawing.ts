import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { Point } from './geometry';

/** How far a press goes before it is a drag, in pixels, and how long a finger rests before it takes hold, in milliseconds. */
const slack = 6;
const rest = 500;

interface Press {
  id: string;
  x: number;
  y: number;
  timer: number;
}

/**
 * Lets somebody draw from one circle to another, or pin a circle to empty ground: by a drag, by a long press and a tap,
 * or, for drawing, by the key X and then Enter on the other one. Escape stops. Without onDraw nothing is drawn.
 */
export function useDrawing(
  onDraw: ((from: string, to: string) => void) | undefined,
  onPin: (id: string, at: Point) => void,
) {
  const [from, setFrom] = useState('');
  const [tip, setTip] = useState<Point>();
  const press = useRef<Press>(undefined);
  const stop = () => {
    window.clearTimeout(press.current?.timer);
    press.current = undefined;
    setFrom('');
    setTip(undefined);
  };
  /** Ends the line at a circle, where one is being drawn; tells whether it did. */
  const end = (to: string): boolean => {
    if (!onDraw || !from || !to || to === from) return false;
    stop();
    onDraw(from, to);
    return true;
  };
  const on = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      const id = circleAt(event.target);
      if (from && !id && event.pointerType === 'touch') {
        onPin(from, onSheet(event.currentTarget, event));
        stop();
      }
      if (!id || event.button !== 0 || from) return;
      const timer = event.pointerType === 'touch' ? window.setTimeout(() => setFrom(id), rest) : 0;
      press.current = { id, x: event.clientX, y: event.clientY, timer };
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const held = press.current;
      if (!held) return;
      const isFar = Math.hypot(event.clientX - held.x, event.clientY - held.y) > slack;
      if (event.pointerType === 'touch') {
        if (isFar) window.clearTimeout(held.timer); // it scrolls
        return;
      }
      if (!isFar && !tip) return;
      setFrom(held.id);
      setTip(onSheet(event.currentTarget, event));
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const isDrag = tip !== undefined;
      window.clearTimeout(press.current?.timer);
      press.current = undefined;
      if (!isDrag) return;
      const to = circleAt(document.elementFromPoint(event.clientX, event.clientY));
      if (end(to)) return;
      if (!to) onPin(from, tip);
      stop();
    },
    onPointerCancel: stop,
    onKeyDown: (event: KeyboardEvent) => {
      if (onDraw && event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey) {
        const id = circleAt(event.target);
        if (!id) return;
        setFrom(id);
        event.stopPropagation();
      } else if (event.key === 'Escape' && from) {
        stop();
        event.stopPropagation();
      }
    },
  };
  return { from, tip, end, stop, on };
}

/** The id of the actor's circle that an element is of; empty where it is of none. */
export function circleAt(element: EventTarget | null): string {
  const id = (element instanceof Element && element.closest('[data-node]')?.getAttribute('data-node')) || '';
  return id.startsWith('act_') ? id : '';
}

/** Where the pointer is on the sheet, in the own units of the picture that an element is of. */
export function onSheet(element: SVGGraphicsElement, event: { clientX: number; clientY: number }): Point {
  const matrix = element.getScreenCTM()?.inverse();
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return [x, y];
}
