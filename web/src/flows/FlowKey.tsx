import { statuses } from '../map/lineStyles';
import { cornerOf } from '../map/shapes';
import { spectrumMark } from '../palette';
import { say } from '../words';
import { places } from './flows';
import { size } from './layout';

/** How much room the key takes in an export. */
export const flowKeyHeight = 128;

/** Where words with a sample before each stand in a row: letters are not measured. */
function inRow(words: string[], sample: number): number[] {
  let x = 0;
  return words.map((word) => {
    const at = x;
    x += sample + word.length * 6.7 + 18;
    return at;
  });
}
const statusAt = inRow(
  statuses.map((s) => say(s.status)),
  58,
);
const placeAt = inRow(places.map(say), 24);

/** What letters, dashes and heights mean: in exports and in print below the picture. */
export function FlowKey({ y, note }: { y: number; note: string }) {
  return (
    <g className="only-export" transform={`translate(16,${y})`}>
      <path className="frame" d={`M0,0H${size.width - 32}`} />
      {statuses.map(({ status, look, sign }, i) => (
        <g key={status} transform={`translate(${statusAt[i]},22)`}>
          <StatusLine look={look} sign={sign} />
          <text className="sub" x={58} y={4}>
            {say(status)}
          </text>
        </g>
      ))}
      {places.map((place, i) => {
        const { letter, tone } = spectrumMark(place);
        return (
          <g key={place} transform={`translate(${placeAt[i]},40)`}>
            <rect className={`place ${tone}`} width={18} height={16} />
            <text className="letter" x={9} y={8}>
              {letter}
            </text>
            <text className="sub" x={24} y={12}>
              {say(place)}
            </text>
          </g>
        );
      })}
      <rect className="carried without" y={66} width={18} height={16} />
      <text className="sub" x={24} y={78}>
        carries no dataset, or not one alone
      </text>
      <text className="sub" x={250} y={78}>
        {heights}
      </text>
      <path className="made-line" d={cornerOf([724, 74], 2.2, false)} />
      <text className="sub" x={736} y={78}>
        all of it made up
      </text>
      <text className="sub" y={108}>
        {note}
      </text>
    </g>
  );
}

/** The key without its picture, as paper shows it. */
export const flowKeyAlone = { drawn: <FlowKey y={0} note="" />, width: size.width, height: flowKeyHeight };

/** What a height stands for; said wherever the picture is. */
export const heights = 'Heights count flows. They say nothing of how much data or money moves.';

/** A line as a status has it, with its sign. */
export function StatusLine({ look, sign }: { look: string; sign: string }) {
  return (
    <>
      <path className={`stroke flow-line ${look}`} d="M0,0H50" />
      {sign && <Sign sign={sign} x={25} y={0} />}
    </>
  );
}

export function Sign({ sign, x, y }: { sign: string; x: number; y: number }) {
  return (
    <g className="badge" transform={`translate(${x},${y})`}>
      <circle className="rim" r={6.5} />
      {sign === '‖' ? <path className="stop" d="M-3.5,0H3.5" /> : <text className="sign">{sign}</text>}
    </g>
  );
}
