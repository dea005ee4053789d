import { type Ref, useMemo } from 'react';
import { tintOf } from '../gaps/cells';
import '../gaps/paint.css';
import { count, digits } from '../words';
import { type Geography, layOutAreas } from './geography';
import { arcsOf, type Journey } from './journeys';
import { type Look, PlaceMap } from './PlaceMap';
import { PlacesKey, placesKeySize } from './PlacesKey';
import { type Area, type Figure, figureOf, type Venue, type View } from './places';

interface Props {
  view: View;
  figure: Figure;
  width: number;
  note: string;
  /** The journeys that are drawn; none where they are not asked for. */
  journeys: Journey[];
  picture: Ref<SVGSVGElement>;
  onOpen: (id: string) => void;
}

const plate = { width: 46, height: 22, tight: 28 };

/** Areas with a figure each, darker where it is higher, and the venues where courses are held. */
export function AreaMap({ view, figure, width, note, journeys, picture, onOpen }: Props) {
  const { areas, area, provider, venues } = view;
  const near = useMemo(() => {
    const ends = journeys.flatMap(({ from, to }) => [from.id, to.id]);
    return area ? [...ends, area.id] : ends;
  }, [journeys, area]);
  const geography = useMemo(() => {
    const outlined = areas.flatMap(({ id, name, outline }) => (outline ? [{ id, name, geometry: outline }] : []));
    return layOutAreas(outlined, width, plate, near);
  }, [areas, width, near]);
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
      over={
        journeys.length > 0 ? (
          <Arcs journeys={journeys} geography={geography} />
        ) : (
          <Dots venues={venues} geography={geography} isNumbered={area !== null} />
        )
      }
      legend={{
        drawn: (y) => <PlacesKey y={y} note={note} figure={figure} hasJourneys={journeys.length > 0} />,
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

/** Journeys as lines from where learners live to where they are taught; the widest lie below. */
function Arcs({ journeys, geography }: { journeys: Journey[]; geography: Geography }) {
  return (
    <>
      <defs>
        <marker
          id="journey-end"
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className="journey-end" d="M0,0L8,4L0,8Z" />
        </marker>
      </defs>
      {arcsOf(journeys, geography).map(({ id, d, width, isWithheld }) => (
        <path
          key={id}
          data-journey={id}
          className={isWithheld ? 'journey withheld' : 'journey'}
          d={d}
          strokeWidth={width.toFixed(1)}
          markerEnd="url(#journey-end)"
        />
      ))}
    </>
  );
}
