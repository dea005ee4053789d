import type { GapClass } from '../api/generated/graphql';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { broaderShort, type Cell, classOf, demandShort, isMadeUp, keyOf } from './cells';
import type { Gaps } from './useGaps';

interface Props {
  cells: Cell[];
  only: GapClass[];
  measure: string;
  coverage: Gaps['whole']['coverage'];
}

/** What the picture shows, as a table: one line a cell; then of how many courses of each area it can speak. */
export function GapTable({ cells, only, measure, coverage }: Props) {
  const [address, go] = useAddress();
  const isGreen = address.approach !== '';
  const shown = cells.filter((c) => only.length === 0 || only.includes(c.class));
  return (
    <>
      <Table
        caption={<span className="quiet">Demand and supply by occupation and area</span>}
        heads={[
          'Occupation',
          'Code',
          'Area',
          'What can be said',
          `#Demand (${measure})`,
          'For a broader area',
          '#Linked courses',
          '#Presentations',
          '#Places stated',
          '#To a broader group',
          ...(isGreen ? [`Green by ${address.approach}`] : []),
        ]}
        lines={shown.map((c) => ({
          key: keyOf(c),
          current: keyOf(c) === address.cell,
          cells: [
            <button key="open" type="button" className="plain" onClick={() => go({ cell: keyOf(c) })}>
              {c.occupation.name}
              <span className="quiet">, {c.area.name}: what it rests on</span>
            </button>,
            c.occupation.code ?? '',
            c.area.name,
            classOf(c.class).name,
            c.demand.status === 'ABSENT' ? 'not counted' : demandShort(c.demand),
            broaderShort(c),
            c.supply.courses,
            c.supply.presentations,
            placesStated(c),
            c.supply.possible,
            ...(isGreen ? [c.green ?? ''] : []),
          ],
        }))}
      />
      <ul aria-label="Of how many courses this can speak">
        {coverage
          .filter((a) => shown.some((c) => c.area.id === a.areaId))
          .map((a) => (
            <li key={a.areaId}>
              {a.areaName}: {[a.sentence, a.journeys?.sentence].filter(Boolean).join(' ')}
            </li>
          ))}
      </ul>
    </>
  );
}

const placesStated = ({ supply }: Cell) =>
  supply.presentations > supply.presentationsWithUnknownPlaces
    ? `${supply.places}${supply.presentationsWithUnknownPlaces > 0 ? ' at least' : ''}`
    : supply.presentations > 0
      ? 'not stated'
      : '';

/** The same for a file; what is not known is empty there and never 0. */
export function gapRows(cells: Cell[], only: GapClass[], measure: string): (string | number | null)[][] {
  return [
    [
      'occupation',
      'code',
      'area',
      'class',
      'reason',
      'demand',
      'demand status',
      'unit',
      'period',
      'for a broader area',
      'linked courses',
      'of these strong',
      'presentations',
      'places stated',
      'presentations without stated places',
      'courses to a broader group',
      'green',
      'made_up',
    ],
    ...cells
      .filter((c) => only.length === 0 || only.includes(c.class))
      .map((c) => [
        c.occupation.name,
        c.occupation.code ?? '',
        c.area.name,
        classOf(c.class).name,
        c.classReason ?? '',
        c.demand.value ?? null,
        demandStatus[c.demand.status],
        c.demand.unit ?? measure,
        c.demand.period ?? '',
        broaderShort(c),
        c.supply.courses,
        c.supply.strong,
        c.supply.presentations,
        c.supply.presentations > c.supply.presentationsWithUnknownPlaces ? c.supply.places : null,
        c.supply.presentationsWithUnknownPlaces,
        c.supply.possible,
        c.green ?? '',
        isMadeUp(c) ? 'yes' : 'no',
      ]),
  ];
}

const demandStatus: Record<Cell['demand']['status'], string> = {
  AVAILABLE: 'counted',
  SUPPRESSED: 'kept back',
  UNAVAILABLE: 'no figure',
  ABSENT: 'not counted',
};
