// Which mark an arrow key leads to.

interface Spot {
  id: string;
  x: number;
  y: number;
}

const ways = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
export type Arrow = keyof typeof ways;

export function isArrow(key: string): key is Arrow {
  return key in ways;
}

/** The nearest mark in a direction; what lies off to the side counts as further away. The same mark where there is none. */
export function nearest(spots: Spot[], from: string, key: Arrow): string {
  const here = spots.find((s) => s.id === from);
  if (!here) return spots[0]?.id ?? from;
  const [wx, wy] = ways[key];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const [dx, dy] = [spot.x - here.x, spot.y - here.y];
    const ahead = dx * wx + dy * wy;
    const aside = Math.abs(dx * wy) + Math.abs(dy * wx);
    if (spot.id === from || ahead <= 0 || aside > ahead * 3 + 40) continue;
    const far = ahead + 2 * aside;
    if (far < least) [best, least] = [spot.id, far];
  }
  return best;
}
