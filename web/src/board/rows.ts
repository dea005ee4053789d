import type { Visibility } from '../api/generated/graphql';
import { say } from '../words';
import { type Board, namesOf } from './board';

const heads = [
  'row',
  'from or holder',
  'to',
  'what',
  'travels',
  'status',
  'stands in the way',
  'implied',
  'visibility',
  'made_up',
] as const;

/** What stands under the heads; nothing where nothing is given. */
type Line = Partial<Record<(typeof heads)[number], string>>;

/** The Board as rows of a table: exchanges first, then who holds what. */
export function boardRows(board: Board): string[][] {
  return [[...heads], ...linesOf(board).map((line) => heads.map((head) => line[head] ?? ''))];
}

const yes = (is: boolean) => (is ? 'yes' : 'no');

/** Who may see it, and whether it is made up: what every line ends in. */
const seen = (of: { visibility: Visibility; isSynthetic: boolean }) => ({
  visibility: say(of.visibility),
  made_up: yes(of.isSynthetic),
});

function linesOf(board: Board): Line[] {
  const names = namesOf(board);
  return [
    ...board.exchanges.map((e) => ({
      row: 'exchange',
      'from or holder': names.get(e.from) ?? e.from,
      to: names.get(e.to) ?? e.to,
      what: e.carries.map((d) => d.name).join('; '),
      travels: e.travels,
      status: e.status.toLowerCase(),
      'stands in the way': e.barrier,
      implied: yes(e.isImplied),
      ...seen(e),
    })),
    ...board.actors.flatMap((a) =>
      a.holds.map((d) => ({
        row: 'holds',
        'from or holder': a.name,
        what: d.name,
        ...seen({ ...d, isSynthetic: d.isSynthetic || a.isSynthetic }),
      })),
    ),
    ...board.notMapped.map((a) => ({ row: 'not mapped yet', 'from or holder': a.name, ...seen(a) })),
    ...board.layers.flatMap(({ rule, things }) =>
      things.map((t) => ({
        row: say(rule.kind),
        to: t.ties.flatMap((id) => names.get(id) ?? []).join('; '),
        what: t.name,
        ...seen(t),
      })),
    ),
    ...board.unheld.map((d) => ({ row: 'held by nobody', what: d.name, ...seen(d) })),
  ];
}
