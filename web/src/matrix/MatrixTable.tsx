import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { say } from '../words';
import { fullName, type Mark, type Matrix } from './matrices';

/** What the picture shows, as a table: one line a mark. */
export function MatrixTable({ matrix, marks }: { matrix: Matrix; marks: Mark[] }) {
  const [address, go] = useAddress();
  return (
    <Table
      caption={<span className="quiet">{matrix.name}</span>}
      heads={[matrix.row, matrix.column, 'What the mark says', 'Claims', 'Made up']}
      lines={marks.map((m) => ({
        key: m.key,
        current: m.link === address.selected,
        cells: [
          <button key="open" type="button" className="plain" onClick={() => go({ selected: m.link })}>
            {fullName(m.row)}
            <span className="quiet">, {m.column.name}: details of the link</span>
          </button>,
          m.column.name,
          m.words,
          say(m.state),
          m.synthetic ? 'made up' : '',
        ],
      }))}
    />
  );
}

/** The same for a file. */
export function matrixRows(matrix: Matrix, marks: Mark[]): string[][] {
  return [
    [
      matrix.row.toLowerCase(),
      matrix.column.toLowerCase(),
      'kind',
      'letter',
      'says',
      'claims',
      'visibility',
      'made_up',
      'link',
    ],
    ...marks.map((m) => [
      fullName(m.row),
      m.column.name,
      m.kind.kind,
      m.letter,
      m.words,
      say(m.state),
      say(m.visibility),
      m.synthetic ? 'yes' : 'no',
      m.link,
    ]),
  ];
}
