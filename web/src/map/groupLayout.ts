// The picture at the start: each group one circle at its fixed home, and the
// strongest ties between groups. At most forty marks.
import type { MapGroupName } from '../api/generated/graphql';
import { groupWords, madeUp } from '../words';
import { lineStyleOfTie } from './lineStyles';
import { bend, type DrawnLine, type LinePath, loop, type MapAnswer, type Mark, type Scene } from './scene';

/** Where groups stand: who gives on the left, data in the middle, who gets on the right. The whole map has the same columns. */
export const homes: Record<MapGroupName, { column: number; row: number }> = {
  FUNDER: { column: 0, row: 0 },
  INTERMEDIARY: { column: 0, row: 1 },
  BYSTANDER: { column: 0, row: 2 },
  CONTRIBUTOR: { column: 1, row: 0 },
  STEWARD: { column: 1, row: 1 },
  AGGREGATOR: { column: 1, row: 2 },
  SOFTWARE: { column: 2, row: 0 },
  DATASET: { column: 2, row: 1 },
  STANDARD: { column: 2, row: 2 },
  INITIATIVE: { column: 3, row: 0 },
  BENEFICIARY: { column: 3, row: 1 },
  USE_CASE: { column: 3, row: 2 },
  OTHER: { column: 3, row: 3 },
};

export const mostMarks = 40;
const mostTies = 22;

const size = { width: 1100, column: 290, left: 115, row: 190, top: 92 };

/** How many ties are drawn. */
export const drawnTies = (map: MapAnswer) =>
  Math.min(map.ties.length, mostTies, Math.max(0, mostMarks - map.groups.length));

/** Lays the groups out. */
export function layOutGroups(map: MapAnswer): Scene {
  const most = Math.max(1, ...map.groups.map((g) => g.count));
  const marks: Mark[] = map.groups.map((g) => {
    const home = homes[g.name];
    const stagger = home.column % 2 === 1 ? 34 : 0; // so that lines along a row do not run through what lies between
    return {
      id: g.name,
      group: g.name,
      count: g.count,
      made: g.syntheticCount,
      label: groupWords[g.name],
      sub: madeUp(g.syntheticCount, g.count),
      place: 'below',
      x: size.left + home.column * size.column,
      y: size.top + home.row * size.row + stagger,
      r: 20 + 30 * Math.sqrt(g.count / most),
    };
  });
  const rows = Math.max(1, ...marks.map((m) => homes[m.group].row + 1));
  return {
    width: size.width,
    height: size.top + (rows - 1) * size.row + 128,
    frames: [],
    headings: [],
    marks,
    lines: drawTies(map, marks),
  };
}

function drawTies(map: MapAnswer, marks: Mark[]): DrawnLine[] {
  const at = new Map(marks.map((m) => [m.id, m]));
  const strongest = [...map.ties]
    .sort((a, b) => b.flows - a.flows || b.links - a.links || `${a.from}${a.to}`.localeCompare(`${b.from}${b.to}`))
    .slice(0, drawnTies(map));
  return strongest.flatMap((tie) => {
    const [a, b] = [at.get(tie.from), at.get(tie.to)];
    if (!a || !b) return [];
    const line = a === b ? loop(a) : bend(a, b);
    const middle = clearOf(line, marks);
    const width = 1 + 2.2 * Math.sqrt(tie.links / 8);
    return [{ key: `${tie.from} ${tie.to}`, ...line, middle, look: lineStyleOfTie(tie), width, arrow: true, tie }];
  });
}

/** Where the signs of a line stand: as near to its middle as no circle and no name lies on them. */
function clearOf({ curve, middle }: LinePath, marks: Mark[]): [number, number] {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve;
  const at = (t: number): [number, number] => {
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [Math.round(a * x0 + b * x1 + c * x2 + d * x3), Math.round(a * y0 + b * y1 + c * y2 + d * y3)];
  };
  const clear = (spot: [number, number]) => !marks.some((m) => covers(m, spot));
  return [middle, ...[0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map(at)].find(clear) ?? middle;
}

/** Whether a sign at a spot would lie on a mark or on the words below it. Letters are not measured. */
function covers(m: Mark, [x, y]: [number, number]): boolean {
  const sign = 9;
  if (Math.hypot(x - m.x, y - m.y) < m.r + sign) return true;
  const half = Math.max(m.label.length * 4.3, (m.sub?.length ?? 0) * 3.4) + sign;
  return Math.abs(x - m.x) < half && y > m.y && y < m.y + m.r + (m.sub ? 40 : 23) + sign;
}
