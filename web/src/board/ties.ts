// What ties the things of layers to the rest of the picture: drawn for what is lit alone, as all at once hide the exchanges.
import type { Board } from './board';
import type { Chain } from './chains';
import type { Box, Point } from './geometry';
import type { Picture } from './picture';

/** A tie that is drawn: from a thing of a layer to an actor, data, a line or another thing. */
export interface Tie {
  key: string;
  /** The thing of the layer. */
  of: string;
  from: Point;
  to: Point;
}

/** The ties of a thing of a layer, or those that lead to an actor, its data or an exchange of it. */
export function tiesOf(board: Board, picture: Picture, lit: string, chain: Chain | null): Tie[] {
  if (board.layers.length === 0 || !lit) return [];
  const touched = touchedBy(board, lit, chain);
  const at = placesOf(picture);
  return board.layers
    .flatMap(({ things }) => things)
    .flatMap(({ id, ties }) => ties.filter((to) => id === lit || touched.has(to)).map((to) => ({ id, to })))
    .flatMap(({ id, to }) => {
      const [start, end] = [at.get(id), at.get(to)];
      return start && end ? [{ key: `${id} ${to}`, of: id, from: start, to: end }] : [];
    });
}

/** What is lit itself, with the data that an actor holds and the flows and data of its exchanges. */
function touchedBy(board: Board, lit: string, chain: Chain | null): Set<string> {
  const isLayered = board.layers.some(({ things }) => things.some((t) => t.id === lit));
  if (isLayered) return new Set([lit]);
  const holds = board.actors.find((a) => a.id === lit)?.holds.map((d) => d.id) ?? [];
  const near = [...(chain?.near ?? [])].flatMap((e) => [e.flow, ...e.carries.map((d) => d.id)]);
  return new Set([lit, ...holds, ...near]);
}

const middle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** Where everything stands that a tie can lead to. Data that nobody holds and that travels is on the line. */
function placesOf(picture: Picture): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const line of picture.lines) {
    for (const e of line.exchanges) {
      places.set(e.flow, line.goods.at);
      for (const d of e.carries) places.set(d.id, line.goods.at);
    }
  }
  for (const [id, circle] of picture.circleOf) places.set(id, circle.at);
  for (const { documents } of picture.actors) {
    for (const { document, box } of documents) if (document) places.set(document.id, middle(box));
  }
  for (const { things } of picture.below) for (const { thing, box } of things) places.set(thing.id, middle(box));
  return places;
}
