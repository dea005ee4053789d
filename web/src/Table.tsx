import type { ReactNode } from 'react';

export interface Line {
  key: string;
  current?: boolean;
  /** The first names the row. */
  cells: ReactNode[];
}

/** A table that becomes a list with labels where there is no room; heads with # hold numbers. */
export function Table({ caption, heads, lines }: { caption: ReactNode; heads: string[]; lines: Line[] }) {
  const name = (head: string) => head.replace('#', '');
  const kind = (head: string | undefined) => (head?.startsWith('#') ? 'n' : undefined);
  return (
    <div className="scroll">
      <table className="stack">
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
          {lines.map((line) => (
            <tr key={line.key} aria-current={line.current || undefined}>
              <th scope="row">{line.cells[0]}</th>
              {line.cells.slice(1).map((cell, i) => (
                <td key={heads[i + 1]} className={kind(heads[i + 1])} data-label={name(heads[i + 1] ?? '')}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
