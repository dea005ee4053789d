// Where the rows, columns and cells of the heat map are. Pure.
import type { GapClass } from '../api/generated/graphql';
import { type Cell, keyOf } from './cells';

/** In pixels; letter: what a letter of a name takes at most, on average. */
export const size = { top: 66, cell: 108, row: 28, badge: 22, demand: 58, letter: 7.2 };

export interface Row {
  id: string;
  name: string;
  code: string;
  y: number;
}

export interface HeatMapLayout {
  rows: Row[];
  columns: { id: string; name: string; x: number }[];
  cells: { id: string; x: number; y: number; cell: Cell; hidden: boolean }[];
  /** How wide the names of the rows stand: where there are few columns, there is room for all of a name. */
  head: number;
  width: number;
  height: number;
  /** The highest figure of demand in it. */
  most: number;
}

/** Lays cells out: occupations as rows, areas as columns. Cells of other classes than those chosen stay blank. */
export function layOutHeatMap(cells: Cell[], only: GapClass[]): HeatMapLayout {
  const isRoomy = new Set(cells.map((c) => c.area.id)).size <= 4;
  const longest = Math.max(0, ...cells.map((c) => c.occupation.name.length));
  const head = isRoomy ? Math.max(262, Math.min(560, 60 + longest * size.letter)) : 262;
  const rows = new Map<string, Row>();
  const columns = new Map<string, HeatMapLayout['columns'][number]>();
  const placed = cells.map((cell) => {
    const { occupation, area } = cell;
    const row = rows.get(occupation.id) ?? {
      id: occupation.id,
      name: occupation.name,
      code: occupation.code ?? '',
      y: size.top + rows.size * size.row,
    };
    const column = columns.get(area.id) ?? {
      id: area.id,
      name: area.name,
      x: head + columns.size * size.cell,
    };
    rows.set(row.id, row);
    columns.set(column.id, column);
    const hidden = only.length > 0 && !only.includes(cell.class);
    return { id: keyOf(cell), x: column.x, y: row.y, cell, hidden };
  });
  return {
    rows: [...rows.values()],
    columns: [...columns.values()],
    cells: placed,
    head,
    width: head + columns.size * size.cell + 8,
    height: size.top + rows.size * size.row + 8,
    most: Math.max(0, ...cells.map((c) => c.demand.value ?? 0)),
  };
}
