import type { ReactNode } from 'react';
import { spectrumMark } from '../palette';
import { colourWords, sizeWords } from './look';
import type { Picture } from './picture';
import { signOf } from './route';

/** A sample of what is drawn, and what it means. */
interface Entry {
  word: string;
  /** Where the word begins. */
  x: number;
  sample: ReactNode;
}

const lines: Entry[] = [
  { look: 'data', status: 'EXISTING', word: 'data, runs' },
  { look: 'money', status: 'EXISTING', word: 'money' },
  { look: 'other', status: 'EXISTING', word: 'service, advice, insight' },
  { look: 'data conditional', status: 'CONDITIONAL', word: 'on conditions' },
  { look: 'data proposed', status: 'PROPOSED', word: 'proposed' },
  { look: 'data blocked', status: 'BLOCKED', word: 'blocked, and by what' },
  { look: 'data missing', status: 'MISSING', word: 'missing' },
  { look: 'data unknown', status: 'UNKNOWN', word: 'may or may not run' },
  { look: 'data implied', status: 'EXISTING', word: 'implied: no source states it' },
].map(({ look, status, word }) => ({ word, x: 44, sample: <LineSample look={look} sign={signOf(status)} /> }));

const documents: Entry[] = [
  ...(
    [
      ['OPEN', 'open'],
      ['PUBLIC', 'public'],
      ['GROUP', 'shared with a group'],
      ['NAMED', 'shared by name'],
      ['CLOSED', 'closed'],
      ['NOT_PUBLIC', 'not public'],
      ['UNKNOWN', 'not known'],
    ] as const
  ).map(([spectrum, word]) => ({ word, x: 20, sample: <DocumentSample spectrum={spectrum} /> })),
  { word: 'wanted, not there', x: 20, sample: <path className="document hollow" d="M0,-8.5H9.5L14,-4V8.5H0Z" /> },
  { word: 'made up', x: 20, sample: <path className="made-up" d="M2,-6h9l-9,9Z" /> },
];

/** The rows of the key: what lines, documents and circles mean. */
function rowsOf({ look, style }: Picture): Entry[][] {
  const circles: Entry[] = [
    ...(look.colour ? [{ word: `${colourWords(look)}:`, x: 0, sample: null }] : []),
    ...style.tones.map(({ tone, word }) => ({
      word,
      x: 20,
      sample: <circle className={`actor tone-${tone}`} cx={7} r={7} />,
    })),
    ...(style.largest > 0
      ? [{ word: sizeWords(look, style.largest), x: 20, sample: <circle className="actor tone-0" cx={7} r={8} /> }]
      : []),
  ];
  return [lines, documents, circles].filter((row) => row.length > 0);
}

const column = 190;
const row = 24;

const columnsOf = (width: number) => Math.max(1, Math.floor((width - 36) / column));

/** How tall the key of a picture is. */
export function keyHeight(picture: Picture): number {
  const columns = columnsOf(picture.width);
  return rowsOf(picture).reduce((sum, entries) => sum + Math.ceil(entries.length / columns) * row, 20);
}

/** What lines, signs, documents and circles mean: part of the picture, so that it is in every file and print. */
export function BoardKey({ picture }: { picture: Picture }) {
  const columns = columnsOf(picture.width);
  let top = 0;
  return (
    <g transform={`translate(0,${picture.height + 16})`} className="key">
      {rowsOf(picture).map((entries) => {
        const start = top;
        top += Math.ceil(entries.length / columns) * row;
        return entries.map(({ word, x, sample }, i) => (
          <g
            key={word}
            transform={`translate(${18 + (i % columns) * column},${start + Math.floor(i / columns) * row})`}
          >
            {sample}
            <text className="key-word" x={x} y={4}>
              {word}
            </text>
          </g>
        ));
      })}
    </g>
  );
}

function LineSample({ look, sign }: { look: string; sign: string }) {
  const blocked = look.includes('blocked') ? ' blocked' : '';
  return (
    <>
      <path className={`exchange ${look}`} d="M0,0H36" />
      {sign && (
        <>
          <circle className={`sign${blocked}`} cx={18} r={7} />
          <text className={`sign-word level${blocked}`} x={18}>
            {sign}
          </text>
        </>
      )}
    </>
  );
}

function DocumentSample({ spectrum }: { spectrum: string }) {
  const { tone, letter } = spectrumMark(spectrum);
  return (
    <>
      <path className={`document ${tone}`} d="M0,-8.5H9.5L14,-4V8.5H0Z" />
      <text className="letter level" x={7} y={1}>
        {letter}
      </text>
    </>
  );
}
