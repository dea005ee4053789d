import { methodWord } from '../evidence';
import { MarkSymbol } from './MarkSymbol';
import { evidence, type Matrix } from './matrices';

/** How wide the key is at least. */
export const matrixKeyWidth = 780;

/** How much room the key takes below a picture. */
export const matrixKeyHeight = (matrix: Matrix) =>
  62 + Math.ceil(matrix.kinds.length / 3) * 26 + (matrix.chart === 'occupations' ? 48 : 0);

/** What the marks mean: in exports and in print below the picture. */
export function MatrixKey({ matrix, y, width, note }: { matrix: Matrix; y: number; width: number; note: string }) {
  const lines = Math.ceil(matrix.kinds.length / 3);
  const below = 14 + lines * 26;
  const sorts = evidence.map(([method, letter]) => `${letter} ${methodWord(method)}`);
  const texts = [
    ...(matrix.chart === 'occupations'
      ? [sorts.slice(0, 4).join(' · '), [...sorts.slice(4), '+ of several sorts'].join(' · ')]
      : []),
    'Beside a mark: ! claims for and against, s older than most, u none counts. An empty field: nothing is recorded.',
    note,
  ];
  return (
    <g className="only-export" transform={`translate(16,${y})`}>
      <path className="rule" d={`M0,0H${width - 32}`} />
      {matrix.kinds.map((kind, i) => (
        <g key={kind.kind} transform={`translate(${(i % 3) * 225},${10 + Math.floor(i / 3) * 26})`}>
          <MarkSymbol kind={kind} letter={kind.letter} />
          <text className="sub" x={28} y={14}>
            {kind.name}
          </text>
        </g>
      ))}
      {texts.map((text, i) => (
        <text key={text} className="sub" y={below + 12 + i * 18}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** The key without its picture, as paper shows it. */
export const matrixKeyAlone = (matrix: Matrix) => ({
  drawn: <MatrixKey matrix={matrix} y={0} width={matrixKeyWidth} note="" />,
  width: matrixKeyWidth,
  height: matrixKeyHeight(matrix),
});
