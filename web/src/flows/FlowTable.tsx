import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { groupWords, say } from '../words';
import { type Band, madeOf } from './flows';

/** What the picture shows, as a table: one line for what goes from one role to another, whatever its status. */
export function FlowTable({ bands }: { bands: Band[] }) {
  const [address, go] = useAddress();
  return (
    <Table
      caption={<span className="quiet">Flows by what is given, role that gives and role that takes</span>}
      heads={[
        'What is given',
        'Data spectrum',
        'Role that gives',
        'Role that takes',
        '#Flows',
        '#Of these run',
        'The others',
        '#Made up',
      ]}
      lines={ways(bands).map(([key, [first, ...more]]) => {
        const all = [first, ...more];
        const total = all.reduce((n, b) => n + b.flows.length, 0);
        const running = all.find((b) => b.status === 'EXISTING')?.flows.length ?? 0;
        const others = all.filter((b) => b.status !== 'EXISTING');
        return {
          key,
          current: key === address.cell,
          cells: [
            <button key="open" type="button" className="plain" onClick={() => go({ cell: key })}>
              {first.middle.name}
              <span className="quiet">
                , {groupWords[first.giver]} to {groupWords[first.taker]}: list the flows
              </span>
            </button>,
            first.middle.dataset ? say(first.flows[0]?.spectrum[0]) : '',
            groupWords[first.giver],
            groupWords[first.taker],
            total,
            running,
            others.map((b) => `${b.flows.length} ${say(b.status)}`).join(', '),
            madeOf(all.flatMap((b) => b.flows)),
          ],
        };
      })}
    />
  );
}

/** Bands that differ by status alone, together. */
function ways(bands: Band[]): [string, [Band, ...Band[]]][] {
  const found = new Map<string, [Band, ...Band[]]>();
  for (const band of bands) {
    const key = [band.giver, band.middle.key, band.taker].join('/');
    const known = found.get(key);
    if (known) known.push(band);
    else found.set(key, [band]);
  }
  return [...found];
}

/** The same for a file, flow by flow. */
export function flowRows(bands: Band[]): (string | number)[][] {
  return [
    [
      'flow',
      'role that gives',
      'giver',
      'what is given',
      'data spectrum',
      'role that takes',
      'taker',
      'status',
      'made_up',
    ],
    ...bands.flatMap((b) =>
      b.flows.map((f) => [
        f.id,
        groupWords[b.giver],
        f.giver.name,
        f.middle.name,
        f.spectrum.map(say).join('; '),
        groupWords[b.taker],
        f.taker.name,
        say(b.status),
        f.isSynthetic ? 'yes' : 'no',
      ]),
    ),
  ];
}
