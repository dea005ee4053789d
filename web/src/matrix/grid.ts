// Where the rows, columns and marks of a matrix are. Pure.
import type { End, Mark } from './matrices';

export const size = { head: 264, top: 172, cell: 30, row: 26, mark: 20, slant: 140 };

export interface Grid {
  rows: (End & { y: number; marks: number })[];
  columns: (End & { x: number; width: number })[];
  marks: { mark: Mark; x: number; y: number }[];
  width: number;
  height: number;
}

/** The ends that most marks have, so many at most; the most first, then by name. */
function most(ends: End[], limit: number): (End & { marks: number })[] {
  const counted = new Map<string, End & { marks: number }>();
  for (const end of ends) {
    const known = counted.get(end.id);
    counted.set(end.id, { ...end, marks: (known?.marks ?? 0) + 1 });
  }
  return [...counted.values()]
    .sort((a, b) => b.marks - a.marks || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** The marks within the rows and columns with most marks, row by row; the rest is for others to count. */
export function within(marks: Mark[], limit: number): Mark[] {
  const place = (ends: End[]) => new Map(most(ends, limit).map((e, i) => [e.id, i]));
  const [rows, columns] = [place(marks.map((m) => m.row)), place(marks.map((m) => m.column))];
  return marks
    .filter((m) => rows.has(m.row.id) && columns.has(m.column.id))
    .sort(
      (a, b) =>
        rows.get(a.row.id)! - rows.get(b.row.id)! ||
        columns.get(a.column.id)! - columns.get(b.column.id)! ||
        (a.key < b.key ? -1 : 1),
    );
}

/** Lays marks out; a column is as wide as the fullest of its fields, so that no mark lies on another. */
export function layGrid(marks: Mark[]): Grid {
  const rows = most(
    marks.map((m) => m.row),
    marks.length,
  ).map((row, i) => ({ ...row, y: size.top + i * size.row }));
  const fields = new Map<string, Mark[]>();
  for (const mark of marks) {
    const field = `${mark.row.id}/${mark.column.id}`;
    fields.set(field, [...(fields.get(field) ?? []), mark]);
  }
  let x = size.head;
  const columns = most(
    marks.map((m) => m.column),
    marks.length,
  ).map((column) => {
    const fullest = Math.max(...rows.map((row) => fields.get(`${row.id}/${column.id}`)?.length ?? 0));
    const laid = { ...column, x, width: fullest * size.cell };
    x += laid.width;
    return laid;
  });
  const placed = rows.flatMap((row) =>
    columns.flatMap((column) =>
      (fields.get(`${row.id}/${column.id}`) ?? []).map((mark, i) => ({
        mark,
        x: column.x + i * size.cell,
        y: row.y,
      })),
    ),
  );
  return { rows, columns, marks: placed, width: x + size.slant, height: size.top + rows.length * size.row + 8 };
}
