import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ask } from '../api/client';
import { GapsCellDocument, type GapsCellQuery } from '../api/generated/graphql';
import { evidenceWord, methodWord } from '../evidence';
import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import { count, say, spell } from '../words';
import { classOf, demandLong, supplyLong } from './cells';
import type { Asked } from './useGaps';

type Answer = GapsCellQuery['occupationGaps'];
type Row = Answer['rows']['nodes'][number];

/** What one cell rests on: demand, courses, evidence, caveats, and what would change it. */
export function CellPanel({ cell, gaps, measure }: { cell: string; gaps: Asked; measure: string }) {
  const [, go] = useAddress();
  const [occupation = '', area = ''] = cell.split('/');
  const asked = { ...gaps, areas: [area], occupations: [occupation] };
  const query = useQuery({
    queryKey: ['gap cell', asked],
    queryFn: ({ signal }) => ask(GapsCellDocument, asked, signal),
  });
  const answer = query.data?.data.occupationGaps;
  const row = answer?.rows.nodes[0];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who opened it in the picture or the table reads on here; when the page opens, the focus stays.
    if (row && document.activeElement !== document.body) heading.current?.focus();
  }, [row]);
  return (
    <section className="details cell-panel" aria-label="The cell">
      <button type="button" className="close" aria-label="Close the cell" onClick={() => go({ cell: '' })}>
        ×
      </button>
      {query.isPending && <Loading what="What it rests on is read" />}
      {query.isError && (
        <Failed error={query.error} again={() => void query.refetch()} still="The picture still works." />
      )}
      <Partial messages={query.data?.partial ?? []} />
      {query.data && !row && <p className="state">There is no such pair of an occupation and an area here.</p>}
      {answer && row && (
        <>
          <p className="kind">
            {row.area.name} · {row.occupation.code}
          </p>
          <h2 ref={heading} tabIndex={-1}>
            {row.occupation.name}
          </h2>
          <p>
            <strong>{classOf(row.class).name}.</strong> {row.sentence}
          </p>
          <SideBySide row={row} measure={measure} />
          <Courses row={row} />
          <Evidence row={row} />
          <Change row={row} />
          <Caveats row={row} told={answer.caveats} />
        </>
      )}
    </section>
  );
}

/** Opens the details of a thing beside the cell. */
function Open({ id, children }: { id: string; children: React.ReactNode }) {
  const [, go] = useAddress();
  return (
    <button type="button" className="plain" onClick={() => go({ selected: id })}>
      {children}
    </button>
  );
}

const MadeUp = ({ when }: { when: boolean }) => (when ? <small className="tag">made up</small> : null);

function SideBySide({ row, measure }: { row: Row; measure: string }) {
  const { online, national, unplaced } = row.supply;
  const apart = [
    online > 0 && `${online} online`,
    national > 0 && `${national} offered everywhere`,
    unplaced > 0 && `${unplaced} not known to be held anywhere`,
  ].filter(Boolean);
  return (
    <dl>
      <div>
        <dt>Demand</dt>
        <dd>
          {demandLong(row.demand, measure)}{' '}
          {row.observation && (
            <>
              <Open id={row.observation.id}>the observation ({say(row.observation.state)})</Open>
              <MadeUp when={row.observation.isSynthetic} />
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Supply</dt>
        <dd>{supplyLong(row.supply)}</dd>
      </div>
      {row.green && (
        <div>
          <dt>Green</dt>
          <dd>{row.green}, by the approach chosen</dd>
        </div>
      )}
      {apart.length > 0 && (
        <div>
          <dt>Counted apart</dt>
          <dd>linked courses in no area: {apart.join(', ')}</dd>
        </div>
      )}
      <div>
        <dt>Occupation</dt>
        <dd>
          <Open id={row.occupation.id}>{row.occupation.name}</Open>
        </dd>
      </div>
      <div>
        <dt>Area</dt>
        <dd>
          <Open id={row.area.id}>{row.area.name}</Open>
        </dd>
      </div>
    </dl>
  );
}

function Courses({ row }: { row: Row }) {
  const piles = [
    { title: 'Linked courses', list: row.courses },
    { title: 'Courses that lead to a broader group only', list: row.possibleCourses },
  ].filter((p) => p.list.length > 0);
  return (
    <section>
      <h3>Courses</h3>
      {piles.length === 0 && <p>No linked course was found in the catchment.</p>}
      {piles.map(({ title, list }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul>
            {list.map((c) => (
              <li key={c.id}>
                <Open id={c.id}>{c.name}</Open>
                <MadeUp when={c.isSynthetic} />
                <ul className="runs">
                  {c.presentations.nodes.map((p) => (
                    <li key={p.id}>
                      <Open id={p.id}>{p.start ? `from ${p.start}` : 'start not stated'}</Open>
                      {p.venues.nodes[0] && `, ${p.venues.nodes[0].name}`},{' '}
                      {typeof p.seats === 'number' ? count(p.seats, 'place') : 'places not stated'}
                    </li>
                  ))}
                </ul>
                {c.presentations.totalCount > c.presentations.nodes.length &&
                  `The first ${c.presentations.nodes.length} of ${c.presentations.totalCount} presentations.`}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {row.nearestPlace && row.nearestCourse && (
        <p>
          The nearest outside: <Open id={row.nearestCourse.id}>{row.nearestCourse.name}</Open> in{' '}
          <Open id={row.nearestPlace.id}>{row.nearestPlace.name}</Open>
          {typeof row.nearestDistance === 'number' && `, ${count(row.nearestDistance, 'boundary', 'boundaries')} away`}.
        </p>
      )}
    </section>
  );
}

function Evidence({ row }: { row: Row }) {
  if (row.evidence.length === 0) return null;
  return (
    <section>
      <h3>Evidence</h3>
      {row.byEvidence.length > 0 && (
        <p>
          What counts: {row.byEvidence.map((e) => `${methodWord(e.method)}, ${count(e.courses, 'course')}`).join('; ')}.
        </p>
      )}
      <ul>
        {row.evidence.map((link) => (
          <li key={link.id}>
            <Open id={link.id}>
              {link.from.name} to {link.to.name}
            </Open>{' '}
            <span className={`state-tag ${link.state.toLowerCase()}`}>{say(link.state)}</span>
            <ul className="runs">
              {link.claims.nodes.map((c) => (
                <li key={c.id}>
                  {evidenceWord(c)}, confidence {say(c.confidence)}
                  {c.source && `: ${c.source.name}`}
                  <MadeUp when={c.isSynthetic} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ row: { wouldChange: change } }: { row: Row }) {
  return (
    <section>
      <h3>What would change it</h3>
      <p>
        {change.sentence}
        {typeof change.atLeast === 'number' && ` The least figure that would do: ${change.atLeast}.`}{' '}
        {change.link && <Open id={change.link}>The link</Open>}{' '}
        {change.course && <Open id={change.course}>The course</Open>}
      </p>
      {change.methods.length > 0 && (
        <p>Evidence that would do, unless it waits for review: {change.methods.map(methodWord).join(', ')}.</p>
      )}
    </section>
  );
}

function Caveats({ row, told }: { row: Row; told: Answer['caveats'] }) {
  return (
    <section>
      <h3>To bear in mind</h3>
      <ul>
        {row.caveats.map((name) => (
          <li key={name}>{told.find((t) => t.caveat === name)?.sentence ?? spell(name)}</li>
        ))}
      </ul>
    </section>
  );
}
