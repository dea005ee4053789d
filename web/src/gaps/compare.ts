// Two areas side by side: one occupation a line, what is in each, and what only one of them has.
import { broaderShort, type Cell, classOf, demandShort, isMadeUp } from './cells';

export interface Compared {
  left: Cell;
  right: Cell;
}

/** The lines of two areas, in the order of the cells; where classes are chosen, those in which either fits. */
export function compared(cells: Cell[], areas: string[], only: string[]): Compared[] {
  const [one, other] = areas;
  const rights = new Map(cells.filter((c) => c.area.id === other).map((c) => [c.occupation.id, c]));
  return cells.flatMap((left) => {
    const right = left.area.id === one ? rights.get(left.occupation.id) : undefined;
    const fits = right && (only.length === 0 || only.includes(left.class) || only.includes(right.class));
    return fits ? [{ left, right }] : [];
  });
}

/** What one of the two has and the other has not. A figure that is kept back or was not counted is no zero, and says nothing. */
export function onlyInOne({ left, right }: Compared): string {
  const told = (what: string, has: (c: Cell) => boolean | undefined) => {
    const [here, there] = [has(left), has(right)];
    if (here === undefined || there === undefined || here === there) return '';
    return `${what} in ${(here ? left : right).area.name} only`;
  };
  return [
    told('demand', ({ demand }) => (demand.status === 'AVAILABLE' ? (demand.value ?? 0) > 0 : undefined)),
    told('linked courses', ({ supply }) => supply.courses > 0),
  ]
    .filter(Boolean)
    .join('; ');
}

/** The same for a file: each figure of both areas; what is not known is empty and never 0. */
export function compareRows(lines: Compared[], measure: string): (string | number | null)[][] {
  const heads = ['class', `demand (${measure})`, 'demand as shown', 'for a broader area', 'linked courses'];
  const names = lines[0] ? [lines[0].left.area.name, lines[0].right.area.name] : [];
  return [
    [
      'occupation',
      'code',
      'green',
      ...names.flatMap((name) => heads.map((head) => `${name}: ${head}`)),
      'only in one',
      'made_up',
    ],
    ...lines.map((line) => [
      line.left.occupation.name,
      line.left.occupation.code ?? '',
      line.left.green ?? '',
      ...[line.left, line.right].flatMap((c) => [
        classOf(c.class).name,
        c.demand.value ?? null,
        demandShort(c.demand),
        broaderShort(c),
        c.supply.courses,
      ]),
      onlyInOne(line),
      isMadeUp(line.left) || isMadeUp(line.right) ? 'yes' : 'no',
    ]),
  ];
}
