// Where areas stand in a picture, and what of their names has room there. Pure.
import { geoArea, geoMercator, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { wrapText } from '../picture/wrapText';

/** An area whose outline is known, in degrees of WGS 84. */
export interface Outlined {
  id: string;
  name: string;
  geometry: Polygon | MultiPolygon;
}

/** An area as it is drawn, in pixels. */
export interface Shape {
  id: string;
  name: string;
  d: string;
  box: { x: number; y: number; width: number; height: number };
  /** Where it has most room for words, and how wide that is. */
  heart: { x: number; y: number; room: number };
  /** Its name in lines, which stand above the heart; none where there is no room for it. */
  lines: string[];
  /** Whether there is room for a sign alone on the heart, and for no figure beside it. */
  isTight: boolean;
}

export interface Geography {
  shapes: Shape[];
  width: number;
  height: number;
  /** Where a point lies, given as its longitude and latitude; null: outside the picture. */
  at: (longitude: number, latitude: number) => [number, number] | null;
}

/** In pixels. Around: how much is seen beside the area that the picture is near to. */
export const measures = { margin: 10, around: 60, line: 14, letter: 7.4, tallest: 580 };

/** Whether something is an outline that can be drawn. */
export function isOutline(geometry: unknown): geometry is Polygon | MultiPolygon {
  const type = (geometry as { type?: unknown } | null)?.type;
  return type === 'Polygon' || type === 'MultiPolygon';
}

/** What stands on the heart of each area below its name, in pixels: where there is room for it, and where it is tight. */
export interface Plate {
  width: number;
  height: number;
  tight: number;
}

/**
 * Lays areas out side by side, as large as a width and the tallest height let them be. Near some of them, those are
 * as large, with what lies around them.
 */
export function layOutAreas(areas: Outlined[], width: number, plate: Plate, near: string[] = []): Geography {
  const features = areas.map(({ geometry }) => turned(geometry));
  const seen = areas.flatMap(({ id }, i) => (near.includes(id) ? [features[i]!] : []));
  const shown = { type: 'GeometryCollection' as const, geometries: seen.length > 0 ? seen : features };
  const { tallest } = measures;
  const margin = seen.length === 1 ? measures.around : measures.margin;
  const corner: [number, number] = [width - margin, tallest - margin];
  const projection = geoMercator().fitExtent([[margin, margin], corner], shown);
  const path = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = path.bounds(shown);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + margin]);
  const height = Math.ceil(bottom - top + 2 * margin);
  const shapes = areas.map(({ id, name }, i): Shape => {
    const [[left, upper], [right, lower]] = path.bounds(features[i]!);
    const box = { x: left, y: upper, width: right - left, height: lower - upper };
    const rings = features[i]!.coordinates.flat().map((ring) => ring.map((at) => projection(at as [number, number])!));
    return {
      id,
      name,
      d: path(features[i]!) ?? '',
      box,
      heart: heartOf(rings, box, plate.height),
      lines: [],
      isTight: false,
    };
  });
  const at: Geography['at'] = (longitude, latitude) => {
    const [px, py] = projection([longitude, latitude]) ?? [-1, -1];
    return px >= 0 && py >= 0 && px <= width && py <= height ? [px, py] : null;
  };
  return { shapes: withWords(shapes, plate), width, height, at };
}

/** The same outline with its rings turned as d3-geo reads them: one the other way round is all of the globe but the area. */
function turned(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) =>
      geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI ? rings.map((ring) => ring.toReversed()) : rings,
    ),
  };
}

/** The middle of the widest stretch across an area that has room for words above it too, the nearer to its middle height the better. */
function heartOf(rings: Position[][], box: Shape['box'], high: number): Shape['heart'] {
  const cuts = 24;
  let best = { x: box.x + box.width / 2, y: box.y + box.height / 2, room: 0 };
  let most = 0;
  for (let cut = 1; cut < cuts; cut++) {
    const share = cut / cuts;
    const y = box.y + share * box.height;
    const above = stretches(rings, y - high);
    for (const [from, to] of stretches(rings, y)) {
      const shared = above.map(([a, b]): Stretch => [Math.max(a, from), Math.min(b, to)]);
      for (const [left, right] of shared) {
        const worth = (right - left) * (1 - Math.abs(share - 0.5));
        if (worth <= most) continue;
        most = worth;
        best = { x: (left + right) / 2, y, room: right - left };
      }
    }
  }
  return best;
}

type Stretch = readonly [from: number, to: number];

/** The stretches of a height that lie in an area, from left to right. */
function stretches(rings: Position[][], y: number): Stretch[] {
  const at = rings.flatMap((ring) => crossed(ring, y)).sort((a, b) => a - b);
  return at.flatMap((from, i): Stretch[] => (i % 2 === 0 && i + 1 < at.length ? [[from, at[i + 1]!]] : []));
}

/** Where a ring crosses a height. */
function crossed(ring: Position[], y: number): number[] {
  return ring.flatMap(([x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length]!;
    return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
  });
}

/** Words stand where they meet no others; the largest areas come first, and figures before names. */
function withWords(shapes: Shape[], plate: Plate): Shape[] {
  const bySize = shapes.toSorted((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const taken: Box[] = [];
  const isFree = (box: Box) => !taken.some((other) => meet(box, other));
  const tight = new Set<string>();
  for (const { id, heart } of bySize) {
    const whole = boxAt(heart.x, heart.y, plate.width, plate.height);
    if (!isFree(whole)) tight.add(id);
    taken.push(isFree(whole) ? whole : boxAt(heart.x, heart.y, plate.tight, plate.height));
  }
  const lines = new Map<string, string[]>();
  for (const { id, name, heart, box } of bySize) {
    const words = wrapText(name, 16);
    const wide = Math.max(...words.map((word) => word.length)) * measures.letter;
    const high = words.length * measures.line;
    const over = boxAt(heart.x, heart.y - plate.height / 2 - high / 2, wide, high);
    if (wide > box.width * 1.2 || !isFree(over)) continue;
    taken.push(over);
    lines.set(id, words);
  }
  return shapes.map((shape) => ({ ...shape, lines: lines.get(shape.id) ?? [], isTight: tight.has(shape.id) }));
}

type Box = Shape['box'];

const boxAt = (x: number, y: number, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
