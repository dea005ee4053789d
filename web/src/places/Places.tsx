import { type KeyboardEvent, useMemo, useRef } from 'react';
import { BoardSwitch } from '../board/BoardSwitch';
import { Select } from '../controls/Select';
import { periodWord } from '../figure';
import heatPaint from '../gaps/paint.css?raw';
import { Download } from '../picture/Download';
import { PictureOrTable, useIsTable } from '../picture/PictureOrTable';
import { PrintOnly } from '../picture/PrintOnly';
import { provenanceOf } from '../picture/provenance';
import { useWidth } from '../picture/useWidth';
import { Failed, Loading } from '../States';
import { SavedViewsMenu } from '../saved/SavedViewsMenu';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { AreaMap } from './AreaMap';
import { InPlace } from './InPlace';
import { drawnOf, type Journey, layerOf, measureIn, travelling } from './journeys';
import { PlacesKey, placesKeySize } from './PlacesKey';
import { PlacesTable, placeRows } from './PlacesTable';
import paint from './paint.css?raw';
import './places.css';
import { type Figure, figures, narrowed, type View } from './places';
import { useJourneyMeasures, useJourneys } from './useJourneys';
import { most, type PlacesAnswer, usePlaces } from './usePlaces';

const heading = 'Where courses are held, and by whom';

/** The areas of the registry as they lie, with the venues, providers and courses there. */
export default function Places() {
  const [address, go] = useAddress();
  const query = usePlaces(address.level);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && address.areas.length > 0 && !address.selected) go({ areas: [] });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the area that is chosen
    <div className="board-view places" aria-busy={query.isPlaceholderData} onKeyDown={onKey}>
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.data ? (
        <Sheet answer={query.data} />
      ) : (
        <>
          <h1>{heading}</h1>
          {!query.isError && <Loading what="The places are read" />}
        </>
      )}
    </div>
  );
}

function Sheet({ answer }: { answer: PlacesAnswer }) {
  const [address, go] = useAddress();
  const isTable = useIsTable();
  const picture = useRef<SVGSVGElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const width = useWidth(sheet, 340);
  const figure = figures.find(([name]) => name === address.shows)?.[0] ?? 'courses';
  const view = useMemo(
    () => narrowed(answer.areas, address.areas[0] ?? '', address.around[0] ?? ''),
    [answer.areas, address.areas[0], address.around[0]],
  );
  const hasOutlines = answer.areas.some(({ outline }) => outline);
  const measure = measureIn(address.layers);
  const travelled = useJourneys(measure, view.area?.id ?? '');
  const journeys = measure ? (travelled.data?.list ?? none) : none;
  const drawn = useMemo(
    () => drawnOf(journeys, answer.areas, view.area?.id ?? ''),
    [journeys, answer.areas, view.area?.id],
  );
  const table = <PlacesTable view={view} journeys={journeys} />;
  return (
    <>
      <div className="board-head">
        <h1>{heading}</h1>
        <div className="tools">
          <BoardSwitch />
          <PictureOrTable table={isTable} />
          <button type="button" onClick={() => window.print()}>
            Print
          </button>
          <SavedViewsMenu />
          <Download
            name="catchment-places"
            provenance={answer.revision}
            picture={isTable || !hasOutlines ? null : picture}
            paint={[heatPaint, paint]}
            rows={() => placeRows(view, journeys)}
            data={() => ({ ...view, journeys })}
          />
        </div>
        <Choices answer={answer} figure={figure} />
        <Bar answer={answer} />
      </div>
      <div className="places-sheet">
        <div ref={sheet}>
          {isTable ? (
            table
          ) : hasOutlines ? (
            <>
              <AreaMap
                view={view}
                figure={figure}
                width={Math.min(width, 1100)}
                note={provenanceOf(answer.revision)}
                journeys={drawn}
                picture={picture}
                onOpen={(id) => go({ areas: address.areas[0] === id ? [] : [id] })}
              />
              <p className="map-note">{noteOf(view, journeys, drawn.length, travelled.data)}</p>
            </>
          ) : (
            <NoOutlines hasAreas={answer.areas.length > 0} />
          )}
        </div>
        {answer.areas.length > 0 && <InPlace view={view} />}
      </div>
      <PrintOnly
        provenance={answer.revision}
        legend={
          !isTable &&
          hasOutlines && {
            drawn: <PlacesKey y={0} note="" figure={figure} hasJourneys={journeys.length > 0} />,
            ...placesKeySize,
          }
        }
        table={!isTable && table}
      />
    </>
  );
}

const none: Journey[] = [];

/** How what is drawn is read. */
function noteOf(
  { provider }: View,
  journeys: Journey[],
  drawn: number,
  { period = '', whole = true }: { period?: string; whole?: boolean } = {},
): string {
  if (journeys.length > 0) {
    const rest = travelling(journeys).length > drawn ? `The ${drawn} largest are drawn, the table has more. ` : '';
    const read = whole ? '' : `Only the ${journeys.length} largest were read. `;
    return `Lines lead from where learners live to where they are taught (${periodWord(period)}), wider for more, dashed where the number is withheld. ${rest}${read}`;
  }
  return provider
    ? `Dots are the venues of ${provider.name}, figures how many it has.`
    : 'Dots are venues. A figure counts what is known here: 0 does not say that there is nothing.';
}

/** Which sort of areas is shown, and which of their figures. */
function Choices({ answer: { found, level }, figure }: { answer: PlacesAnswer; figure: Figure }) {
  const [, go] = useAddress();
  if (!level) return null;
  return (
    <div className="places-choices">
      <Select
        className="pick"
        name="Figure on the map"
        choices={figures}
        value={figure}
        change={(shows) => go({ shows: shows === 'courses' ? '' : shows })}
      />
      {found.length > 1 && (
        <Select
          className="pick"
          name="Areas"
          choices={found.map(({ name, word }) => [name, word] as const)}
          value={level.name}
          change={(name) => go({ level: name, areas: [] })}
        />
      )}
      <Journeys />
    </div>
  );
}

/** Whether journeys of learners are drawn, by which measure; nothing where none are known. */
function Journeys() {
  const [address, go] = useAddress();
  const measures = useJourneyMeasures();
  const shown = measureIn(address.layers);
  if (measures.length === 0) return null;
  return (
    <Select
      className="pick"
      name="Journeys of learners"
      choices={[['', 'not drawn'], ...measures.map((m) => [m, m] as const)]}
      value={measures.includes(shown) ? shown : ''}
      change={(m) => go({ layers: m ? [layerOf(m)] : [] })}
    />
  );
}

/** How much is here, and what is in no area. */
function Bar({ answer: { areas, apart, whole } }: { answer: PlacesAnswer }) {
  const held = areas.filter(({ courses }) => courses > 0).length;
  const venues = new Set(areas.flatMap((a) => a.venues.map(({ id }) => id))).size;
  const drawn = areas.filter(({ outline }) => outline).length;
  return (
    <p className="bar" role="status" tabIndex={-1}>
      <strong>{count(areas.length, 'area')}</strong>
      {areas.length > 0 && `, courses in ${held} of them, at ${count(venues, 'venue')}`}.{' '}
      {drawn > 0 &&
        drawn < areas.length &&
        `${count(areas.length - drawn, 'area')} without an outline here ${areas.length - drawn === 1 ? 'is' : 'are'} in the table alone. `}
      {apart &&
        `In no area: ${count(apart.onlineCourses, 'course')} online, ${apart.nationalCourses} offered everywhere, ${apart.unplacedCourses} not known to be held anywhere. `}
      {!whole && `The first ${most.areas} areas and the first ${most.venues} venues were read.`}
    </p>
  );
}

/** Why there is no map, and what brings one. */
function NoOutlines({ hasAreas }: { hasAreas: boolean }) {
  return (
    <p className="state">
      {hasAreas ? 'No outline of these areas is here' : 'No area is here yet'}, so there is no map of them.{' '}
      <code>catchment import boundaries districts.geojson</code> brings areas with their outlines, and places in them
      whatever has coordinates.{hasAreas && ' The table has what is known.'}
    </p>
  );
}
