// Where what is compared stands: what is there stands where the map has it, what
// has ended in frames of its own below its column, so that nothing makes room for it.
import type { MapGroupName } from '../api/generated/graphql';
import { homes } from '../map/groupLayout';
import {
  type DrawnLine,
  type Frame,
  level,
  linesBetween,
  type MapAnswer,
  type MapLink,
  type MapNode,
  type Mark,
} from '../map/scene';
import { byName, layOutSectors, shorten, size } from '../map/sectorLayout';
import { groupWords } from '../words';
import type { Compared, Overlay } from './difference';

/** What is drawn of an overlay, each thing with its mark and each link with its line and where its sign stands. */
export interface DifferenceLayout {
  width: number;
  height: number;
  frames: Frame[];
  things: (Compared<MapNode> & { mark: Mark })[];
  links: (Compared<MapLink> & { line: DrawnLine; sign: [number, number] })[];
}

/** Lays out what is shown. Room is kept for all that have a place, shown or not, as the map after the changes has it. */
export function layOutDifference(shown: Overlay, placed: Compared<MapNode>[], after: MapAnswer): DifferenceLayout {
  const here = placed.filter((t) => t.fate !== 'ENDED').map((t) => t.of);
  const now = layOutSectors({ ...after, nodes: here, links: [] });
  const ids = new Set(shown.things.map((t) => t.key));
  const ended = shown.things.filter((t) => t.fate === 'ENDED').map((t) => t.of);
  const gone = layEnded(ended, now.frames);
  const marks = [...now.marks.filter((m) => ids.has(m.id)), ...gone.marks];
  const links = shown.links.map((b) => b.of);
  const at = new Map(marks.map((m) => [m.id, m]));
  const lines = new Map(linesBetween(marks, links, level).map((l) => [l.key, l]));
  const frames = [...now.frames, ...gone.frames];
  const taken: [number, number][] = [];
  return {
    width: now.width,
    height: Math.max(...frames.map((f) => f.y + f.height), 0) + size.gap,
    frames,
    things: shown.things.flatMap((t) => {
      const mark = at.get(t.key);
      return mark ? [{ ...t, mark }] : [];
    }),
    links: shown.links.flatMap((b) => {
      const line = lines.get(b.key);
      return line ? [{ ...b, line, sign: b.fate === 'SAME' ? line.middle : apart(line.middle, taken) }] : [];
    }),
  };
}

const sign = 18;

/** The next place to the right on which no other sign lies. */
function apart([x, y]: [number, number], taken: [number, number][]): [number, number] {
  let to = x;
  while (taken.some(([tx, ty]) => Math.hypot(tx - to, ty - y) < sign - 1)) to += sign;
  taken.push([to, y]);
  return [to, y];
}

function layEnded(things: MapNode[], above: Frame[]): { frames: Frame[]; marks: Mark[] } {
  const frames: Frame[] = [];
  const marks: Mark[] = [];
  const names = [...new Set(things.map((t) => t.group))].sort((a, b) => homes[a].row - homes[b].row);
  for (const name of names) {
    const members = things.filter((t) => t.group === name).sort(byName);
    const x = size.left + homes[name].column * size.column;
    const column = [...above, ...frames].filter((f) => f.x === x);
    const y = Math.max(size.top, ...column.map((f) => f.y + f.height + size.gap));
    frames.push({
      x,
      y,
      width: size.frame,
      height: size.title + members.length * size.row,
      title: title(name, members),
    });
    for (const [i, thing] of members.entries())
      marks.push({
        id: thing.id,
        x: x + 20,
        y: y + size.title + i * size.row + 8,
        r: 8.5,
        label: shorten(thing.name),
        place: 'right',
        edge: x + size.frame,
        thing,
        group: name,
      });
  }
  return { frames, marks };
}

const title = (name: MapGroupName, { length }: MapNode[]) => `Deleted: ${groupWords[name].toLowerCase()} ${length}`;
