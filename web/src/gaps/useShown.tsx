import type { ReactNode, RefObject } from 'react';
import { lazy } from '../lazy';
import { type Provenance, provenanceOf } from '../picture/provenance';
import { Loading } from '../States';
import { useAddress } from '../state/useAddress';
import { BarChart } from './BarChart';
import { CompareChart } from './CompareChart';
import { CompareTable } from './CompareTable';
import { byDemand } from './cells';
import { compared, compareRows } from './compare';
import { GapTable, gapRows } from './GapTable';
import { HeatMap, heatReads } from './HeatMap';
import { chosenClasses, type Gaps, rowsAtFirst } from './useGaps';

const GapMap = lazy(() => import('./GapMap'));

/** The pictures of demand and courses. */
export type Drawable = 'heat' | 'bars' | 'compare' | 'map';

/** What a picture of an answer is of. */
export const provenanceIn = ({ whole: { measure, period, synthetic }, revision }: Gaps): Provenance => ({
  ...revision,
  hasSynthetic: synthetic,
  of: `${measure}${period ? `, ${period}` : ''}`,
});

/** The occupations that the map can show, in their order. */
export const mappable = ({ cells }: Gaps) => [...new Map(cells.map(({ occupation: o }) => [o.id, o])).values()];

/** The occupation that the map shows. */
export const mapped = (gaps: Gaps, shows: string) => {
  const all = mappable(gaps);
  return all.find(({ id }) => id === shows) ?? all[0];
};

interface Shown {
  isEmpty: boolean;
  picture: ReactNode;
  table: ReactNode;
  rows: () => (string | number | null)[][];
  /** What of the answer is in the picture. */
  cells: Gaps['cells'];
  /** What more the bar says of it. */
  told: string;
  reads: string;
}

/** What a picture shows of an answer, in all its forms. */
export function useShown(gaps: Gaps, chart: Drawable, picture: RefObject<SVGSVGElement | null>): Shown {
  const [address, go] = useAddress();
  const { measure, coverage } = gaps.whole;
  const only = chosenClasses(address);
  const fitting = gaps.cells.filter((c) => only.length === 0 || only.includes(c.class));
  const shared = {
    measure,
    note: provenanceOf(provenanceIn(gaps)),
    open: address.cell,
    onOpen: (cell: string) => go({ cell }),
    picture,
  };
  if (chart === 'compare') {
    const lines = compared(gaps.cells, gaps.chosen, only);
    return {
      isEmpty: lines.length === 0,
      picture: lines.length > 0 && <CompareChart {...shared} lines={lines} />,
      table: <CompareTable lines={lines} measure={measure} />,
      rows: () => compareRows(lines, measure),
      cells: lines.flatMap(({ left, right }) => [left, right]),
      told: ', counts as they are, whatever the size of the areas',
      reads: `Bars: ${measure} as counted, both on one scale.`,
    };
  }
  if (chart === 'map') {
    const { id } = mapped(gaps, address.shows) ?? {};
    const cells = gaps.cells.filter((c) => c.occupation.id === id);
    return {
      isEmpty: cells.length === 0,
      picture: (
        <GapMap
          {...shared}
          areas={gaps.areas}
          cells={cells}
          only={only}
          meanwhile={<Loading what="The map is loaded" />}
        />
      ),
      table: <GapTable cells={cells} only={only} measure={measure} coverage={coverage} />,
      rows: () => gapRows(cells, only, measure),
      cells: cells.filter((c) => fitting.includes(c)),
      told: '',
      reads: heatReads(measure),
    };
  }
  const counted = byDemand(fitting);
  const cells = chart === 'bars' ? counted.slice(0, address.rows || rowsAtFirst) : gaps.cells;
  const several = gaps.chosen.length > 1;
  return {
    isEmpty: cells.length === 0,
    picture:
      chart === 'bars' ? (
        <BarChart {...shared} cells={cells} several={several} />
      ) : (
        <HeatMap {...shared} cells={cells} only={only} />
      ),
    table: <GapTable cells={cells} only={only} measure={measure} coverage={coverage} />,
    rows: () => gapRows(cells, only, measure),
    cells: chart === 'bars' ? cells : fitting,
    told: chart === 'bars' ? `: their ${cells.length} highest figures, of ${counted.length}` : '',
    reads: chart === 'bars' ? `Bars: ${measure} as counted.` : heatReads(measure),
  };
}
