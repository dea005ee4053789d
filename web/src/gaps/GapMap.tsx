import { type Ref, useMemo, useRef } from 'react';
import type { GapClass } from '../api/generated/graphql';
import { useWidth } from '../picture/useWidth';
import { type Geography, layOutAreas, type Shape } from '../places/geography';
import { type Look, PlaceMap } from '../places/PlaceMap';
import { useOutlines } from '../places/useOutlines';
import { Failed, Loading } from '../States';
import { useAddress } from '../state/useAddress';
import { ClassArea, ClassBadge, Patterned } from './ClassBadge';
import { type Cell, cellName, keyOf } from './cells';
import { GapKey, gapKeyHeight, gapKeyWidth } from './GapKey';
import { heatReads, Pair } from './HeatMap';
import { size } from './heatMapLayout';
import type { Area } from './named';
import './paint.css';

interface Props {
  /** The areas there are, chosen or not. */
  areas: Area[];
  /** The cells of one occupation in the areas that are chosen. */
  cells: Cell[];
  only: GapClass[];
  measure: string;
  note: string;
  open: string;
  picture: Ref<SVGSVGElement>;
}

const plate = { width: size.cell, height: size.row - 2, tight: size.badge };

/** One occupation in all areas, as these lie: what can be said by pattern and letter, both figures as in the heat map. */
export default function GapMap(props: Props) {
  const { areas, cells, measure } = props;
  const outlines = useOutlines(useMemo(() => areas.map(({ id }) => id), [areas]));
  const sheet = useRef<HTMLDivElement>(null);
  const width = useWidth(sheet, 340);
  const geography = useMemo(
    () => (outlines.data?.length ? layOutAreas(outlines.data, Math.min(width, 1100), plate) : null),
    [outlines.data, width],
  );
  const apart = cells.filter((c) => !outlines.data?.some(({ id }) => id === c.area.id));
  return (
    <div ref={sheet}>
      {outlines.isError && (
        <Failed error={outlines.error} again={() => void outlines.refetch()} still="The table has the same figures." />
      )}
      {outlines.isPending && <Loading what="Outlines are read" />}
      {outlines.data && !geography && <NoOutlines />}
      {geography && <Drawn {...props} geography={geography} />}
      {geography && (
        <p className="map-note">
          On each area: what can be said, by letter and pattern; {measure} as counted, darker where more; and how many
          courses are linked.
          {apart.length > 0 &&
            ` Not on the map, as no outline of ${apart.length > 1 ? 'them' : 'it'} is here: ${apart.map((c) => c.area.name).join(', ')}. The table has all.`}
        </p>
      )}
    </div>
  );
}

function Drawn({ areas, cells, only, measure, note, open, picture, geography }: Props & { geography: Geography }) {
  const [address, go] = useAddress();
  const occupation = cells[0]?.occupation;
  const lookOf = ({ id, name }: Shape): Look => {
    const cell = cells.find((c) => c.area.id === id);
    if (!cell)
      return { id, name: `${name}: not chosen`, fill: (d) => <path className="area-apart" d={d} />, plate: none };
    const isHidden = only.length > 0 && !only.includes(cell.class);
    return {
      id: keyOf(cell),
      name: cellName(cell, measure),
      fill: (d) => (isHidden ? <path className="area-apart" d={d} /> : <ClassArea of={cell.class} d={d} />),
      plate: isHidden ? none : (isTight) => <Plate cell={cell} most={most} isTight={isTight} />,
    };
  };
  const most = Math.max(0, ...cells.map((c) => c.demand.value ?? 0));
  // An area alone: it and what its figures rest on. Once more: all areas again.
  const narrow = (id: string) => {
    const area = id.split('/').at(-1)!;
    const isAlone = address.areas.length > 0 && cells.length === 1 && cells[0]!.area.id === area;
    if (isAlone) go({ areas: [], cell: '' });
    else go({ areas: [area], shows: occupation?.id ?? '', cell: occupation ? `${occupation.id}/${area}` : '' });
  };
  return (
    <PlaceMap
      geography={geography}
      plate={plate}
      name={`${occupation?.name ?? 'Demand and supply'} by area, ${areas.length} areas`}
      lookOf={lookOf}
      open={open}
      onOpen={narrow}
      defs={<Patterned>{null}</Patterned>}
      legend={{
        drawn: (y, width) => <GapKey y={y} width={width} note={note} reads={heatReads(measure)} />,
        width: gapKeyWidth,
        height: gapKeyHeight,
      }}
      picture={picture}
    />
  );
}

const none = () => null;

/** What stands on an area: its class and both figures; its class alone where it is small. */
function Plate({ cell, most, isTight }: { cell: Cell; most: number; isTight: boolean }) {
  const width = isTight ? size.badge : size.cell - 4;
  return (
    <g data-cell={keyOf(cell)} transform={`translate(${-width / 2},${-(size.row - 3) / 2})`}>
      <rect className="plate" x={-2} y={-2} width={width + 4} height={size.row + 1} rx={3} />
      {isTight ? <ClassBadge of={cell.class} width={width} height={size.row - 3} /> : <Pair cell={cell} most={most} />}
    </g>
  );
}

/** Why there is no map, and what brings one. */
function NoOutlines() {
  return (
    <p className="state">
      No outline of these areas is here, so there is no map of them yet.{' '}
      <code>catchment import boundaries districts.geojson</code> brings the outlines of areas with the same codes. The
      table has the same figures without a map.
    </p>
  );
}
