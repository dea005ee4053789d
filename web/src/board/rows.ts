import { say } from '../words';
import { type Board, namesOf } from './board';

/** The Board as rows of a table: exchanges first, then who holds what. */
export function boardRows(board: Board): (string | number | null)[][] {
  const names = namesOf(board);
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  return [
    [
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
    ],
    ...board.exchanges.map((e) => [
      'exchange',
      names.get(e.from) ?? e.from,
      names.get(e.to) ?? e.to,
      e.carries.map((d) => d.name).join('; '),
      e.travels,
      e.status.toLowerCase(),
      e.barrier,
      yes(e.isImplied),
      say(e.visibility),
      yes(e.isSynthetic),
    ]),
    ...board.actors.flatMap((a) =>
      a.holds.map((d) => [
        'holds',
        a.name,
        '',
        d.name,
        '',
        '',
        '',
        '',
        say(d.visibility),
        yes(d.isSynthetic || a.isSynthetic),
      ]),
    ),
    ...board.notMapped.map((a) => [
      'not mapped yet',
      a.name,
      '',
      '',
      '',
      '',
      '',
      '',
      say(a.visibility),
      yes(a.isSynthetic),
    ]),
    ...board.layers.flatMap(({ rule, things }) =>
      things.map((t) => {
        const linked = t.ties.flatMap((id) => names.get(id) ?? []).join('; ');
        return [say(rule.kind), '', linked, t.name, '', '', '', '', say(t.visibility), yes(t.isSynthetic)];
      }),
    ),
    ...board.unheld.map((d) => [
      'held by nobody',
      '',
      '',
      d.name,
      '',
      '',
      '',
      '',
      say(d.visibility),
      yes(d.isSynthetic),
    ]),
  ];
}
