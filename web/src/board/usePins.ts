import type { KeyboardEvent } from 'react';
import { useMemo } from 'react';
import { isArrow } from '../map/arrowKeys';
import { useAddress } from '../state/useAddress';
import type { Point } from './geometry';
import type { Picture } from './picture';
import { type Pins, pinned, pinsOf, unpinned, wordsOf } from './pins';
import { circleAt } from './useDrawing';

/** How far an arrow moves a pin, in units of the picture. */
const step = 20;

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;

/** The pins of the address. They are kept there, and with a view once it is saved. */
export function usePins(): Pins {
  const [address] = useAddress();
  const words = address.pins.join(',');
  return useMemo(() => pinsOf(words ? words.split(',') : []), [words]);
}

/** How somebody pins circles of a picture: where one is dropped, or by keyboard. What is chosen moves together. */
export function pinning(
  pins: Pins,
  picture: Picture,
  chosen: readonly string[],
  keep: (words: string[], replace?: boolean) => void,
) {
  const pin = (id: string, at: Point, replace = false) => {
    const from = picture.circleOf.get(id)?.at ?? at;
    const [x, y] = [at[0] - from[0], at[1] - from[1]];
    const moved = picture.actors.filter((a) => a.id === id || (chosen.includes(id) && chosen.includes(a.id)));
    const all = moved.reduce(
      (now, a) => pinned(now, a.id, [a.at[0] + x, a.at[1] + y], picture.width, picture.ground),
      pins,
    );
    keep(wordsOf(all), replace);
  };
  return {
    pins,
    pin,
    /** P pins the circle that has the focus where it stands, or lets it go; Shift and an arrow move it. Tells whether it did. */
    onKey: (event: KeyboardEvent): boolean => {
      const circle = picture.actors.find((a) => a.id === circleAt(event.target));
      if (!circle || event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key.toLowerCase() === 'p') {
        if (pins.has(circle.id)) keep(wordsOf(unpinned(pins, circle.id)));
        else pin(circle.id, circle.at);
        return true;
      }
      if (!event.shiftKey || !isArrow(event.key)) return false;
      const [x, y] = directions[event.key];
      pin(circle.id, [circle.at[0] + x * step, circle.at[1] + y * step], true);
      return true;
    },
  };
}
