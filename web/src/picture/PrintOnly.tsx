import { type ReactNode, useLayoutEffect } from 'react';
import { fileName, type Provenance, provenanceOf } from './provenance';
import { usePrinted } from './usePrinted';

interface Props {
  /** Where it is from; left out where more follows that says so. */
  provenance?: Provenance;
  /** The key to the picture, where there is one, and its size. */
  legend?: { drawn: ReactNode; width: number; height: number } | false;
  /** What the picture shows, as a table, where the table does not stand there already. */
  table?: ReactNode;
}

/** What only paper shows, as nothing can be opened there: the key, the table, where it is from and when it was printed. */
export function PrintOnly({ provenance, legend, table }: Props) {
  const isPrinted = usePrinted();
  const named = isPrinted && provenance ? fileName('', provenance) : '';
  useLayoutEffect(() => {
    if (!named) return;
    const before = document.title; // a print that is kept as a file is called so
    document.title = `${before}${named}`;
    return () => {
      document.title = before;
    };
  }, [named]);
  if (!isPrinted) return null;
  return (
    <div className="on-paper">
      {legend && (
        <svg className="paint" role="img" aria-label="Legend" viewBox={`0 0 ${legend.width} ${legend.height}`}>
          {legend.drawn}
        </svg>
      )}
      {table}
      {provenance && (
        <footer>
          {provenanceOf(provenance)} · printed on {new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}
        </footer>
      )}
    </div>
  );
}
