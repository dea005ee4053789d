import { ClassBadge } from './ClassBadge';
import { classes } from './cells';

/** How much room the key takes in an export. */
export const gapKeyHeight = 178;
export const gapKeyWidth = 780;

interface Props {
  y: number;
  width: number;
  note: string;
  /** How figures are read in the picture above. */
  reads: string;
}

/** What letters, patterns and tints mean: in exports and on paper below the picture. */
export function GapKey({ y, width, note, reads }: Props) {
  return (
    <g className="only-export" transform={`translate(16,${y})`}>
      <path className="frame" d={`M0,0H${width - 32}`} />
      {classes.map((c, i) => (
        <g key={c.class} transform={`translate(0,${10 + i * 22})`}>
          <ClassBadge of={c.class} width={22} height={18} />
          <text className="sub" x={32} y={13}>
            {c.name}: {c.means}
          </text>
        </g>
      ))}
      <text className="sub" y={154}>
        {reads} “Kept back”, “no figure” and “–” are no zeros.
      </text>
      <text className="sub" y={170}>
        {note}
      </text>
    </g>
  );
}
