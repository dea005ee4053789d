import { expect, test } from 'vitest';
import { mostRows, type NextPages, readDecidingRows } from './decidingRows';

type Row = { demand: { status: 'AVAILABLE' | 'ABSENT'; value: number | null }; supply: { courses: number } };

/** An area's list, answered as the API answers it: by demand from its head, by courses from its end. */
function area(rows: Row[]) {
  const numbered = rows.map((row, i) => ({ occupation: { id: `occ_${i}`, code: null }, ...row }));
  const byDemand = [...numbered].sort((a, b) => (b.demand.value ?? -1) - (a.demand.value ?? -1));
  const byCourses = [...numbered].sort((a, b) => a.supply.courses - b.supply.courses);
  const asked: NextPages[] = [];
  const page = (list: typeof numbered, from: number, to: number) => ({
    pageInfo: {
      hasNextPage: to < list.length,
      endCursor: String(to),
      hasPreviousPage: from > 0,
      startCursor: String(from),
    },
    nodes: list.slice(from, to),
  });
  const read = async (next: NextPages) => {
    asked.push(next);
    const from = Number(next.after ?? 0);
    const to = Number(next.before ?? rows.length);
    const wanted = next.wants ? page(byDemand, from, Math.min(rows.length, from + 100)) : undefined;
    const offered = next.offers ? page(byCourses, Math.max(0, to - 100), to) : undefined;
    return { data: { occupationGaps: { wanted, offered } } as never, partial: [] };
  };
  return { asked, read };
}

const row = (value: number | null, courses: number): Row => ({
  demand: { status: value === null ? 'ABSENT' : 'AVAILABLE', value },
  supply: { courses },
});

test('all rows with a figure or a course are read, and no page beyond', async () => {
  const { asked, read } = area([
    ...Array.from({ length: 250 }, (_, i) => row(i + 1, 0)),
    ...Array.from({ length: 30 }, () => row(null, 2)),
    ...Array.from({ length: 600 }, () => row(null, 0)),
  ]);
  const { rows, whole } = await readDecidingRows(read);
  expect(whole).toBe(true);
  expect(asked.map((a) => [a.wants, a.offers])).toEqual([
    [true, true],
    [true, false],
    [true, false],
  ]);
  // Who has courses may come from either end; a row counts once, by its occupation.
  const known = rows.filter((r) => r.demand.status !== 'ABSENT' || r.supply.courses > 0);
  expect(new Set(known.map((r) => r.occupation.id)).size).toBe(280);
});

test('a list that ends is whole, and one that is too long is not', async () => {
  expect((await readDecidingRows(area([row(1, 1)]).read)).whole).toBe(true);
  expect((await readDecidingRows(area([]).read)).whole).toBe(true);
  const endless = area(Array.from({ length: 2000 }, (_, i) => row(i + 1, i + 1)));
  const { rows, whole } = await readDecidingRows(endless.read);
  expect(whole).toBe(false);
  expect(rows).toHaveLength(2 * mostRows);
});
