import { type Figure, figures } from './places';

/** How much room the key takes in an export. */
export const placesKeySize = { width: 900, height: 92 };

interface Props {
  y: number;
  note: string;
  figure: Figure;
  /** Whether lines are journeys; else dots are venues. */
  hasJourneys: boolean;
}

/** What tints, dots and lines mean: in exports and on paper below the picture. */
export function PlacesKey({ y, note, figure, hasJourneys }: Props) {
  const word = figures.find(([name]) => name === figure)![1];
  return (
    <g className="only-export" transform={`translate(16,${y})`}>
      <path className="frame" d={`M0,0H${placesKeySize.width - 32}`} />
      {[1, 2, 3].map((tint) => (
        <rect key={tint} className={`heat heat-${tint}`} x={(tint - 1) * 22} y={12} width={22} height={16} />
      ))}
      <text className="sub" x={76} y={24}>
        {word}, darker where more, in thirds of the highest
      </text>
      {hasJourneys ? (
        <path className="journey" strokeWidth="3" d="M4,46H62" />
      ) : (
        <circle className="venue" cx={33} cy={46} r={4} />
      )}
      <text className="sub" x={76} y={50}>
        {hasJourneys
          ? 'From where learners live to where they are taught, wider for more; dashed where the number is withheld'
          : 'A venue where courses are held'}
      </text>
      <text className="sub" y={76}>
        {note}
      </text>
    </g>
  );
}
