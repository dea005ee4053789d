// The whole map: each group a frame, each thing a row in it, by name. Rows are
// given out four at a time and columns are fixed, so that a thing more or less
// moves few others, and none far.
import type { MapGroupName } from '../api/generated/graphql';
import { groupWords } from '../words';
import { homes } from './groupLayout';
import { type Frame, level, linesBetween, type MapAnswer, type MapNode, type Mark, type Scene } from './scene';

/** How wide, tall and far apart frames, rows and columns are. */
export const size = { column: 322, frame: 250, left: 58, top: 16, title: 34, row: 24, gap: 26, spare: 4 };

export const byName = (a: MapNode, b: MapNode) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);

/** Shortens a label so that it fits. */
export function shorten(text: string, most = 30): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** Lays every thing out. */
export function layOutSectors(map: MapAnswer): Scene {
  const frames: Frame[] = [];
  const marks: Mark[] = [];
  const bottoms = [0, 0, 0, 0].map(() => size.top);
  const names = (Object.keys(homes) as MapGroupName[]).sort((a, b) => homes[a].row - homes[b].row);
  for (const name of names) {
    const members = map.nodes.filter((n) => n.group === name).sort(byName);
    if (members.length === 0) continue;
    const { column } = homes[name];
    const [x, y] = [size.left + column * size.column, bottoms[column]!];
    const rows = Math.ceil(members.length / size.spare) * size.spare;
    const height = size.title + rows * size.row;
    const all = map.groups.find((g) => g.name === name)?.count ?? members.length;
    frames.push({
      x,
      y,
      width: size.frame,
      height,
      title: `${groupWords[name]} ${members.length === all ? all : `${members.length} of ${all}`}`,
    });
    members.forEach((thing, i) => {
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
    });
    bottoms[column] = y + height + size.gap;
  }
  const width = size.left * 2 + size.column * 3 + size.frame;
  return {
    width,
    height: Math.max(...bottoms),
    frames,
    headings: [],
    marks,
    lines: linesBetween(marks, map.links, level),
  };
}
