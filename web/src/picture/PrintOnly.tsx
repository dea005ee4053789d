import type { ReactNode } from 'react';
import { usePrinted } from './usePrinted';

interface Props {
  /** Where it is from; left out where more follows that says so. */
  note?: string;
  /** The key to the picture, where there is one, and its size. */
  legend?: { drawn: ReactNode; width: number; height: number } | false;
  /** What the picture shows, as a table, where the table does not stand there already. */
  table?: ReactNode;
}

/** What only paper shows, as nothing can be opened there: the key, the table, where it is from and when it was printed. */
export function PrintOnly({ note, legend, table }: Props) {
  if (!usePrinted()) return null;
  return (
    <div className="on-paper">
      {legend && (
        <svg className="paint" role="img" aria-label="Legend" viewBox={`0 0 ${legend.width} ${legend.height}`}>
          {legend.drawn}
        </svg>
      )}
      {table}
      {note && (
        <footer>
          {note} · printed on {new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}
        </footer>
      )}
    </div>
  );
}
