// Where the blocks and ribbons of the three columns are. Pure.
import type { MapGroupName } from '../api/generated/graphql';
import { groupWords } from '../words';
import { type Band, type Middle, roleOrder } from './flows';

export const size = { width: 900, top: 44, role: 14, label: 108, middle: 290, tall: 640, flow: 16 };

/** A role or a middle: as tall as it has flows. */
export interface Block {
  key: string;
  name: string;
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
  role?: MapGroupName;
  middle?: Middle;
}

/** A band's way: from its giver into the middle, and out of it to its taker. */
export interface Ribbon {
  band: Band;
  height: number;
  /** Where it is at the giver, in the middle, and at the taker. */
  at: [number, number, number];
  /** The two areas and the two lines in their midst. */
  areas: [string, string];
  lines: [string, string];
  /** Just before it enters the middle, where no other lies on it. */
  entry: [number, number];
}

export interface SankeyLayout {
  givers: Block[];
  middles: Block[];
  takers: Block[];
  ribbons: Ribbon[];
  /** How tall one flow is. */
  flow: number;
  height: number;
}

const left = (size.width - size.middle) / 2;
const edges = [size.label + size.role, left, left + size.middle, size.width - size.label - size.role] as const;

/** Lays bands out. All three columns hold the same flows, so their blocks add up to the same height. */
export function layOutFlows(bands: Band[], order: Middle[]): SankeyLayout {
  const total = bands.reduce((sum, b) => sum + b.flows.length, 0);
  const flow = Math.min(size.flow, size.tall / Math.max(1, total));
  const side = (name: 'giver' | 'taker', x: number) => {
    const present = [...new Set(bands.map((b) => b[name]))].sort((a, b) => roleOrder(a) - roleOrder(b));
    return present.map((role): Block => {
      const count = sum(bands.filter((b) => b[name] === role));
      return {
        key: `${name}/${role}`,
        name: groupWords[role],
        count,
        role,
        x,
        y: 0,
        width: size.role,
        height: count * flow,
      };
    });
  };
  const givers = side('giver', size.label);
  const takers = side('taker', edges[3]);
  const middles = order.map((middle): Block => {
    const count = sum(bands.filter((b) => b.middle.key === middle.key));
    return {
      key: middle.key,
      name: middle.name,
      count,
      middle,
      x: left,
      y: 0,
      width: size.middle,
      height: count * flow,
    };
  });
  const extents = [stack(givers, 14, 40), stack(middles, 10, 26), stack(takers, 14, 40)];
  const tall = Math.max(...extents);
  [givers, middles, takers].forEach((blocks, i) => {
    for (const block of blocks) block.y += size.top + (tall - extents[i]!) / 2;
  });
  const ribbons = ribbonsOf(bands, givers, middles, takers, flow);
  return { givers, middles, takers, ribbons, flow, height: size.top + tall + 12 };
}

const sum = (bands: Band[]) => bands.reduce((n, b) => n + b.flows.length, 0);

/** Puts blocks one under the other, with a gap, and far enough apart for their names. Tells how tall they are together. */
function stack(blocks: Block[], gap: number, pitch: number): number {
  let y = 0;
  for (const block of blocks) {
    const room = Math.max(block.height + gap, pitch);
    block.y = y + (room - block.height) / 2;
    y += room;
  }
  return y;
}

function ribbonsOf(bands: Band[], givers: Block[], middles: Block[], takers: Block[], flow: number): Ribbon[] {
  const next = new Map([...givers, ...middles, ...takers].map((b) => [b.key, b.y]));
  const take = (key: string, height: number) => {
    const y = next.get(key)!;
    next.set(key, y + height);
    return y;
  };
  return bands.map((band) => {
    const height = band.flows.length * flow;
    const at: Ribbon['at'] = [
      take(`giver/${band.giver}`, height),
      take(band.middle.key, height),
      take(`taker/${band.taker}`, height),
    ];
    const half = height / 2;
    return {
      band,
      height,
      at,
      areas: [area(edges[0], at[0], edges[1], at[1], height), area(edges[2], at[1], edges[3], at[2], height)],
      lines: [
        line(edges[0], at[0] + half, edges[1], at[1] + half),
        line(edges[2], at[1] + half, edges[3], at[2] + half),
      ],
      entry: [edges[1] - 14, at[1] + half],
    };
  });
}

const r = (n: number) => Math.round(n * 10) / 10;
const curve = (x: number, y: number, toX: number, toY: number) =>
  `C${r((x + toX) / 2)},${r(y)} ${r((x + toX) / 2)},${r(toY)} ${r(toX)},${r(toY)}`;
const line = (x: number, y: number, toX: number, toY: number) => `M${r(x)},${r(y)}${curve(x, y, toX, toY)}`;
const area = (x: number, y: number, toX: number, toY: number, height: number) =>
  `${line(x, y, toX, toY)}V${r(toY + height)}${curve(toX, toY + height, x, y + height)}Z`;
