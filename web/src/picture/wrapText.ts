/** Words in lines of so many letters at most, two of them; what does not fit is cut and says so. */
export function wrapText(text: string, letters: number, lines = 2): string[] {
  const made: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = made.at(-1);
    if (last !== undefined && last.length + word.length < letters) made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  const shown = made.slice(0, lines);
  if (made.length > lines) shown[lines - 1] = `${shown[lines - 1]} …`;
  return shown.map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
}
