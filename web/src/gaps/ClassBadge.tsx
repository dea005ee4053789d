import type { Cell } from './cells';
import { classOf } from './cells';

const stripes = {
  unlinked: 'M-2,8L8,-2M2,12L12,2M-4,4L4,-4',
  weak: 'M0,4H8',
  'kept-back': 'M0,0L8,8M8,0L0,8',
  untold: 'M2,2h1.5v1.5h-1.5zM6,6h1.5v1.5h-1.5z',
} as const;

/** The patterns by which classes differ without colour; once in every picture that shows them. */
export function ClassPatterns() {
  return (
    <defs>
      {Object.entries(stripes).map(([look, path]) => (
        <pattern key={look} id={`class-${look}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className={`class-line ${look}`} d={path} />
        </pattern>
      ))}
    </defs>
  );
}

/** A class as a strip with its pattern, its colour and its letter. */
export function ClassBadge({ of, width, height }: { of: Cell['class']; width: number; height: number }) {
  const { look, letter } = classOf(of);
  return (
    <g className={`class ${look}`}>
      <rect className="class-ground" width={width} height={height} />
      {look in stripes && <rect fill={`url(#class-${look})`} width={width} height={height} />}
      <circle className="class-spot" cx={width / 2} cy={height / 2} r={8} />
      <text className="class-letter" x={width / 2} y={height / 2}>
        {letter}
      </text>
    </g>
  );
}
