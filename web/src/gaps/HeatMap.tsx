import { type Ref, useMemo } from 'react';
import type { GapClass } from '../api/generated/graphql';
import { FocusTargets } from '../picture/FocusTargets';
import { wrapText } from '../picture/wrapText';
import { ClassBadge, Patterned } from './ClassBadge';
import { type Cell, cellName, demandShort, tintOf } from './cells';
import { GapKey, gapKeyHeight, gapKeyWidth } from './GapKey';
import { type HeatMapLayout, layOutHeatMap, size } from './heatMapLayout';
import '../map/paint.css';
import './paint.css';

interface Props {
  cells: Cell[];
  only: GapClass[];
  measure: string;
  note: string;
  open: string;
  onOpen: (key: string) => void;
  picture: Ref<SVGSVGElement>;
}

/** How a cell's two figures are read. */
export const heatReads = (measure: string) =>
  `Left: ${measure} as counted, darker where more. Right (crs.): linked courses.`;

/** Occupations as rows, areas as columns: in each cell demand and supply side by side. */
export function HeatMap({ cells, only, measure, note, open, onOpen, picture }: Props) {
  const grid = useMemo(() => layOutHeatMap(cells, only), [cells, only]);
  const width = Math.max(grid.width, gapKeyWidth);
  const name = `Demand and supply, ${grid.rows.length} occupations by ${grid.columns.length} areas`;
  return (
    <svg
      ref={picture}
      className="paint heat-map"
      role="group"
      aria-label={name}
      viewBox={`0 0 ${grid.width} ${grid.height}`}
      data-width={width}
      data-height={grid.height + gapKeyHeight}
      style={{ width: `clamp(${grid.width * 0.8}px, 100%, ${grid.width}px)` }}
    >
      <title>{name}</title>
      <Patterned>
        <rect className="ground" width={width} height={grid.height + gapKeyHeight} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing within takes the focus; the targets above it do */}
        <g aria-hidden="true">
          <Heads grid={grid} measure={measure} />
          {grid.cells.map(({ id, x, y, cell, hidden }) => (
            <g key={id} data-cell={id} transform={`translate(${x},${y})`}>
              {hidden ? (
                <rect className="cell-none" width={size.cell - 4} height={size.row - 3} />
              ) : (
                <Pair cell={cell} most={grid.most} />
              )}
            </g>
          ))}
        </g>
        <GapKey y={grid.height + 4} width={width} note={note} reads={heatReads(measure)} />
        <FocusTargets
          open={open}
          onOpen={onOpen}
          targets={grid.cells
            .filter((c) => !c.hidden)
            .map(({ id, x, y, cell }) => ({
              id,
              name: cellName(cell, measure),
              x,
              y,
              width: size.cell - 4,
              height: size.row - 3,
            }))}
        />
      </Patterned>
    </svg>
  );
}

function Heads({ grid, measure }: { grid: HeatMapLayout; measure: string }) {
  return (
    <>
      {grid.columns.map((c) => (
        <g key={c.id} transform={`translate(${c.x},0)`}>
          {wrapText(c.name, 13).map((line, i) => (
            <text key={line} className="label column" y={18 + i * 15}>
              {line}
            </text>
          ))}
          <text className="sub end" x={size.badge + size.demand - 4} y={56}>
            {measure.length > 8 ? 'demand' : measure}
          </text>
          <text className="sub end" x={size.cell - 8} y={56}>
            crs.
          </text>
        </g>
      ))}
      {grid.rows.map((r) => (
        <g key={r.id} transform={`translate(0,${r.y})`}>
          <text className="sub" x={6} y={17}>
            {r.code}
          </text>
          <text className="label" x={44} y={17}>
            {wrapText(r.name, Math.floor((grid.head - 50) / size.letter), 1)[0]}
            <title>{r.name}</title>
          </text>
        </g>
      ))}
    </>
  );
}

/** One cell: its class, its demand, and how many courses are linked. */
export function Pair({ cell, most }: { cell: Cell; most: number }) {
  const high = size.row - 3;
  const { demand, supply } = cell;
  const counted = demand.status === 'AVAILABLE';
  return (
    <>
      <ClassBadge of={cell.class} width={size.badge} height={high} />
      <rect
        className={counted ? `heat heat-${tintOf(demand.value, most)}` : 'heat uncounted'}
        x={size.badge}
        width={size.demand}
        height={high}
      />
      <text className={counted ? 'figure end' : 'instead end'} x={size.badge + size.demand - 4} y={high / 2}>
        {demandShort(demand)}
      </text>
      <text className="figure end" x={size.cell - 8} y={high / 2}>
        {supply.courses}
      </text>
      <rect className="cell-rim" width={size.cell - 4} height={high} />
    </>
  );
}
