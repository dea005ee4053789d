import type { MouseEvent, RefObject } from 'react';
import type { PageRange } from './pageRange';
import { turned } from './state/address';
import { useAddress } from './state/useAddress';
import { digits } from './words';

interface Props {
  nth: number;
  total: number;
  shown: PageRange;
  /** What is seen first of the page that is turned to. */
  top: RefObject<HTMLElement | null>;
  /** Whether this one stands below the table, and says again what the one above has told. */
  below?: boolean;
}

/** Turns the pages of a table. What cannot be done stays a button that says so, so that the focus has where to stay. */
export function Pages({ nth, total, shown: { from, to, page, last }, top, below }: Props) {
  const [address, go] = useAddress();
  const turn = (target: number) => (event: MouseEvent<HTMLButtonElement>) => {
    if (target < 1 || target > last || target === page) return;
    go({ pages: turned(address.pages, nth, target) });
    // Who pressed the one below the table goes on with the same one above the rows that came.
    top.current?.querySelector<HTMLElement>(`[name=${event.currentTarget.name}]`)?.focus();
  };
  const places: [name: string, word: string, target: number][] = [
    ['first', 'First', 1],
    ['previous', 'Previous', page - 1],
    ['next', 'Next', page + 1],
    ['last', 'Last', last],
  ];
  return (
    <fieldset className="turn">
      <legend className="quiet">Pages of the table</legend>
      <span role={below ? undefined : 'status'}>
        Rows {digits(from + 1)} to {digits(to)} of {digits(total)}
      </span>
      {places.map(([name, word, target]) => (
        <button
          key={name}
          type="button"
          name={name}
          aria-disabled={target < 1 || target > last || target === page}
          onClick={turn(target)}
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}

/** What stands in their place on paper. */
export function LeftOut({ printed, total }: { printed: number; total: number }) {
  return (
    <p>
      The first {digits(printed)} of {digits(total)} rows are printed. The page gives them all as CSV.
    </p>
  );
}
