// The whole picture of a Board, before anybody paints it.
import { type LaneBelow, placeBelow } from './below';
import { type Board, busiestFirst, type Exchange } from './board';
import type { Box } from './geometry';
import { interrupted, type Label, label } from './labels';
import { lanesOf } from './lanes';
import { headingBox, type Placed, place } from './layout';
import { type Look, plainLook, type Style, styleOf } from './look';
import { noPins } from './pins';
import { type Line, route } from './route';

export interface DrawnLine extends Line {
  path: string;
}

export interface Picture extends Placed {
  lines: DrawnLine[];
  labels: Label[];
  /** How far down the lanes of actors go: what pins are shares of. */
  ground: number;
  below: LaneBelow[];
  look: Look;
  style: Style;
}

const keyOf = (e: Exchange) => `${e.flow} ${e.from} ${e.to}`;

/** Draws a Board on a sheet of a width. The same Board gives the same picture, in whatever order it comes. */
export function draw(board: Board, width: number, opened = '', look = plainLook, pins = noPins): Picture {
  const exchanges = [...board.exchanges].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const actors = [...board.actors].sort(busiestFirst);
  const notMapped = [...board.notMapped].sort(busiestFirst);
  const style = styleOf(actors, look);
  const placed = place(lanesOf({ ...board, actors, notMapped }, look), exchanges, width, opened, style, pins);
  const ground = placed.height;
  const below = placeBelow(board, width, placed.height);
  for (const { box } of below) placed.height += box.height + 16;
  const lines = route(placed, exchanges);
  const labels = label(placed, lines);
  const words: Box[] = [
    ...labels.map((l) => l.box),
    ...placed.lanes.flatMap((l) => [headingBox(l), ...(l.notMapped?.boxes ?? [])]),
    ...below.flatMap(({ things }) => things.flatMap((t) => [t.box, ...t.boxes])),
  ];
  return {
    ...placed,
    labels,
    below,
    ground,
    look,
    style,
    lines: lines.map((l) => ({
      ...l,
      path: interrupted(l, [...words, ...(l.goods.box.width > 0 ? [l.goods.box] : [])]),
    })),
  };
}
