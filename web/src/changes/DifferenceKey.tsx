import { mapKeyWidth, Shapes } from '../map/MapKey';
import { count } from '../words';
import { type Fate, fates, fateWords } from './difference';

/** How many things and how many links have each fate. */
export type Tallies = Record<Fate, { things: number; links: number }>;

/** How tall the key is, in an export. */
export const differenceKeyHeight = 132;

/** What signs, dashes, shapes and letters mean, and how many there are: in exports and on paper below the picture. */
export function DifferenceKey({ y, tallies, note }: { y: number; tallies: Tallies; note: string }) {
  return (
    <g className="only-export difference" transform={`translate(20,${y})`}>
      <path className="frame" d={`M0,0H${mapKeyWidth - 40}`} />
      <Shapes />
      {fates.map((fate, i) => (
        <g key={fate} transform={`translate(${i * 255},82)`}>
          <Stroke fate={fate} />
          <text className="sub" x={54} y={4}>
            {tallyWord(fate, tallies)}
          </text>
        </g>
      ))}
      <text className="sub" y={114}>
        {note}
      </text>
    </g>
  );
}

/** "Added: 3 things, 1 link". */
export function tallyWord(fate: Fate, tallies: Tallies): string {
  const { things, links } = tallies[fate];
  return `${fateWords[fate].word}: ${count(things, 'thing')}, ${count(links, 'link')}`;
}

/** A line as a fate has it, with its sign. */
export function Stroke({ fate }: { fate: Fate }) {
  const { look } = fateWords[fate];
  return (
    <g className={fate === 'SAME' ? look : `differs ${look}`}>
      <path className="stroke" d="M0,0H46" />
      <Sign fate={fate} x={23} y={0} />
    </g>
  );
}

/** The sign of a fate in its badge; what did not change has none. */
export function Sign({ fate, x, y }: { fate: Fate; x: number; y: number }) {
  const { sign } = fateWords[fate];
  if (!sign) return null;
  return (
    <g transform={`translate(${x},${y})`}>
      <circle className="fate" r={7.5} />
      <text className="fate-sign">{sign}</text>
    </g>
  );
}
