import type { Ref } from 'react';
import { FocusTargets } from '../picture/FocusTargets';
import { wrapText } from '../picture/wrapText';
import { ClassBadge, ClassStrip, Patterned } from './ClassBadge';
import { type Cell, cellName, demandShort, keyOf } from './cells';
import type { Compared } from './compare';
import { GapKey, gapKeyHeight, gapKeyWidth } from './GapKey';
import '../map/paint.css';
import './paint.css';

interface Props {
  lines: Compared[];
  measure: string;
  note: string;
  open: string;
  onOpen: (key: string) => void;
  picture: Ref<SVGSVGElement>;
}

const size = { row: 50, top: 34, half: 470, long: 270, badge: 22 };

/** Two areas, an occupation a line: the figure of one grows to the left, that of the other to the right, on one scale. */
export function CompareChart({ lines, measure, note, open, onOpen, picture }: Props) {
  const most = Math.max(1, ...lines.flatMap(({ left, right }) => [left.demand.value ?? 0, right.demand.value ?? 0]));
  const [width, height] = [size.half * 2, size.top + lines.length * size.row + 6];
  const { left, right } = lines[0]!;
  const name = `${left.area.name} and ${right.area.name} side by side, ${lines.length} occupations`;
  const y = (i: number) => size.top + i * size.row;
  return (
    <svg
      ref={picture}
      className="paint compare"
      role="group"
      aria-label={name}
      viewBox={`0 0 ${width} ${height}`}
      data-width={Math.max(width, gapKeyWidth)}
      data-height={height + gapKeyHeight}
      style={{ width: `clamp(${width * 0.75}px, 100%, ${width}px)` }}
    >
      <title>{name}</title>
      <Patterned>
        <rect className="ground" width={width} height={height + gapKeyHeight} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing within takes the focus; the targets above it do */}
        <g aria-hidden="true">
          <text className="label column end" x={size.half - 8} y={16}>
            {left.area.name}
          </text>
          <text className="label column" x={size.half + 8} y={16}>
            {right.area.name}
          </text>
          {lines.map((line, i) => (
            <g key={line.left.occupation.id} transform={`translate(${size.half},${y(i)})`}>
              <text className="label centred" y={12}>
                {wrapText(`${line.left.occupation.code ?? ''} ${line.left.occupation.name}`, 90, 1)[0]}
              </text>
              <Side cell={line.left} most={most} way={-1} />
              <Side cell={line.right} most={most} way={1} />
            </g>
          ))}
        </g>
        <GapKey y={height + 4} width={width} note={note} reads={`Bars: ${measure} as counted, both on one scale.`} />
        <FocusTargets
          open={open}
          onOpen={onOpen}
          targets={lines.flatMap((line, i) =>
            [line.left, line.right].map((cell, at) => ({
              id: keyOf(cell),
              name: cellName(cell, measure),
              x: at * size.half + 2,
              y: y(i),
              width: size.half - 4,
              height: size.row - 2,
            })),
          )}
        />
      </Patterned>
    </svg>
  );
}

/** One area's half of a line: its class beside the middle, its bar outwards, its figure and its courses beyond. */
function Side({ cell, most, way }: { cell: Cell; most: number; way: 1 | -1 }) {
  const { demand, supply } = cell;
  const long = ((demand.value ?? 0) / most) * size.long;
  const isCounted = demand.status === 'AVAILABLE';
  const courses = supply.courses === 0 ? 'no linked course' : `${supply.courses} linked`;
  const from = (x: number, wide = 0) => (way === 1 ? x : -x - wide);
  return (
    <g transform="translate(0,18)">
      <g transform={`translate(${from(3, size.badge)},0)`}>
        <ClassBadge of={cell.class} width={size.badge} height={22} />
      </g>
      {isCounted && (
        <g transform={`translate(${from(5 + size.badge, Math.max(long, 1))},0)`}>
          <ClassStrip of={cell.class} width={Math.max(long, 1)} height={22} />
        </g>
      )}
      <text className={way === 1 ? 'sub middle' : 'sub middle end'} x={from(13 + size.badge + long)} y={11}>
        <tspan className={isCounted ? 'figure' : 'instead'}>{demandShort(demand)}</tspan> · {courses}
      </text>
    </g>
  );
}
