import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { type Cell, classOf, demandShort, keyOf } from './cells';
import { type Compared, onlyInOne } from './compare';

/** Two areas as a table: one line an occupation, each area's figures beside the other's. */
export function CompareTable({ lines, measure }: { lines: Compared[]; measure: string }) {
  const [address, go] = useAddress();
  const areas = lines[0] ? [lines[0].left.area.name, lines[0].right.area.name] : [];
  const shown = (cell: Cell) => [
    <button key={keyOf(cell)} type="button" className="plain" onClick={() => go({ cell: keyOf(cell) })}>
      {classOf(cell.class).name}
      <span className="quiet">
        , {cell.occupation.name}, {cell.area.name}: what it rests on
      </span>
    </button>,
    cell.demand.status === 'ABSENT' ? 'not counted' : demandShort(cell.demand),
    cell.supply.courses,
  ];
  return (
    <Table
      caption={<span className="quiet">{areas.join(' and ')} side by side, by occupation</span>}
      heads={[
        'Occupation',
        'Code',
        ...areas.flatMap((area) => [area, `#${area}: demand (${measure})`, `#${area}: linked courses`]),
        'Only in one',
      ]}
      lines={lines.map((line) => ({
        key: line.left.occupation.id,
        current: [line.left, line.right].some((c) => keyOf(c) === address.cell),
        cells: [
          line.left.occupation.name,
          line.left.occupation.code ?? '',
          ...shown(line.left),
          ...shown(line.right),
          onlyInOne(line),
        ],
      }))}
    />
  );
}
