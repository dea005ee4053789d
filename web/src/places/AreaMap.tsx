import { type Ref, useMemo } from 'react';
import { tintOf } from '../gaps/cells';
import '../gaps/paint.css';
import { count, digits } from '../words';
import { type Geography, layOutAreas } from './geography';
import { type Look, PlaceMap } from './PlaceMap';
import { PlacesKey, placesKeySize } from './PlacesKey';
import { type Area, type Figure, figureOf, type Venue, type View } from './places';

interface Props {
  view: View;
  figure: Figure;
  width: number;
  note: string;
  picture: Ref<SVGSVGElement>;
  onOpen: (id: string) => void;
}

const plate = { width: 46, height: 22, tight: 28 };

/** Areas with a figure each, darker where it is higher, and the venues where courses are held. */
export function AreaMap({ view, figure, width, note, picture, onOpen }: Props) {
  const { areas, area, provider, venues } = view;
  const geography = useMemo(() => {
    const outlined = areas.flatMap(({ id, name, outline }) => (outline ? [{ id, name, geometry: outline }] : []));
    return layOutAreas(outlined, width, plate, area?.id);
  }, [areas, width, area?.id]);
  const of = new Map(areas.map((a) => [a.id, a]));
  const figureIn = (a: Area) => figureOf(a, figure, provider?.id ?? '');
  const highest = Math.max(0, ...areas.map(figureIn));
  const lookOf = ({ id }: { id: string }): Look => {
    const shown = of.get(id)!;
    const value = figureIn(shown);
    return {
      id,
      name: areaName(shown, provider?.name),
      fill: (d) => <path className={`heat heat-${tintOf(value, highest)}`} d={d} />,
      plate: () =>
        (value > 0 || !provider) && (
          <text className="place-figure" y={1}>
            {digits(value)}
          </text>
        ),
    };
  };
  return (
    <PlaceMap
      geography={geography}
      plate={plate}
      name={`${area ? area.name : count(areas.length, 'area')}: ${provider ? `venues of ${provider.name}` : 'courses, venues and providers'}`}
      lookOf={lookOf}
      open={area?.id ?? ''}
      onOpen={onOpen}
      over={<Dots venues={venues} geography={geography} isNumbered={area !== null} />}
      legend={{
        drawn: (y) => <PlacesKey y={y} note={note} figure={figure} />,
        ...placesKeySize,
      }}
      picture={picture}
    />
  );
}

/** What an area is called by those who hear it. */
function areaName(area: Area, provider = ''): string {
  const parts = provider
    ? [`${count(figureOf(area, 'venues', ''), 'venue')} in all`]
    : [count(area.courses, 'course'), count(area.venues.length, 'venue')];
  return `${area.name}: ${parts.join(', ')}`;
}

/** Venues as dots; those of one area with their numbers in its list, as far as these do not lie on each other. */
function Dots({ venues, geography, isNumbered }: { venues: Venue[]; geography: Geography; isNumbered: boolean }) {
  const dots = venues.flatMap(({ id, at }, i) => {
    const point = at && geography.at(...at);
    return point ? [{ id, x: point[0], y: point[1], number: i + 1 }] : [];
  });
  const numbered = new Set<(typeof dots)[number]>();
  for (const dot of isNumbered ? dots : []) {
    if ([...numbered].every(({ x, y }) => Math.hypot(x - dot.x, y - dot.y) > 17)) numbered.add(dot);
  }
  return [...dots.filter((dot) => !numbered.has(dot)), ...numbered].map((dot) => (
    <g key={dot.id} data-venue={dot.id} transform={`translate(${dot.x.toFixed(1)},${dot.y.toFixed(1)})`}>
      <circle className="venue" r={numbered.has(dot) ? 9 : 4} />
      {numbered.has(dot) && <text className="venue-number">{dot.number}</text>}
    </g>
  ));
}
