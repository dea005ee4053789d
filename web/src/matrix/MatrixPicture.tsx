import { type Ref, useMemo } from 'react';
import { FocusTargets } from '../picture/FocusTargets';
import { wrapText } from '../picture/wrapText';
import { layOutMatrix, letters, type MatrixLayout, size } from './layout';
import { MarkSymbol } from './MarkSymbol';
import { MatrixKey, matrixKeyHeight, matrixKeyWidth } from './MatrixKey';
import { type Mark, type Matrix, markName, signsFor } from './matrices';
import '../map/paint.css';
import './paint.css';

interface Props {
  matrix: Matrix;
  marks: Mark[];
  note: string;
  /** The link whose details are open. */
  open: string;
  onOpen: (link: string) => void;
  picture: Ref<SVGSVGElement>;
}

/** One thing a row, the other a column, and a mark for every link between the two. */
export function MatrixPicture({ matrix, marks, note, open, onOpen, picture }: Props) {
  const grid = useMemo(() => layOutMatrix(marks), [marks]);
  const signs = signsFor(marks);
  const [width, height] = [Math.max(grid.width, matrixKeyWidth), grid.height + matrixKeyHeight(matrix)];
  const name = `${matrix.name}: ${grid.rows.length} rows, ${grid.columns.length} columns`;
  return (
    <svg
      ref={picture}
      className="paint matrix-picture"
      role="group"
      aria-label={name}
      viewBox={`0 0 ${grid.width} ${grid.height}`}
      data-width={width}
      data-height={height}
      style={{ width: `clamp(${grid.width * 0.87}px, 100%, ${grid.width}px)` }}
    >
      <title>{name}</title>
      <rect className="ground" width={width} height={height} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing within takes the focus; the targets above it do */}
      <g aria-hidden="true">
        <Heads grid={grid} />
        {grid.marks.map(({ mark, x, y }) => (
          <g key={mark.key} data-mark={mark.key} transform={`translate(${x + 2},${y + 4})`}>
            <MarkSymbol kind={mark.kind} letter={mark.letter} />
            <text className="seal-sign" x={22} y={5}>
              {signs[mark.state] ?? ''}
            </text>
          </g>
        ))}
      </g>
      <MatrixKey matrix={matrix} y={grid.height + 4} width={width} note={note} />
      <FocusTargets
        open={marks.find((m) => m.link === open)?.key ?? ''}
        onOpen={(key) => onOpen(key.split('/')[0]!)}
        targets={grid.marks.map(({ mark, x, y }) => ({
          id: mark.key,
          name: markName(mark),
          x,
          y,
          width: size.cell,
          height: size.row,
        }))}
      />
    </svg>
  );
}

function Heads({ grid }: { grid: MatrixLayout }) {
  const { top, right } = grid;
  const bottom = grid.height - 8;
  return (
    <>
      {grid.rows.map((r, i) => (
        <g key={r.id} transform={`translate(0,${r.y})`}>
          {i % 2 === 0 && <rect className="stripe" width={right} height={size.row} />}
          <text className="label" x={6} y={r.by ? 12 : 18}>
            {wrapText(r.name, 37, 1)[0]}
          </text>
          {r.by && (
            <text className="sub" x={6} y={24.5}>
              {wrapText(r.by, 42, 1)[0]}
            </text>
          )}
        </g>
      ))}
      {grid.columns.map((c) => (
        <g key={c.id}>
          <path className="rule" d={`M${c.x},${top}V${bottom}`} />
          <text className="label" transform={`translate(${c.x + c.width / 2 + 3},${top - 8}) rotate(-50)`}>
            {wrapText(c.name, letters, 1)[0]}
          </text>
        </g>
      ))}
      <path className="rule" d={`M${right},${top}V${bottom}`} />
    </>
  );
}
