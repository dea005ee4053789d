// The lanes below those of actors: data that nobody is recorded as holding and no exchange
// carries, and the layers that are switched on.
import type { Board, Document } from './board';
import type { Box } from './geometry';
import type { LayerThing } from './layers';
import { sizes } from './layout';
import { widthOf, wrapped } from './text';

/** Something that stands below: data, or a thing of a layer. */
export type Below = Document | LayerThing;

export const isDocument = (thing: Below): thing is Document => 'spectrum' in thing;

export interface PlacedBelow {
  thing: Below;
  /** Of its sign. */
  box: Box;
  lines: string[];
  /** Of each line of its name. */
  boxes: Box[];
}

export interface LaneBelow {
  heading: string;
  /** The name of its layer, as the address has it; empty: data that nobody holds. */
  layer: string;
  box: Box;
  things: PlacedBelow[];
  /** How many more there are than are drawn. */
  more: number;
}

const unheldHeading = 'Nobody is recorded as holding';

/** How many are drawn in a lane at most; the table has all. */
const most = 24;

const column = { least: 200, words: 30, pad: 16 };
/** How many lines a name has at most. */
const mostLines = 4;

/** Places the lanes below, one under the other, from a height on. */
export function placeBelow({ unheld, layers }: Board, width: number, top: number): LaneBelow[] {
  const wantedFirst = [...unheld].sort(
    (a, b) => Number(b.isHollow) - Number(a.isHollow) || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1),
  );
  const lanes: { heading: string; layer: string; all: Below[] }[] = [
    { heading: unheldHeading, layer: '', all: wantedFirst },
    ...layers.map(({ rule, things }) => ({ heading: rule.heading, layer: rule.name, all: things })),
  ];
  let next = top;
  return lanes
    .filter(({ all }) => all.length > 0)
    .map(({ heading, layer, all }) => {
      const placed = placeLane(all, width, next);
      next += placed.box.height + 16;
      return { heading, layer, ...placed };
    });
}

/** Places things in columns from a height on. */
function placeLane(all: Below[], width: number, top: number): Pick<LaneBelow, 'box' | 'things' | 'more'> {
  const shown = all.slice(0, most);
  const room = width - 2 * column.pad;
  const columns = Math.min(shown.length, Math.max(1, Math.floor(room / column.least)));
  const step = room / columns;
  const names = shown.map(({ name }) => shortened(name, step - column.words - column.pad));
  const row = 8 + sizes.line * Math.max(2, ...names.map((lines) => lines.length));
  const things = shown.map((thing, i): PlacedBelow => {
    const x = 2 * column.pad + (i % columns) * step;
    const y = top + 30 + Math.floor(i / columns) * row;
    const lines = names[i]!;
    const boxes = lines.map((line, n) => ({
      x: x + 20,
      y: y - 1 + n * sizes.line,
      width: widthOf(line, sizes.small),
      height: sizes.line,
    }));
    return { thing, box: { x, y, width: sizes.document, height: 17 }, lines, boxes };
  });
  const height = 34 + Math.ceil(shown.length / columns) * row;
  return { box: { x: column.pad, y: top, width: room, height }, things, more: all.length - shown.length };
}

/** A name in as many lines as there is room for. */
function shortened(name: string, width: number): string[] {
  const lines = wrapped(name, sizes.small, width);
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!} …`];
}
