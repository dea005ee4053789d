// The map around a focus: what leads to it on the left, what it leads to on the
// right, a column for each step, in each column by group and name.
import { groupWords, linkWord, say } from '../words';
import { homes } from './groupLayout';
import {
  type Heading,
  level,
  linesBetween,
  type MapAnswer,
  type MapLink,
  type MapNode,
  type Mark,
  type Scene,
} from './scene';
import { byName, shorten } from './sectorLayout';

const size = { column: 305, row: 38, heading: 26, top: 24, left: 66, label: 222 };

/** Lays out what lies around the focus. */
export function layOutAroundFocus(map: MapAnswer): Scene {
  const side = sides(map);
  const columns = new Map<number, MapNode[]>();
  for (const thing of map.nodes) {
    const column = thing.distance * (side.get(thing.id) ?? 1);
    columns.set(column, [...(columns.get(column) ?? []), thing]);
  }
  const numbers = [...columns.keys()].sort((a, b) => a - b);
  const tallest = Math.max(...[...columns.values()].map(tall));
  const headings: Heading[] = [];
  const marks = numbers.flatMap((number, i) =>
    stack(columns.get(number)!, size.left + i * size.column, tallest, map, headings),
  );
  return {
    width: size.left + (numbers.length - 1) * size.column + size.label + 64,
    height: size.top + tallest + 20,
    frames: [],
    headings,
    marks,
    lines: linesBetween(marks, map.links, level),
  };
}

const order = (a: MapNode, b: MapNode) => {
  const [x, y] = [homes[a.group], homes[b.group]];
  return x.column - y.column || x.row - y.row || byName(a, b);
};

function tall(things: MapNode[]): number {
  return things.length * size.row + new Set(things.map((t) => t.group)).size * size.heading;
}

function stack(things: MapNode[], x: number, tallest: number, map: MapAnswer, headings: Heading[]): Mark[] {
  let y = size.top + (tallest - tall(things)) / 2;
  let last = '';
  return [...things].sort(order).map((thing) => {
    if (thing.group !== last) {
      last = thing.group;
      headings.push({ x: x - 12, y: y + 16, text: groupWords[thing.group] });
      y += size.heading;
    }
    const mark: Mark = {
      id: thing.id,
      x,
      y: y + size.row / 2 - 4,
      r: thing.isFocus ? 14 : 10,
      label: shorten(thing.name, thing.isFocus ? 24 : 29),
      place: 'right',
      edge: x + size.label,
      thing,
      group: thing.group,
      sub: thing.isFocus ? undefined : relation(thing, map),
    };
    y += size.row;
    return mark;
  });
}

/** How a thing one step away relates to the focus, in words. */
export function relation(thing: MapNode, map: MapAnswer): string | undefined {
  if (thing.distance !== 1) return undefined;
  const focus = new Set(map.nodes.filter((n) => n.isFocus).map((n) => n.id));
  const words = map.links.flatMap((link) => {
    const doubt = link.state === 'DISPUTED' || link.state === 'UNSUPPORTED' ? ` (${say(link.state)})` : '';
    const running = link.status && link.status !== 'EXISTING' ? ` (${say(link.status)})` : '';
    if (link.from === thing.id && focus.has(link.to)) return [linkWord(link.type) + running + doubt];
    if (link.to === thing.id && focus.has(link.from)) return [linkWord(link.type, true) + running + doubt];
    if (!link.carries.some((id) => focus.has(id))) return [];
    if (link.from === thing.id) return [`sends it${running}${doubt}`];
    return link.to === thing.id ? [`receives it${running}${doubt}`] : [];
  });
  const said = [...new Set(words)];
  return said.length > 0
    ? shorten(said.slice(0, 2).join(', ') + (said.length > 2 ? ` and ${said.length - 2} more` : ''), 34)
    : undefined;
}

/** On which side each thing stands: -1 where its links lead to the focus, 1 where they come from it. */
function sides(map: MapAnswer): Map<string, number> {
  const distance = new Map(map.nodes.map((n) => [n.id, n.distance]));
  const lean = new Map<string, number>();
  const weigh = (inner: string, outer: string, by: number, depth: number, settled: Map<string, number>) => {
    if (distance.get(outer) !== depth || distance.get(inner) !== depth - 1) return;
    lean.set(outer, (lean.get(outer) ?? 0) + (depth === 1 ? by : 2 * (settled.get(inner) ?? 1)));
  };
  const settled = new Map<string, number>();
  for (let depth = 1; depth <= 6; depth++) {
    lean.clear();
    for (const link of map.links)
      each(link, (from, to) => {
        weigh(to, from, -1, depth, settled);
        weigh(from, to, 1, depth, settled);
      });
    for (const [id, sum] of lean) settled.set(id, sum < 0 ? -1 : 1);
  }
  return settled;
}

/** A flow leads to what it carries, and from that to who gets it. */
function each(link: MapLink, step: (from: string, to: string) => void) {
  step(link.from, link.to);
  for (const data of link.carries) {
    step(link.from, data);
    step(data, link.to);
  }
}
