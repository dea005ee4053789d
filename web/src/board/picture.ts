// The whole picture of a Board, before anybody paints it.
import { type Board, busiestFirst, type Exchange } from './board';
import type { Box } from './geometry';
import { interrupted, type Label, label } from './labels';
import { gather, type LaneRule } from './lanes';
import { headingBox, type Placed, place } from './layout';
import { type Line, route } from './route';

export interface DrawnLine extends Line {
  path: string;
}

export interface Picture extends Placed {
  lines: DrawnLine[];
  labels: Label[];
}

const keyOf = (e: Exchange) => `${e.flow} ${e.from} ${e.to}`;

/** Draws a Board on a sheet of a width. The same Board gives the same picture, in whatever order it comes. */
export function draw(board: Board, rules: LaneRule[], width: number, opened = ''): Picture {
  const exchanges = [...board.exchanges].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const placed = place(
    gather([...board.actors].sort(busiestFirst), [...board.notMapped].sort(busiestFirst), rules),
    exchanges,
    width,
    opened,
  );
  const lines = route(placed, exchanges);
  const labels = label(placed, lines);
  const words: Box[] = [
    ...labels.map((l) => l.box),
    ...placed.lanes.flatMap((l) => [headingBox(l), ...(l.notMapped?.boxes ?? [])]),
  ];
  return {
    ...placed,
    labels,
    lines: lines.map((l) => ({
      ...l,
      path: interrupted(l, [...words, ...(l.goods.box.width > 0 ? [l.goods.box] : [])]),
    })),
  };
}
