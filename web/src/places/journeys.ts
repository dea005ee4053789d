// Learners' journeys between areas: where they live, and where those of them are taught. Pure.
import type { JourneysQuery } from '../api/generated/graphql';
import type { Geography } from './geography';
import type { Area } from './places';

export type Journey = JourneysQuery['links']['nodes'][number];

/** How many journeys are drawn at most, and of one area: more cannot be followed. */
export const mostDrawn = { all: 15, ofOne: 40 };

/** What a layer of the address is called that shows the journeys of a measure. */
export const layerOf = (measure: string) => `journeys:${measure}`;

/** The measure whose journeys the address asks for; empty: none. */
export const measureIn = (layers: string[]) =>
  layers.find((layer) => layer.startsWith('journeys:'))?.slice('journeys:'.length) ?? '';

export interface Arc {
  id: string;
  d: string;
  width: number;
  /** Whether the number is withheld, so that the line says only that there are some. */
  isWithheld: boolean;
}

/** In pixels: how far from the figures of areas lines begin and end, and how wide they are. */
const gap = { from: 12, to: 18 };
const wide = { least: 1.2, more: 4.3 };

/** Journeys as arcs that bend to the right of who travels, so that those there and those back lie apart: the wider, the more learners; what is withheld is thin. */
export function arcsOf(journeys: Journey[], { shapes }: Geography): Arc[] {
  const hearts = new Map(shapes.map(({ id, heart }) => [id, heart]));
  const most = Math.max(1, ...journeys.map(({ figure }) => figure ?? 0));
  return journeys.flatMap(({ id, from, to, figure }) => {
    const [a, b] = [hearts.get(from.id), hearts.get(to.id)];
    if (!a || !b) return [];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const mid = { x: (a.x + b.x) / 2 - dy * 0.18, y: (a.y + b.y) / 2 + dx * 0.18 };
    const points = [towards(a, mid, gap.from), mid, towards(b, mid, gap.to)];
    const [begin, bend, end] = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`);
    const width = wide.least + (wide.more * (figure ?? 0)) / most;
    return [{ id, d: `M${begin}Q${bend} ${end}`, width, isWithheld: figure == null }];
  });
}

interface Point {
  x: number;
  y: number;
}

/** A point so far on the way from one to another, half the way at most. */
function towards(from: Point, to: Point, far: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(0.5, far / Math.max(1, Math.hypot(dx, dy)));
  return { x: from.x + dx * share, y: from.y + dy * share };
}

/** The journeys that are drawn between areas that are: the most learners first, then those whose number is withheld. */
export function drawnOf(journeys: Journey[], areas: Area[], area: string): Journey[] {
  const outlined = new Set(areas.flatMap(({ id, outline }) => (outline ? [id] : [])));
  return travelling(journeys)
    .filter(({ from, to }) => outlined.has(from.id) && outlined.has(to.id))
    .slice(0, area ? mostDrawn.ofOne : mostDrawn.all);
}

/** Those who are taught elsewhere than where they live, and of whom it is known that there are any. */
export const travelling = (journeys: Journey[]) =>
  journeys.filter((j) => j.from.id !== j.to.id && (j.figure != null ? j.figure > 0 : j.figureStatus === 'SUPPRESSED'));
