// Where the rows, columns and marks of a matrix are. Pure.
import type { End, Mark } from './matrices';

export const size = { head: 250, cell: 30, row: 28 };

/** How many letters of a column's name are shown. */
export const letters = 30;

export interface MatrixLayout {
  rows: (End & { y: number; marks: number })[];
  columns: (End & { x: number; width: number })[];
  marks: { mark: Mark; x: number; y: number }[];
  /** Where the rows begin, below the columns' names, and where the columns end. */
  top: number;
  right: number;
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
export function layOutMatrix(marks: Mark[]): MatrixLayout {
  const longest = Math.min(letters, Math.max(0, ...marks.map((m) => m.column.name.length)));
  // The names stand at 50 degrees; a letter is some seven units wide.
  const top = 26 + longest * 5.4;
  const rows = most(
    marks.map((m) => m.row),
    marks.length,
  ).map((row, i) => ({ ...row, y: top + i * size.row }));
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
  return {
    rows,
    columns,
    marks: placed,
    top,
    right: x,
    width: x + longest * 4.6 + 8,
    height: top + rows.length * size.row + 8,
  };
}
