import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { isOutline, layOutAreas as layOut, measures, type Outlined, type Shape } from './geography';

const plate = { width: 108, height: 26, tight: 22 };
const layOutAreas = (areas: Outlined[], width: number, near?: string[]) => layOut(areas, width, plate, near);
const ring = (...at: [number, number][]): Position[] => [...at, at[0]!];
const area = (id: string, name: string, ...rings: Position[][]): Outlined => ({
  id,
  name,
  geometry: { type: 'Polygon', coordinates: rings },
});
const box = (west: number, south: number, wide: number, high = wide) =>
  ring([west, south], [west + wide, south], [west + wide, south + high], [west, south + high]);
const within = ({ heart, box: b }: Shape) =>
  heart.x > b.x && heart.x < b.x + b.width && heart.y > b.y && heart.y < b.y + b.height;

test('areas stand as they lie: east to the right, north above, as large as there is room', () => {
  const { shapes, width, height } = layOutAreas(
    [area('w', 'West', box(-1, 51, 1)), area('e', 'East', box(0, 51, 1))],
    600,
  );
  const [west, east] = shapes as [Shape, Shape];
  expect(west.box.x).toBeCloseTo(measures.margin, 0);
  expect(east.box.x).toBeCloseTo(west.box.x + west.box.width, 0);
  expect(east.box.x + east.box.width).toBeCloseTo(width - measures.margin, 0);
  expect(height).toBeLessThanOrEqual(measures.tallest);
  expect(west.box.height / west.box.width, 'a degree to the north is longer than one to the east').toBeGreaterThan(1.4);
});

test('a ring turned the other way round is the same area, and not the rest of the globe', () => {
  const one = layOutAreas([area('a', 'A', box(-1, 51, 1))], 600);
  const turned = layOutAreas([area('a', 'A', box(-1, 51, 1).toReversed())], 600);
  expect(turned.shapes[0]!.box).toEqual(one.shapes[0]!.box);
  expect(turned.height).toBe(one.height);
});

test('words stand within an area that is bent, or has a hole', () => {
  const bent = ring([0, 51], [1, 51], [1, 51.2], [0.2, 51.2], [0.2, 52], [0, 52]);
  const holed = [box(2, 51, 1), box(2.2, 51.2, 0.6)];
  const { shapes } = layOutAreas([area('l', 'Bent', bent), area('o', 'Holed', ...holed)], 900);
  for (const shape of shapes) expect(within(shape)).toBe(true);
  const [, o] = shapes as [Shape, Shape];
  const share = (o.heart.y - o.box.y) / o.box.height;
  const across = (o.heart.x - o.box.x) / o.box.width;
  expect(share < 0.2 || share > 0.8 || across < 0.2 || across > 0.8, `${across}, ${share}`).toBe(true);
});

test('where there is no room for two figures the larger area has its own, the smaller a sign; no name lies on another', () => {
  const { shapes } = layOutAreas(
    [area('l', 'Large', box(0, 51, 1)), area('s', 'Small', box(1, 51.45, 0.06)), area('f', 'Far', box(3, 51, 1))],
    900,
  );
  expect(shapes.map(({ isTight }) => isTight)).toEqual([false, false, false]);
  const near = layOutAreas(
    [
      area('l', 'Large', box(0, 51, 0.2, 1)),
      area('s', 'Small with a long name', box(0.2, 51.5, 0.1)),
      area('f', 'Far', box(3, 51, 1)),
    ],
    900,
  ).shapes;
  expect(near.map(({ isTight }) => isTight)).toEqual([false, true, false]);
  expect(near[1]!.lines).toEqual([]);
});

test('a point lies where its area is, and one outside the picture nowhere', () => {
  const { shapes, at } = layOutAreas([area('a', 'A', box(-1, 51, 1))], 600);
  const [x, y] = at(-0.5, 51.5)!;
  const { box: b } = shapes[0]!;
  expect(x).toBeCloseTo(b.x + b.width / 2, 0);
  expect(y > b.y && y < b.y + b.height).toBe(true);
  expect(at(20, 51.5)).toBeNull();
});

test('only what has an outline can be drawn', () => {
  const polygon: Polygon = { type: 'Polygon', coordinates: [box(0, 51, 1)] };
  expect(isOutline(polygon)).toBe(true);
  expect(isOutline({ type: 'Point', coordinates: [0, 51] })).toBe(false);
  expect(isOutline(null)).toBe(false);
});

test('near one area, that one fills the picture and the others lie around it', () => {
  const areas = [area('a', 'A', box(-1, 51, 1)), area('b', 'B', box(0, 51, 0.2))];
  const [far, near] = [layOutAreas(areas, 600).shapes[1]!, layOutAreas(areas, 600, ['b']).shapes[1]!];
  expect(near.box.width).toBeGreaterThan(3 * far.box.width);
  expect(near.box.x).toBeGreaterThanOrEqual(measures.around - 1);
  expect(near.box.x + near.box.width).toBeLessThanOrEqual(600 - measures.around + 1);
});
