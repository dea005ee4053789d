import { spectrumMark } from '../palette';
import { signOf } from './route';

const lines: { look: string; status: string; word: string }[] = [
  { look: 'data', status: 'EXISTING', word: 'data, runs' },
  { look: 'money', status: 'EXISTING', word: 'money' },
  { look: 'other', status: 'EXISTING', word: 'service, advice, insight' },
  { look: 'data conditional', status: 'CONDITIONAL', word: 'on conditions' },
  { look: 'data proposed', status: 'PROPOSED', word: 'proposed' },
  { look: 'data blocked', status: 'BLOCKED', word: 'blocked, and by what' },
  { look: 'data missing', status: 'MISSING', word: 'missing' },
  { look: 'data unknown', status: 'UNKNOWN', word: 'not known whether it runs' },
  { look: 'data implied', status: 'EXISTING', word: 'implied: no source states it' },
];

const documents = [
  ['OPEN', 'open'],
  ['PUBLIC', 'public'],
  ['GROUP', 'shared with a group'],
  ['NAMED', 'shared by name'],
  ['CLOSED', 'closed'],
  ['NOT_PUBLIC', 'not public'],
  ['UNKNOWN', 'not known'],
] as const;

const column = 190;
const row = 24;

/** How tall the key is on a sheet of a width. */
export const keyHeight = (width: number): number =>
  (Math.ceil(lines.length / columnsOf(width)) + Math.ceil((documents.length + 2) / columnsOf(width))) * row + 20;

const columnsOf = (width: number) => Math.max(1, Math.floor((width - 36) / column));

/** What lines, signs and documents mean: part of the picture, so that it is in every file and print. */
export function BoardKey({ y, width }: { y: number; width: number }) {
  const columns = columnsOf(width);
  const at = (i: number, top: number) =>
    `translate(${18 + (i % columns) * column},${top + Math.floor(i / columns) * row})`;
  const second = Math.ceil(lines.length / columns) * row;
  return (
    <g transform={`translate(0,${y + 16})`} className="key">
      {lines.map(({ look, status, word }, i) => (
        <g key={word} transform={at(i, 0)}>
          <path className={`exchange ${look}`} d="M0,0H36" />
          {signOf(status) && (
            <>
              <circle className={`sign ${look.includes('blocked') ? 'blocked' : ''}`} cx={18} r={7} />
              <text className={`sign-word level ${look.includes('blocked') ? 'blocked' : ''}`} x={18}>
                {signOf(status)}
              </text>
            </>
          )}
          <text className="key-word" x={44} y={4}>
            {word}
          </text>
        </g>
      ))}
      {documents.map(([spectrum, word], i) => (
        <g key={word} transform={at(i, second)}>
          <path className={`document ${spectrumMark(spectrum).tone}`} d="M0,-8.5H9.5L14,-4V8.5H0Z" />
          <text className="letter level" x={7} y={1}>
            {spectrumMark(spectrum).letter}
          </text>
          <text className="key-word" x={20} y={4}>
            {word}
          </text>
        </g>
      ))}
      <g transform={at(documents.length, second)}>
        <path className="document hollow" d="M0,-8.5H9.5L14,-4V8.5H0Z" />
        <text className="key-word" x={20} y={4}>
          wanted, not there
        </text>
      </g>
      <g transform={at(documents.length + 1, second)}>
        <path className="made-up" d="M2,-6h9l-9,9Z" />
        <text className="key-word" x={20} y={4}>
          made up
        </text>
      </g>
    </g>
  );
}
