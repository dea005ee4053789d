import { Glyph } from './Glyph';
import { Line } from './Line';
import { type LineStyle, lineStyles, tieRule } from './lineStyles';
import { bend, type DrawnLine, type Mark } from './scene';
import { cornerOf } from './shapes';

const spectrum = ['OPEN', 'PUBLIC', 'GROUP', 'NAMED', 'CLOSED', 'NOT_PUBLIC', 'NONE', 'UNKNOWN'] as const;
const words = ['open', 'public', 'group', 'named', 'closed', 'not public', 'no such data', 'not known'];
const shapes = [
  ['ACTOR', 'actor'],
  ['DATASET', 'dataset'],
  ['STANDARD', 'standard'],
  ['SOFTWARE', 'software'],
  ['INITIATIVE', 'initiative'],
  ['USE_CASE', 'use case'],
] as const;

/** How wide an export is at least, so that the key has room. */
export const mapKeyWidth = 1060;

/** How tall the key is, in an export. */
export const mapKeyHeight = 196;

/** What shapes, letters and lines mean: in exports and on paper below the picture. */
export function MapKey({ y, width, note }: { y: number; width: number; note: string }) {
  return (
    <g className="only-export" transform={`translate(20,${y})`}>
      <path className="frame" d={`M0,0H${width - 40}`} />
      <Shapes />
      {lineStyles.map(({ look, word }, i) => (
        <g key={look} transform={placeOf(i)}>
          <Line line={stroke(look)} />
          <text className="sub" x={48} y={4}>
            {word}
          </text>
        </g>
      ))}
      <g transform={placeOf(lineStyles.length)}>
        <MadeLine />
        <text className="sub" x={48} y={4}>
          made up, whatever it is
        </text>
      </g>
      <text className="sub" y={156}>
        ≠ sources disagree · ∅ nobody supports it · an empty corner: some of a group is made up · {tieRule}
      </text>
      <text className="sub" y={176}>
        {note}
      </text>
    </g>
  );
}

const placeOf = (i: number) => `translate(${(i % 4) * 256},${80 + Math.floor(i / 4) * 24})`;

/** A line that is made up, to explain it. */
export function MadeLine() {
  const line: DrawnLine = { ...stroke('plain'), middle: [19, 0], arrow: false };
  return (
    <>
      <Line line={line} />
      <path className="made-line" d={cornerOf(line.middle, line.width, false)} />
    </>
  );
}

/** What the marks' shapes and letters mean, in two rows. */
export function Shapes() {
  return (
    <>
      {shapes.map(([kind, word], i) => (
        <Sample key={kind} x={i * 128} y={24} word={word} mark={sample(kind, 'OPEN')} />
      ))}
      <Sample x={shapes.length * 128} y={24} word="wanted, missing" mark={sample('DATASET', 'OPEN', 'MISSING')} />
      <Sample x={(shapes.length + 1) * 128} y={24} word="made up" mark={sample('ACTOR', 'OPEN', undefined, true)} />
      {spectrum.map((at, i) => (
        <Sample key={at} x={i * 128} y={52} word={words[i]!} mark={sample('DATASET', at)} />
      ))}
    </>
  );
}

/** The key by itself, to stand beside a picture. */
export const mapKeyAlone = {
  drawn: <MapKey y={0} width={mapKeyWidth} note="" />,
  width: mapKeyWidth,
  height: mapKeyHeight,
};

function Sample({ x, y, word, mark }: { x: number; y: number; word: string; mark: Mark }) {
  return (
    <g transform={`translate(${x + 10},${y})`}>
      <Glyph mark={mark} />
      <text className="sub" x={14} y={4}>
        {word}
      </text>
    </g>
  );
}

/** A mark of a kind, to explain it. */
export function sample(
  kind: (typeof shapes)[number][0],
  at: (typeof spectrum)[number],
  existence?: 'MISSING',
  isSynthetic = false,
): Mark {
  const thing = {
    id: '',
    kind,
    name: '',
    group: 'OTHER',
    roles: [],
    spectrum: at,
    existence: existence ?? null,
    standing: null,
    isFocus: false,
    isSynthetic,
    distance: 0,
    degree: 0,
  } as const;
  return { id: '', x: 0, y: 0, r: 8, label: '', place: 'right', group: 'OTHER', thing: { ...thing, roles: [] } };
}

/** A line of a look, to explain it. */
export function stroke(look: LineStyle): DrawnLine {
  const end = (x: number): Mark => ({ ...sample('ACTOR', 'OPEN'), x, r: 0 });
  return {
    key: `key ${look}`,
    ...bend(end(0), end(46), 0),
    path: 'M0,0H40',
    middle: [26, 0], // to one side, so that the dash shows
    look,
    width: 2,
    arrow: true,
  };
}
