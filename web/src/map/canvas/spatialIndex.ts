// Which mark lies under a point.
import { labelEnd, type Mark } from '../scene';

const cell = 96;

/** Marks by the cells that they and their labels lie in. */
export class SpatialIndex {
  private readonly cells = new Map<string, Mark[]>();

  constructor(marks: Mark[]) {
    for (const mark of marks) {
      const [left, top, right, bottom] = boundsOf(mark);
      for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++)
        for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) {
          const key = `${x} ${y}`;
          const there = this.cells.get(key);
          if (there) there.push(mark);
          else this.cells.set(key, [mark]);
        }
    }
  }

  /** The mark at a point of the scene. */
  at(x: number, y: number): Mark | undefined {
    return this.cells.get(`${Math.floor(x / cell)} ${Math.floor(y / cell)}`)?.find((mark) => {
      const [left, top, right, bottom] = boundsOf(mark);
      return x >= left && x <= right && y >= top && y <= bottom;
    });
  }
}

/** What a mark and its label take up, and what answers to a pointer: left, top, right, bottom. */
export function boundsOf(m: Mark): [number, number, number, number] {
  return [m.x - m.r - 3, m.y - Math.max(12, m.r), labelEnd(m), m.y + Math.max(m.sub ? 20 : 12, m.r)];
}
