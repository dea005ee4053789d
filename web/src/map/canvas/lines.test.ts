import { expect, test } from 'vitest';
import { type DrawnLine, level, type Mark, type Scene } from '../scene';
import { Lines } from './lines';
import type { Styles } from './styles';

const mark = (x: number, y: number): Mark => ({ id: 'a', x, y, r: 8, label: 'Name', place: 'right', group: 'OTHER' });
const styles: Styles = (look) => ({ fill: '', stroke: look, width: 1, dash: [], cap: 'butt', font: '' });

/** The strokes that paint twenty lines of one look and one of another: how wide, in which colour, and of how many runs. */
function strokes(zoom: number, dense: boolean, colour?: string): [number, string, number][] {
  const line = (look: DrawnLine['look'], i: number): DrawnLine => ({
    ...level(mark(0, 24 * i), mark(400, 900)),
    ...{ key: `${i}`, look, width: 2, arrow: true },
  });
  const lines = [line('money', 20), ...Array.from({ length: 20 }, (_, i) => line('flow', i))];
  const frame = { x: 0, y: 0, width: 9, height: 9, title: '' };
  const scene: Scene = { width: 900, height: 900, frames: dense ? [frame] : [], headings: [], marks: [], lines };
  const found: [number, string, number][] = [];
  let of = 0;
  const context = {
    lineWidth: 0,
    strokeStyle: '',
    setLineDash: () => {},
    beginPath: () => {
      of = 0;
    },
    moveTo: () => of++,
    lineTo: () => {},
    stroke: () => found.push([context.lineWidth, context.strokeStyle, of]),
  };
  const edges = [0, 0, 900, 900] as [number, number, number, number];
  new Lines(scene, styles).paint(context as unknown as CanvasRenderingContext2D, edges, zoom, colour);
  return found;
}

test('lines that look alike are painted a few at a stroke', () => {
  expect(strokes(1, true)).toEqual([
    [1, 'dense/stroke money ', 1],
    [1, 'dense/stroke flow ', 16],
    [1, 'dense/stroke flow ', 4],
  ]);
  expect(new Set(strokes(1, true, 'pale').map(([, colour]) => colour))).toEqual(new Set(['pale']));
});

test('money is two lines with a gap where lines are few', () => {
  expect(strokes(1, false).slice(0, 2)).toEqual([
    [3.6, 'haloed/stroke money ', 1],
    [1, 'inner', 1],
  ]);
});

test('many lines stay a pixel wide until the picture is large, then they grow', () => {
  const onScreen = (zoom: number) => strokes(zoom, true)[0]![0] * zoom;
  expect(onScreen(0.5)).toBeCloseTo(0.5);
  expect(onScreen(1.2)).toBeCloseTo(1);
  expect(onScreen(3)).toBeCloseTo(2);
});
