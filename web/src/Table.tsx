import { type ReactNode, useRef } from 'react';
import { LeftOut, Pages } from './Pages';
import { pageRange } from './pageRange';
import { usePrinted } from './picture/usePrinted';
import { useAddress } from './state/useAddress';

export interface Line {
  key: string;
  current?: boolean;
  /** The first names the row. */
  cells: ReactNode[];
}

interface Props {
  caption: ReactNode;
  heads: string[];
  lines: Line[];
  /** Which of its view's tables this is, from 0, as each is turned by itself. */
  nth?: number;
}

/** A table that becomes a list with labels where there is no room; heads with # hold numbers. Where it is long it comes in pages. */
export function Table({ caption, heads, lines, nth = 0 }: Props) {
  const [address] = useAddress();
  const top = useRef<HTMLDivElement>(null);
  const printed = usePrinted();
  const shown = pageRange(lines.length, Number(address.pages[nth]), printed);
  const isPart = shown.to - shown.from < lines.length;
  const turns = isPart && !printed && { nth, total: lines.length, shown, top };
  const name = (head: string) => head.replace('#', '');
  const kind = (head: string | undefined) => (head?.startsWith('#') ? 'n' : undefined);
  return (
    <div className="paged" ref={top}>
      {turns && <Pages {...turns} />}
      {isPart && printed && <LeftOut printed={shown.to} total={lines.length} />}
      <div className="scroll">
        <table className="stack" aria-rowcount={isPart ? lines.length + 1 : undefined}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" key={head} className={kind(head)}>
                  {name(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(shown.from, shown.to).map((line, i) => (
              <tr
                key={line.key}
                aria-current={line.current || undefined}
                aria-rowindex={isPart ? shown.from + i + 2 : undefined}
              >
                <th scope="row">{line.cells[0]}</th>
                {line.cells.slice(1).map((cell, j) => (
                  <td key={heads[j + 1]} className={kind(heads[j + 1])} data-label={name(heads[j + 1] ?? '')}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {turns && <Pages {...turns} below />}
    </div>
  );
}
