// How wide words are. Letters are not measured but taken as wide as the widest of the
// system fonts has them, so that a picture is the same on every machine and no name is
// longer than the room that was left for it.

/** The share of a font's size that a letter of the widest common system font takes, at weight 600. */
function letterWidth(letter: string): number {
  if ("iIjl.,:;'|!·".includes(letter)) return 0.37;
  if (' ft()-/r'.includes(letter)) return 0.44;
  if ('mwMW%@&'.includes(letter)) return 1;
  if (/[A-Z]/.test(letter)) return 0.76;
  if (/[0-9?_+=–—]/.test(letter)) return 0.7;
  return 0.67;
}

/** How many pixels a line of words takes at most, at a size in pixels. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return sum * size;
}

/** Words in lines of at most so many pixels. Nothing is cut: a word that is wider has a line of its own. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The widest of some lines, in pixels. */
export const widest = (lines: string[], size: number): number => Math.max(0, ...lines.map((l) => widthOf(l, size)));
