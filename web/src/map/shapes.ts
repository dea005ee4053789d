// What a mark looks like, before anybody paints it: its kind by shape, the data
// spectrum by letter and colour, what does not exist by a dashed rim, what is made
// up by a corner.
import { spectrumMark } from '../palette';
import { groupCodes } from '../words';
import { isHollow, type Mark } from './scene';

/** Lines around 0,0 and a word in the middle, with the classes that paint.css has for them. */
export interface Shape {
  /** The class of the whole. */
  of: string;
  parts: { look: string; path: string }[];
  word?: { look: string; text: string };
}

/** The shape of a mark; what is made up has a filled corner at its upper left. */
export function glyphOf(mark: Mark): Shape {
  const shape = plainOf(mark);
  if (!mark.thing?.isSynthetic) return shape;
  return { ...shape, parts: [...shape.parts, { look: 'made-up', path: corner(mark.r) }] };
}

const corner = (r: number) => `M${-r - 2},${-r - 2}h8.5l-8.5,8.5Z`;

function plainOf(mark: Mark): Shape {
  const { thing, r } = mark;
  if (!thing)
    return { of: '', parts: [{ look: 'hub', path: circle(r) }], word: { look: 'number', text: String(mark.count) } };
  const hollow = isHollow(thing);
  const empty = hollow ? ' hollow' : '';
  const shaped = (path: string, of = '', word?: Shape['word']): Shape => ({
    of,
    parts: [{ look: 'shape', path }],
    word,
  });
  switch (thing.kind) {
    case 'ACTOR':
      return shaped(circle(r), 'actor', { look: 'code', text: groupCodes[mark.group] ?? '' });
    case 'DATASET': {
      const { letter, tone } = spectrumMark(thing.spectrum);
      const w = r * 0.82;
      const text = hollow && thing.existence === 'MISSING' ? '?' : letter;
      return shaped(`M${-w},${-r}H${w - 5}L${w},${5 - r}V${r}H${-w}Z`, `data ${tone}${empty}`, {
        look: 'letter',
        text,
      });
    }
    case 'STANDARD':
      return shaped(
        `M${-r},0L${-r / 2},${-r * 0.9}H${r / 2}L${r},0L${r / 2},${r * 0.9}H${-r / 2}Z`,
        empty.trim(),
        hollow ? { look: 'code', text: '?' } : undefined,
      );
    case 'SOFTWARE': {
      const box = shaped(`M${-r},${-r * 0.8}H${r}V${r * 0.8}H${-r}Z`);
      box.parts.push({ look: 'shape', path: `M${-r * 0.5},${r * 0.3}H${r * 0.5}` });
      return box;
    }
    case 'INITIATIVE':
      return shaped(`M0,${-r}L${r},0L0,${r}L${-r},0Z`);
    default:
      return shaped(`M0,${-r}L${r},${r * 0.8}H${-r}Z`);
  }
}

/** A circle around 0,0 as a path. */
export const circle = (r: number) => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
