import { expect, test } from 'vitest';
import type { Geography } from './geography';
import { arcsOf, drawnOf, type Journey, layerOf, measureIn, mostDrawn, travelling } from './journeys';
import type { Area } from './places';

const journey = (from: string, to: string, figure: number | null, figureStatus = 'AVAILABLE') =>
  ({ id: `${from} ${to}`, from: { id: from, name: from }, to: { id: to, name: to }, figure, figureStatus }) as Journey;
const area = (id: string, outline: unknown = {}) => ({ id, name: id, outline }) as Area;
const shape = (id: string, x: number) => ({ id, heart: { x, y: 100, room: 50 } });
const geography = { shapes: [shape('a', 100), shape('b', 300)] } as Geography;

const all = [
  journey('a', 'a', 700),
  journey('a', 'b', 200),
  journey('b', 'a', 50),
  journey('b', 'c', 10),
  journey('c', 'a', 0),
  journey('c', 'b', null, 'SUPPRESSED'),
  journey('a', 'c', null, 'UNAVAILABLE'),
];
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

test('those travel who are taught elsewhere; a withheld number is some of them, none and not counted are not', () => {
  expect(ids(travelling(all))).toEqual(['a b', 'b a', 'b c', 'c b']);
});

test('lines stand between areas with an outline, and no more of them than can be followed', () => {
  expect(ids(drawnOf(all, [area('a'), area('b'), area('c', null)], ''))).toEqual(['a b', 'b a']);
  const many = Array.from({ length: 50 }, (_, i) => journey('a', `z${i}`, 50 - i));
  const areas = [area('a'), ...many.map(({ to }) => area(to.id))];
  expect(drawnOf(many, areas, '')).toHaveLength(mostDrawn.all);
  expect(drawnOf(many, areas, 'a')).toHaveLength(mostDrawn.ofOne);
});

test('there and back lie apart, and the more travel the wider the line; what is withheld is thin', () => {
  const [there, back] = arcsOf([journey('a', 'b', 200), journey('b', 'a', 50)], geography);
  const bend = (d: string) => Number(/Q[\d.]+,([\d.]+) /.exec(d)![1]);
  expect(bend(there!.d)).toBeGreaterThan(100);
  expect(bend(back!.d)).toBeLessThan(100);
  expect(there!.width).toBeGreaterThan(2 * back!.width);
  const [kept] = arcsOf([journey('a', 'b', null, 'SUPPRESSED')], geography);
  expect(kept).toMatchObject({ isWithheld: true });
  expect(kept!.width).toBeLessThan(back!.width);
});

test('the address keeps the measure', () => {
  expect(measureIn([layerOf('starts: all')])).toBe('starts: all');
  expect(measureIn(['barriers'])).toBe('');
});
