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

/**
 * The shape of a mark. What is made up has a filled corner at its upper left; so has a group
 * of nothing else, and an empty one where some of it is.
 */
export function glyphOf(mark: Mark): Shape {
  const shape = plainOf(mark);
  const { thing, made = 0, count, r } = mark;
  if (!(thing ? thing.isSynthetic : made)) return shape;
  const look = thing || made === count ? 'made-up' : 'partly';
  const path = thing ? corner(-r - 2, -r - 2, 8.5) : corner(atRim(r), atRim(r), 11);
  return { ...shape, parts: [...shape.parts, { look, path }] };
}

/** A filled corner, both arms so long, by its upper left. */
const corner = (x: number, y: number, arm: number) => `M${x},${y}h${arm}l${-arm},${arm}Z`;

/** Where the corner of a circle lies, close to its rim. */
const atRim = (r: number) => Math.round(-(r + 2) * Math.SQRT1_2 - 5.5);

/** The corner of a line that is made up: on it, and a little larger than it is wide, or at the first of its signs. */
export function cornerOf([x, y]: [number, number], width: number, signed: boolean): string {
  const arm = signed ? 6 : Math.round(6 + width);
  const by = signed ? 9.5 : arm / 2;
  return corner(x - by, y - by, arm);
}

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
