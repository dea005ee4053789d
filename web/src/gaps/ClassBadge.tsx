import { createContext, type ReactNode, useContext } from 'react';
import type { Cell } from './cells';
import { classOf } from './cells';

const stripes = {
  unlinked: 'M-2,8L8,-2M2,12L12,2M-4,4L4,-4',
  weak: 'M0,4H8',
  'kept-back': 'M0,0L8,8M8,0L0,8',
  untold: 'M2,2h1.5v1.5h-1.5zM6,6h1.5v1.5h-1.5z',
} as const;

/** What the patterns of the picture around are called, as each picture on a page has its own. */
const Picture = createContext('class');

/** A picture that shows classes: with the patterns by which they differ without colour. */
export function Patterned({ as = 'class', children }: { as?: string; children: ReactNode }) {
  return (
    <Picture value={as}>
      <defs>
        {Object.entries(stripes).map(([look, path]) => (
          <pattern key={look} id={`${as}-${look}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <path className={`class-line ${look}`} d={path} />
          </pattern>
        ))}
      </defs>
      {children}
    </Picture>
  );
}

interface Strip {
  of: Cell['class'];
  width: number;
  height: number;
}

/** A class as a strip with its pattern and its colour. */
export function ClassStrip({ of, width, height }: Strip) {
  const { look } = classOf(of);
  const picture = useContext(Picture);
  return (
    <g className={`class ${look}`}>
      <rect className="class-ground" width={width} height={height} />
      {look in stripes && <rect fill={`url(#${picture}-${look})`} width={width} height={height} />}
    </g>
  );
}

/** A class as an area with its pattern and its colour. */
export function ClassArea({ of, d }: { of: Cell['class']; d: string }) {
  const { look } = classOf(of);
  const picture = useContext(Picture);
  return (
    <g className={`class class-area ${look}`}>
      <path className="class-ground" d={d} />
      {look in stripes && <path fill={`url(#${picture}-${look})`} d={d} />}
    </g>
  );
}

/** A class as a strip with its letter. */
export function ClassBadge({ of, width, height }: Strip) {
  const { look, letter } = classOf(of);
  return (
    <g className={`class ${look}`}>
      <ClassStrip of={of} width={width} height={height} />
      <circle className="class-spot" cx={width / 2} cy={height / 2} r={8} />
      <text className="class-letter" x={width / 2} y={height / 2}>
        {letter}
      </text>
    </g>
  );
}
