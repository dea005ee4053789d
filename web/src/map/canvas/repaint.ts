// Paints a canvas anew, or where it has only moved, what has come into view.
import type { Painter, Rectangle } from './paint';

/**
 * Gives what keeps a canvas as its window looks on the scene. What was painted and is still in view
 * is moved, not painted again, unless all of it is asked for: where it meets what was painted at
 * another time, the rims of lines and letters may be a shade off.
 */
export function repainter(painter: Painter, lit: string, selected: string) {
  let last: { left: number; top: number } | undefined;
  return (box: HTMLElement, canvas: HTMLCanvasElement, zoom: number, all = false) => {
    if (all) last = undefined;
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return;
    const fine = window.devicePixelRatio;
    const [w, h] = [Math.round(box.clientWidth * fine), Math.round(box.clientHeight * fine)];
    if (canvas.width !== w || canvas.height !== h) {
      [canvas.width, canvas.height] = [w, h];
      [canvas.style.width, canvas.style.height] = [`${box.clientWidth}px`, `${box.clientHeight}px`];
      last = undefined;
    }
    const [left, top] = [Math.round(box.scrollLeft * fine), Math.round(box.scrollTop * fine)];
    const parts = last ? strips(left - last.left, top - last.top, w, h) : [[0, 0, w, h] as Strip];
    if (last && (left !== last.left || top !== last.top)) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.globalCompositeOperation = 'copy';
      context.drawImage(canvas, last.left - left, last.top - top);
      context.globalCompositeOperation = 'source-over';
    }
    last = { left, top };
    const scale = fine * zoom;
    const sight = { x: left / scale, y: top / scale, width: w / scale, height: h / scale, zoom };
    for (const [x, y, width, height] of parts) {
      const part: Rectangle = {
        x: (left + x) / scale,
        y: (top + y) / scale,
        width: width / scale,
        height: height / scale,
      };
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.beginPath();
      context.rect(x, y, width, height);
      context.clip();
      context.scale(fine, fine);
      painter.paint(context, sight, part, lit, selected);
      context.restore();
    }
  };
}

/** Left, top, width and height in pixels. */
type Strip = [number, number, number, number];

/** What comes into a window of this size that moves so far: a strip from above or below, and one from a side. */
export function strips(dx: number, dy: number, w: number, h: number): Strip[] {
  if (Math.abs(dx) >= w || Math.abs(dy) >= h) return [[0, 0, w, h]];
  const found: Strip[] = [];
  if (dy !== 0) found.push([0, dy > 0 ? h - dy : 0, w, Math.abs(dy)]);
  if (dx !== 0) found.push([dx > 0 ? w - dx : 0, dy < 0 ? -dy : 0, Math.abs(dx), h - Math.abs(dy)]);
  return found;
}
