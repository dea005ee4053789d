// Data that nobody is recorded as holding, and that no exchange carries: a lane of its own, below all others.
import type { Document } from './board';
import type { Box } from './geometry';
import { sizes } from './layout';
import { widthOf, wrapped } from './text';

export interface PlacedDocument {
  document: Document;
  box: Box;
  lines: string[];
  /** Of each line of its name. */
  boxes: Box[];
}

export interface Unheld {
  /** The lane; null where there is no such data. */
  box: Box | null;
  documents: PlacedDocument[];
  /** How many more there are than are drawn. */
  more: number;
}

export const unheldHeading = 'Nobody is recorded as holding';

/** How many are drawn at most; the table has all. */
const most = 24;

const column = { least: 200, words: 30, pad: 16 };
/** How many lines a name has at most. */
const mostLines = 4;

/** Places them in columns from a height on. */
export function placeUnheld(documents: Document[], width: number, top: number): Unheld {
  if (documents.length === 0) return { box: null, documents: [], more: 0 };
  const wantedFirst = [...documents].sort(
    (a, b) => Number(b.isHollow) - Number(a.isHollow) || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1),
  );
  const shown = wantedFirst.slice(0, most);
  const room = width - 2 * column.pad;
  const columns = Math.min(shown.length, Math.max(1, Math.floor(room / column.least)));
  const step = room / columns;
  const names = shown.map(({ name }) => shortened(name, step - column.words - column.pad));
  const row = 8 + sizes.line * Math.max(2, ...names.map((lines) => lines.length));
  const placed = shown.map((document, i): PlacedDocument => {
    const x = 2 * column.pad + (i % columns) * step;
    const y = top + 30 + Math.floor(i / columns) * row;
    const lines = names[i]!;
    const boxes = lines.map((line, n) => ({
      x: x + 20,
      y: y - 1 + n * sizes.line,
      width: widthOf(line, sizes.small),
      height: sizes.line,
    }));
    return { document, box: { x, y, width: sizes.document, height: 17 }, lines, boxes };
  });
  const height = 34 + Math.ceil(shown.length / columns) * row;
  const box = { x: column.pad, y: top, width: room, height };
  return { box, documents: placed, more: documents.length - shown.length };
}

/** A name in as many lines as there is room for. */
function shortened(name: string, width: number): string[] {
  const lines = wrapped(name, sizes.small, width);
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!} …`];
}
