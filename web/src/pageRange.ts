// Which rows of a long table stand there. Pure.

/** Rows that are read with ease and made in a moment. */
const onScreen = 100;
/** Rows that one may want on paper: some thirty sheets. */
const onPaper = 1000;

/** The rows from, and up to but without to, and which page of how many they are. */
export interface PageRange {
  from: number;
  to: number;
  page: number;
  last: number;
}

/** The rows of a page; the nearest one there is where there is no such page. On paper there is one page. */
export function pageRange(total: number, page: number, paper: boolean): PageRange {
  if (paper) return { from: 0, to: Math.min(total, onPaper), page: 1, last: 1 };
  const last = Math.max(1, Math.ceil(total / onScreen));
  const open = Math.min(last, Math.max(1, Math.trunc(page) || 1));
  return { from: (open - 1) * onScreen, to: Math.min(total, open * onScreen), page: open, last };
}
