import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { say } from '../words';
import type { Board } from './board';
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
  const names = new Map(board.actors.map((a) => [a.id, a.name]));
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
        a.holds.map((d) => d.name).join(', '),
        a.exchanges,
        a.with.join(', '),
        a.isSynthetic ? 'made up' : '',
      ],
    })),
  );
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
        heads={['Actor', 'Lane', 'Holds', '#Exchanges', 'With it', 'Made up']}
        lines={actors}
      />
    </>
  );
}
