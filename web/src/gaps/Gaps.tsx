import { Fragment, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Download } from '../picture/Download';
import { PictureOrTable, useIsTable } from '../picture/PictureOrTable';
import { PrintOnly } from '../picture/PrintOnly';
import { provenanceOf } from '../picture/provenance';
import { useNarrow } from '../picture/useNarrow';
import { usePrinted } from '../picture/usePrinted';
import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import { count, digits } from '../words';
import { BarChart } from './BarChart';
import { CellPanel } from './CellPanel';
import { CoursesWithoutDemand } from './CoursesWithoutDemand';
import { byDemand, choice, classOf } from './cells';
import { mostRows } from './decidingRows';
import { GapFilter } from './GapFilter';
import { GapKey, gapKeyHeight, gapKeyWidth } from './GapKey';
import { GapTable, gapRows } from './GapTable';
import { HeatMap } from './HeatMap';
import paint from './paint.css?raw';
import './gaps.css';
import { type Gaps as Answer, atFirst, chosenClasses, useGaps } from './useGaps';

type Chart = 'heat' | 'bars' | 'courses';
const charts: [Chart, string][] = [
  ['heat', 'Occupations by area'],
  ['bars', 'Ranked'],
  ['courses', 'Courses without demand'],
];

/** Supply and demand side by side: occupations by area, ranked, and courses that lead to no demand. */
export default function Gaps() {
  const [address, go] = useAddress();
  const query = useGaps(address);
  const gaps = query.data;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && address.cell && !address.selected) go({ cell: '' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open within
    <div className="gaps" onKeyDown={onKey}>
      <h1>Demand and courses, side by side</h1>
      <p className="lede">
        Which occupations are asked for, and which courses lead there. The two have units of their own and are never
        subtracted. “No linked course found” is all that the data can tell; it is not a lack of skills.
      </p>
      {query.isError && (
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still={gaps ? 'What you see is what was answered before.' : 'The map and the registry may still work.'}
        />
      )}
      {query.isPending && <Loading what="Demand and courses are read" progress={query.progress} />}
      {gaps && gaps.areas.length === 0 && (
        <p className="state">
          No demand for any occupation has been observed here. Import some, with <code>catchment import</code>, to see
          it beside the courses.
        </p>
      )}
      {gaps && gaps.areas.length > 0 && (
        <>
          <MadeUp gaps={gaps} />
          <Partial messages={gaps.partial} />
          <div className="board" aria-busy={query.isPlaceholderData}>
            <GapFilter gaps={gaps} />
            <Sheet gaps={gaps} />
          </div>
        </>
      )}
    </div>
  );
}

/** Says in plain words that what is shown is made up, where it is. */
function MadeUp({ gaps }: { gaps: Answer }) {
  if (!gaps.whole.synthetic) return null;
  const rows = gaps.whole.caveats.find((c) => c.caveat === 'SYNTHETIC_DATA')?.rows ?? 0;
  return (
    <p className="notice synthetic">
      <strong>Made up for demonstration.</strong> The demand or a course in {count(rows, 'pair')} of an occupation and
      an area here is invented. It says nothing about real places, employers or colleges.
    </p>
  );
}

function Sheet({ gaps }: { gaps: Answer }) {
  const [address, go] = useAddress();
  const table = useIsTable();
  const picture = useRef<SVGSVGElement>(null);
  const chart = choice(charts, address.chart);
  const { measure, period, synthetic } = gaps.whole;
  const only = chosenClasses(address);
  const limit = address.rows || atFirst.rows;
  const fitting = gaps.cells.filter((c) => only.length === 0 || only.includes(c.class));
  const cells = chart === 'bars' ? byDemand(fitting).slice(0, limit) : gaps.cells;
  const of = `${measure}${period ? `, ${period}` : ''}`;
  const provenance = { ...gaps.revision, hasSynthetic: synthetic, of };
  const note = provenanceOf(provenance);
  const shared = { cells, measure, note, open: address.cell, onOpen: (cell: string) => go({ cell }), picture };
  const isPanelFirst = useNarrow('75rem') || address.selected !== ''; // there is no room beside the picture
  const parts = [
    <Fragment key="shown">
      {cells.length === 0 ? (
        <p className="state">Nothing fits. Take away a class or a kind of evidence to see more.</p>
      ) : table ? (
        <GapTable cells={cells} only={only} measure={measure} coverage={gaps.whole.coverage} />
      ) : (
        <div className="canvas">
          {chart === 'bars' ? (
            <BarChart {...shared} several={gaps.chosen.length > 1} />
          ) : (
            <HeatMap {...shared} only={only} />
          )}
        </div>
      )}
    </Fragment>,
    address.cell && <CellPanel key={address.cell} cell={address.cell} chosen={gaps.chosen} measure={measure} />,
  ];
  return (
    <section className="sheet" aria-label="Supply and demand">
      <div className="tools">
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
        {chart !== 'courses' && (
          <>
            <PictureOrTable table={table} />
            <Download
              name="catchment-gaps"
              provenance={provenance}
              picture={table ? null : picture}
              paint={paint}
              rows={() => gapRows(cells, only, measure)}
              data={() => ({ ...gaps.whole, areas: gaps.chosen, cells: chart === 'bars' ? cells : fitting })}
            />
          </>
        )}
      </div>
      {chart === 'courses' ? (
        <>
          <CoursesWithoutDemand chosen={gaps.chosen} measure={measure} provenance={provenance} />
          <PrintOnly provenance={provenance} />
        </>
      ) : (
        <>
          <Bar gaps={gaps} chart={chart} bars={cells.length} counted={byDemand(fitting).length} />
          <div className={address.cell ? 'split' : undefined}>{isPanelFirst ? parts.toReversed() : parts}</div>
          <Caveats gaps={gaps} />
          <PrintOnly
            provenance={provenance}
            legend={
              !table && {
                drawn: <GapKey y={0} width={gapKeyWidth} note="" measure={measure} />,
                width: gapKeyWidth,
                height: gapKeyHeight,
              }
            }
            table={!table && <GapTable cells={cells} only={only} measure={measure} coverage={gaps.whole.coverage} />}
          />
        </>
      )}
    </section>
  );
}

interface BarProps {
  gaps: Answer;
  chart: Chart;
  bars: number;
  /** How many pairs have a figure of demand. */
  counted: number;
}

/** How much is shown, how much is not and why, and how to see more. */
function Bar({ gaps, chart, bars, counted }: BarProps) {
  const [address, go] = useAddress();
  const all = gaps.whole.coverage[0]?.cells ?? 0;
  const only = chosenClasses(address);
  const more = gaps.found - gaps.shown;
  const areas = count(gaps.chosen.length, 'area');
  const filtered = only.length > 0 || address.evidence.length > 0 || address.areas.length > 0;
  return (
    <p className="bar" role="status" tabIndex={-1}>
      <strong>
        {gaps.shown} of {count(all, 'occupation')} shown
      </strong>{' '}
      in {areas}, the highest figure in any one area first
      {chart === 'bars' && `: their ${bars} highest figures, of ${counted}`}. Not shown:{' '}
      {gaps.complete ? '' : 'at least '}
      {more} more with demand or a course, {all - gaps.found}{' '}
      {only.length > 0
        ? `without a pair that is ${only.map((c) => classOf(c).name.toLowerCase()).join(' or ')}`
        : 'without known demand or a linked course'}
      .{gaps.areas.length > gaps.chosen.length && ` ${gaps.areas.length - gaps.chosen.length} areas are not chosen.`}{' '}
      {!gaps.complete &&
        `Of each area the ${digits(mostRows)} rows with most demand and the ${digits(mostRows)} with most courses were read. `}
      {more > 0 && (
        <button type="button" onClick={() => go({ rows: (address.rows || atFirst.rows) + atFirst.rows })}>
          Show {Math.min(more, atFirst.rows)} more
        </button>
      )}{' '}
      {filtered && (
        <button type="button" onClick={() => go({ classes: [], evidence: [], areas: [], cell: '' })}>
          Clear filters
        </button>
      )}
    </p>
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
