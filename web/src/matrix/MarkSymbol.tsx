import type { Kind, Shape } from './matrices';

const outlines: Record<Shape, string> = {
  square: 'M1.5,1.5H18.5V18.5H1.5Z',
  circle: 'M10,1A9,9 0 1 1 9.99,1Z',
  diamond: 'M10,-1L21,10L10,21L-1,10Z',
  hexagon: 'M5,1H15L20,10L15,19H5L0,10Z',
  shield: 'M1.5,1H18.5V11Q18.5,17 10,20Q1.5,17 1.5,11Z',
  house: 'M10,-1L19,6V19H1V6Z',
};

/** A mark, 20 wide and high: what it says by shape, filling and letter. */
export function MarkSymbol({ kind, letter }: { kind: Kind; letter: string }) {
  return (
    <g className={kind.filled ? 'seal filled' : 'seal'}>
      <path className="seal-shape" d={outlines[kind.shape]} />
      <text className="seal-letter" x={10} y={10.5}>
        {letter}
      </text>
    </g>
  );
}
