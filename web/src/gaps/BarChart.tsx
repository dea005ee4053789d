import type { Ref } from 'react';
import { FocusTargets } from '../picture/FocusTargets';
import { wrapText } from '../picture/wrapText';
import { ClassBadge, ClassStrip, Patterned } from './ClassBadge';
import { type Cell, cellName, keyOf } from './cells';
import { GapKey, gapKeyHeight, gapKeyWidth } from './GapKey';
import '../map/paint.css';
import './paint.css';

interface Props {
  /** What is drawn, most demand first. */
  cells: Cell[];
  several: boolean;
  measure: string;
  note: string;
  open: string;
  onOpen: (key: string) => void;
  picture: Ref<SVGSVGElement>;
}

const row = 30;
const left = 330;
const long = 340;

/** Occupations by demand: the longer, the more; the class by pattern and letter. */
export function BarChart({ cells, several, measure, note, open, onOpen, picture }: Props) {
  const most = Math.max(1, ...cells.map((c) => c.demand.value ?? 0));
  const [width, height] = [left + long + 170, cells.length * row + 40];
  const name = `${cells.length} highest figures of ${measure}`;
  const y = (i: number) => 30 + i * row;
  return (
    <svg
      ref={picture}
      className="paint bars"
      role="group"
      aria-label={name}
      viewBox={`0 0 ${width} ${height}`}
      data-width={Math.max(width, gapKeyWidth)}
      data-height={height + gapKeyHeight}
      style={{ width: `clamp(${width * 0.85}px, 100%, ${width}px)` }}
    >
      <title>{name}</title>
      <Patterned>
        <rect className="ground" width={width} height={height + gapKeyHeight} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing within takes the focus; the targets above it do */}
        <g aria-hidden="true">
          <text className="sub" x={left} y={16}>
            {measure} counted
          </text>
          {cells.map((cell, i) => (
            <g key={keyOf(cell)} data-cell={keyOf(cell)} transform={`translate(0,${y(i)})`}>
              <text className="label" x={6} y={several ? 10 : 16}>
                {wrapText(cell.occupation.name, 41, 1)[0]}
              </text>
              {several && (
                <text className="sub" x={6} y={23}>
                  {cell.area.name}
                </text>
              )}
              <Bar cell={cell} width={((cell.demand.value ?? 0) / most) * long} />
            </g>
          ))}
        </g>
        <GapKey y={height + 4} width={width} note={note} reads={`Bars: ${measure} as counted.`} />
        <FocusTargets
          open={open}
          onOpen={onOpen}
          targets={cells.map((cell, i) => ({
            id: keyOf(cell),
            name: cellName(cell, measure),
            x: 0,
            y: y(i) - 3,
            width: width - 8,
            height: row - 2,
          }))}
        />
      </Patterned>
    </svg>
  );
}

function Bar({ cell, width }: { cell: Cell; width: number }) {
  const courses = cell.supply.courses;
  return (
    <g transform={`translate(${left},1)`}>
      <g transform="translate(-26,0)">
        <ClassBadge of={cell.class} width={22} height={22} />
      </g>
      <ClassStrip of={cell.class} width={Math.max(width, 1)} height={22} />
      <text className="figure" x={width + 8} y={11}>
        {cell.demand.value}
      </text>
      <text className="sub middle" x={width + 48} y={11}>
        {courses === 0 ? 'no linked course' : `${courses} linked`}
      </text>
    </g>
  );
}
