import type { ReactNode, Ref } from 'react';
import { FocusTargets } from '../picture/FocusTargets';
import { type Geography, measures, type Plate, type Shape } from './geography';
import '../map/paint.css';
import './paint.css';

/** How an area looks, and what it is called by those who hear it. */
export interface Look {
  /** The sign that stands for it, by which it is opened. */
  id: string;
  /** What fills its outline. */
  fill: (d: string) => ReactNode;
  /** What stands on it, around 0,0; where it is tight there is room for a sign alone. */
  plate: (isTight: boolean) => ReactNode;
  name: string;
}

interface Props {
  geography: Geography;
  /** How large what stands on areas is. */
  plate: Plate;
  name: string;
  lookOf: (shape: Shape) => Look;
  /** The sign that is open. */
  open: string;
  onOpen: (id: string) => void;
  /** The patterns that areas are filled with. */
  defs?: ReactNode;
  /** What is drawn over the areas. */
  over?: ReactNode;
  /** The key in exports, how wide it is at least, and how tall. */
  legend: { drawn: (y: number, width: number) => ReactNode; width: number; height: number };
  picture: Ref<SVGSVGElement>;
}

/** Areas side by side as they lie, each a button. */
export function PlaceMap({ geography, plate, name, lookOf, open, onOpen, defs, over, legend, picture }: Props) {
  const { shapes, height } = geography;
  const width = Math.max(geography.width, legend.width);
  const looks = shapes.map((shape) => ({ shape, look: lookOf(shape) }));
  return (
    <svg
      ref={picture}
      className="paint place-map"
      role="group"
      aria-label={name}
      viewBox={`0 0 ${geography.width} ${height}`}
      data-width={width}
      data-height={height + legend.height}
    >
      <title>{name}</title>
      {defs}
      <rect className="ground" width={width} height={height + legend.height} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing within takes the focus; the targets above it do */}
      <g aria-hidden="true">
        {looks.map(({ shape, look }) => (
          <g key={shape.id} data-area={shape.id}>
            {look.fill(shape.d)}
          </g>
        ))}
        {['area-edge', 'area-rim'].flatMap((line) =>
          shapes.map(({ id, d }) => <path key={`${line} ${id}`} className={line} d={d} />),
        )}
        {over}
        {looks.map(({ shape, look }) => (
          <Words key={shape.id} shape={shape} look={look} above={plate.height / 2 + 5} />
        ))}
      </g>
      {legend.drawn(height + 4, width)}
      <FocusTargets
        open={open}
        onOpen={onOpen}
        targets={looks.map(({ shape: { d, box }, look }) => ({ id: look.id, name: look.name, d, ...box }))}
      />
    </svg>
  );
}

/** The name of an area, and what stands below it. */
function Words({ shape: { heart, lines, isTight }, look, above }: { shape: Shape; look: Look; above: number }) {
  return (
    <g transform={`translate(${heart.x.toFixed(1)},${heart.y.toFixed(1)})`}>
      {lines.map((words, i) => (
        <text key={words} className="area-name" y={-above - (lines.length - 1 - i) * measures.line}>
          {words}
        </text>
      ))}
      {look.plate(isTight)}
    </g>
  );
}
