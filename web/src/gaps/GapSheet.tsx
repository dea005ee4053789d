import { Fragment, useLayoutEffect, useRef } from 'react';
import { Select } from '../controls/Select';
import { Download } from '../picture/Download';
import { PictureOrTable, useIsTable } from '../picture/PictureOrTable';
import { PrintOnly } from '../picture/PrintOnly';
import { useNarrow } from '../picture/useNarrow';
import { usePrinted } from '../picture/usePrinted';
import areaPaint from '../places/paint.css?raw';
import { useAddress } from '../state/useAddress';
import { count, digits } from '../words';
import { CellPanel } from './CellPanel';
import { CoursesWithoutDemand } from './CoursesWithoutDemand';
import { choice, classOf } from './cells';
import { mostRows } from './decidingRows';
import { GapKey, gapKeyHeight, gapKeyWidth } from './GapKey';
import { OccupationFinder } from './OccupationFinder';
import paint from './paint.css?raw';
import { type Gaps as Answer, chosenClasses, rowsAtFirst } from './useGaps';
import { type Drawable, mappable, mapped, provenanceIn, useShown } from './useShown';

type Chart = Drawable | 'courses';
const charts: [Chart, string][] = [
  ['heat', 'Occupations by area'],
  ['bars', 'Ranked'],
  ['map', 'Map'],
  ['compare', 'Compare two areas'],
  ['courses', 'Courses without demand'],
];

/** What is shown of supply and demand: one of the pictures, or the courses without demand. */
export function GapSheet({ gaps }: { gaps: Answer }) {
  const [address] = useAddress();
  const chart = choice(charts, address.chart);
  return (
    <section className="sheet" aria-label="Supply and demand">
      {chart === 'courses' ? (
        <>
          <div className="tools">
            <Charts chart={chart} />
          </div>
          <CoursesWithoutDemand gaps={gaps.asked} measure={gaps.whole.measure} provenance={provenanceIn(gaps)} />
          <PrintOnly provenance={provenanceIn(gaps)} />
        </>
      ) : (
        <>
          <OccupationFinder occupations={gaps.occupations} />
          <Drawn gaps={gaps} chart={chart} />
        </>
      )}
    </section>
  );
}

function Charts({ chart }: { chart: Chart }) {
  const [, go] = useAddress();
  return (
    <fieldset className="switch">
      <legend className="quiet">What is shown</legend>
      {charts.map(([name, word]) => (
        <button
          key={name}
          type="button"
          aria-pressed={chart === name}
          onClick={() => go({ chart: name === 'heat' ? '' : name, cell: '' })}
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}

/** One of the pictures of demand and courses, or its table, with the cell that is open beside it. */
function Drawn({ gaps, chart }: { gaps: Answer; chart: Drawable }) {
  const [address] = useAddress();
  const isTable = useIsTable();
  const picture = useRef<SVGSVGElement>(null);
  const shown = useShown(gaps, chart, picture);
  const isPanelFirst = useNarrow('75rem') || address.selected !== ''; // there is no room beside the picture
  const parts = [
    <Fragment key="shown">
      {shown.isEmpty ? <Nothing gaps={gaps} /> : isTable ? shown.table : <div className="canvas">{shown.picture}</div>}
    </Fragment>,
    address.cell && <CellPanel key={address.cell} cell={address.cell} gaps={gaps.asked} measure={gaps.whole.measure} />,
  ];
  return (
    <>
      <div className="tools">
        <Charts chart={chart} />
        <PictureOrTable table={isTable} />
        <Download
          name="catchment-gaps"
          provenance={provenanceIn(gaps)}
          picture={isTable ? null : picture}
          paint={[paint, areaPaint]}
          rows={shown.rows}
          data={() => ({ ...gaps.whole, areas: gaps.chosen, cells: shown.cells })}
        />
      </div>
      {chart === 'map' ? <MapBar gaps={gaps} /> : <Bar gaps={gaps} told={shown.told} />}
      <div className={address.cell ? 'split' : undefined}>{isPanelFirst ? parts.toReversed() : parts}</div>
      <Caveats gaps={gaps} />
      <PrintOnly
        provenance={provenanceIn(gaps)}
        legend={
          !isTable && {
            drawn: <GapKey y={0} width={gapKeyWidth} note="" reads={shown.reads} />,
            width: gapKeyWidth,
            height: gapKeyHeight,
          }
        }
        table={!isTable && shown.table}
      />
    </>
  );
}

/** Why there is nothing to draw, and what to do. */
function Nothing({ gaps: { occupations } }: { gaps: Answer }) {
  const [address] = useAddress();
  const isNarrowed = address.classes.length + address.evidence.length > 0 || address.approach !== '';
  return (
    <p className="state">
      {isNarrowed
        ? 'Nothing fits. Take away a class, a kind of evidence or the green approach to see more.'
        : occupations.length > 0
          ? `Here no demand and no course is known of ${occupations.map(({ name }) => name).join(' or ')}, nor of what is below.`
          : 'Here no demand and no course is known of any occupation.'}
    </p>
  );
}

/** Which occupation the map shows, and how many more can be chosen. */
function MapBar({ gaps }: { gaps: Answer }) {
  const [address, go] = useAddress();
  const shown = mapped(gaps, address.shows);
  return (
    <>
      {shown && (
        <Select
          className="map-pick"
          name="Occupation on the map"
          choices={mappable(gaps).map(({ id, code, name }) => [id, `${code ?? ''} ${name}`.trim()] as const)}
          value={shown.id}
          change={(id) => go({ shows: id, cell: '' })}
        />
      )}
      <p className="bar" role="status" tabIndex={-1}>
        <strong>{shown ? '1 occupation' : 'No occupation'}</strong> in {count(gaps.chosen.length, 'area')}.{' '}
        {gaps.areas.length > gaps.chosen.length &&
          `${count(gaps.areas.length - gaps.chosen.length, 'area')} are not chosen. `}
        {gaps.found > gaps.shown &&
          `The ${gaps.shown} with the highest figure in any one area can be chosen, of ${gaps.found}. `}
        <MoreAndClear gaps={gaps} />
      </p>
    </>
  );
}

interface BarProps {
  gaps: Answer;
  /** What the picture says of itself. */
  told: string;
}

/** How much is shown, how much is not and why, and how to see more. */
function Bar({ gaps, told }: BarProps) {
  const [address] = useAddress();
  const all = gaps.whole.coverage[0]?.cells ?? 0;
  const only = chosenClasses(address);
  const more = gaps.found - gaps.shown;
  const areas = count(gaps.chosen.length, 'area');
  return (
    <p className="bar" role="status" tabIndex={-1}>
      <strong>
        {gaps.shown} of {count(all, 'occupation')} shown
      </strong>{' '}
      in {areas}
      {gaps.shown > 1 && ', the highest figure in any one area first'}
      {told}.{' '}
      {all > gaps.shown && (
        <>
          Not shown: {gaps.complete ? '' : 'at least '}
          {more} more with demand or a course, {all - gaps.found}{' '}
          {only.length > 0
            ? `without a pair that is ${only.map((c) => classOf(c).name.toLowerCase()).join(' or ')}`
            : 'without known demand or a linked course'}
          .{' '}
        </>
      )}
      {gaps.areas.length > gaps.chosen.length && `${gaps.areas.length - gaps.chosen.length} areas are not chosen. `}
      {!gaps.complete &&
        `Of each area the ${digits(mostRows)} rows with most demand and the ${digits(mostRows)} with most courses were read. `}
      <MoreAndClear gaps={gaps} />
    </p>
  );
}

/** The ways to more occupations, and to all of them again. */
function MoreAndClear({ gaps }: { gaps: Answer }) {
  const [address, go] = useAddress();
  const more = gaps.found - gaps.shown;
  const filters = [chosenClasses(address), address.evidence, address.areas, address.occupations, address.approach];
  const filtered = filters.some((filter) => filter.length > 0);
  return (
    <>
      {more > 0 && (
        <button type="button" onClick={() => go({ rows: (address.rows || rowsAtFirst) + rowsAtFirst })}>
          Show {Math.min(more, rowsAtFirst)} more
        </button>
      )}{' '}
      {filtered && (
        <button
          type="button"
          onClick={() => go({ classes: [], evidence: [], areas: [], occupations: [], approach: '', cell: '' })}
        >
          Clear filters
        </button>
      )}
    </>
  );
}

/** What bears on every figure here; on paper, where nothing can be opened, it is open. */
function Caveats({ gaps }: { gaps: Answer }) {
  const { onlineCourses, nationalCourses, unplacedCourses } = gaps.whole;
  const details = useRef<HTMLDetailsElement>(null);
  const printed = usePrinted();
  useLayoutEffect(() => {
    const shown = details.current;
    if (!printed || !shown) return;
    const was = shown.open;
    shown.open = true;
    return () => {
      shown.open = was;
    };
  }, [printed]);
  return (
    <details className="caveats" ref={details}>
      <summary>What to bear in mind</summary>
      <ul>
        <li>
          Counted in no area: {count(onlineCourses, 'course')} online, {nationalCourses} offered everywhere,{' '}
          {unplacedCourses} not known to be held anywhere.
        </li>
        {gaps.whole.caveats.map((c) => (
          <li key={c.caveat}>
            {c.sentence} ({count(c.rows, 'pair')})
          </li>
        ))}
      </ul>
    </details>
  );
}
