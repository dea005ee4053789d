import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { say } from '../words';
import { type Board, namesOf } from './board';
import type { Lane } from './lanes';
import { travelWords } from './sentences';

/** What the Board shows, as tables: who exchanges what with whom, and who holds what. */
export function BoardTable({ board, lanes }: { board: Board; lanes: Lane[] }) {
  const [, go] = useAddress();
  const open = (id: string, name: string) => (
    <button key={id} type="button" className="plain" onClick={() => go({ selected: id })}>
      {name}
    </button>
  );
  const names = namesOf(board);
  const name = (id: string) => names.get(id) ?? id;
  const exchanges = board.exchanges.map((e) => ({
    key: `${e.flow} ${e.from} ${e.to}`,
    cells: [
      open(e.from, name(e.from)),
      open(e.to, name(e.to)),
      open(e.flow, e.carries.map((d) => d.name).join(', ') || travelWords[e.travels]),
      say(e.status),
      e.barrier,
      e.isImplied ? 'implied' : 'stated',
      e.isSynthetic ? 'made up' : '',
    ],
  }));
  const actors = lanes.flatMap((lane) =>
    [...lane.actors, ...lane.notMapped].map((a) => ({
      key: a.id,
      cells: [
        open(a.id, a.name),
        lane.name,
        a.facts.kind,
        a.facts.engagement,
        a.holds.map((d) => d.name).join(', '),
        a.exchanges,
        a.with.join(', '),
        a.isSynthetic ? 'made up' : '',
      ],
    })),
  );
  const unheld = board.unheld.map((d) => ({
    key: d.id,
    cells: [open(d.id, d.name), d.isHollow ? 'wanted' : '', say(d.spectrum), d.isSynthetic ? 'made up' : ''],
  }));
  return (
    <>
      <Table
        caption="Exchanges"
        heads={['From', 'To', 'What', 'Whether it runs', 'What stands in the way', 'Source', 'Made up']}
        lines={exchanges}
      />
      <Table
        nth={1}
        caption="Actors"
        heads={['Actor', 'Lane', 'Kind', 'Engagement', 'Holds', '#Exchanges', 'With it', 'Made up']}
        lines={actors}
      />
      {unheld.length > 0 && (
        <Table
          nth={2}
          caption="Data that nobody is recorded as holding"
          heads={['Data', 'Wanted', 'Who may have it', 'Made up']}
          lines={unheld}
        />
      )}
      {board.layers.map(({ rule, things }, i) => (
        <Table
          key={rule.name}
          nth={3 + i}
          caption={rule.heading}
          heads={['What', 'Linked with', 'Made up']}
          lines={things.map((t) => ({
            key: t.id,
            cells: [
              open(t.id, t.name),
              t.ties.flatMap((id) => names.get(id) ?? []).join('; '),
              t.isSynthetic ? 'made up' : '',
            ],
          }))}
        />
      ))}
    </>
  );
}
