import type { Mark } from './scene';
import { glyphOf } from './shapes';

/** The shape of a mark around 0,0. */
export function Glyph({ mark }: { mark: Mark }) {
  const { of, parts, word } = glyphOf(mark);
  return (
    <g className={of || undefined}>
      {parts.map(({ look, path }) => (
        <path key={path} className={look} d={path} />
      ))}
      {word && <text className={word.look}>{word.text}</text>}
    </g>
  );
}
