// Where somebody pinned circles: shares of the picture's width and height, so that they hold on another screen.
import type { Point } from './geometry';

/** The places of pinned actors, by id. */
export type Pins = ReadonlyMap<string, Point>;

export const noPins: Pins = new Map();

/** How far from the rim a pin keeps, and how precise it is written. */
const rim = 0.02;
const precise = 1000;

const within = (share: number) => Math.round(Math.min(1 - rim, Math.max(rim, share)) * precise) / precise;

/** Reads pins as the address has them: act_1:0.25:0.4. What is none is left out. */
export function pinsOf(words: string[]): Pins {
  const pins = new Map<string, Point>();
  for (const word of words) {
    const [id, x, y] = word.split(':');
    if (id && x && y && Number.isFinite(Number(x)) && Number.isFinite(Number(y)))
      pins.set(id, [within(Number(x)), within(Number(y))]);
  }
  return pins;
}

/** Pins as the address has them, by id. */
export const wordsOf = (pins: Pins): string[] =>
  [...pins].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, [x, y]]) => `${id}:${x}:${y}`);

/** With one more, or that one elsewhere: at a point of a picture so wide and so tall. */
export const pinned = (pins: Pins, id: string, [x, y]: Point, width: number, height: number): Pins =>
  new Map([...pins, [id, [within(x / width), within(y / height)]]]);

/** Without one of them. */
export const unpinned = (pins: Pins, id: string): Pins => new Map([...pins].filter(([each]) => each !== id));
