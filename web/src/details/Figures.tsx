import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/client';
import { PlaceFiguresDocument, PlaceMeasuresDocument, PlacePeriodsDocument } from '../api/generated/graphql';
import { readAll } from '../api/pages';
import { Select } from '../controls/Select';
import { periodWord } from '../figure';
import { type Asked, useAsked } from '../madeup/useMadeUp';
import { Failed, Loading } from '../States';
import { useAddress } from '../state/useAddress';
import { digits } from '../words';
import { byClassification, countedIn, newestFirst, type Observed, sourcesOf } from './placeFigures';
import './figures.css';

/** How many figures of one measure and period are read at most. */
const most = 1000;

/** The figures of a place, by measure and period: what was counted there, with what is withheld as its source marks it. */
export default function Figures({ place, isMadeUp }: { place: string; isMadeUp: boolean }) {
  const { at, synthetic } = useAsked();
  const asked = { at, synthetic: synthetic || isMadeUp };
  const [chosen, choose] = useState('');
  const query = useQuery({
    queryKey: ['place measures', place, asked],
    queryFn: ({ signal }) => ask(PlaceMeasuresDocument, { place, ...asked }, signal),
  });
  const measures = valuesOf(query.data?.data.links).sort();
  if (query.isSuccess && measures.length === 0) return null;
  const measure = measures.includes(chosen) ? chosen : measures[0];
  return (
    <section aria-label="Figures">
      <h3>Figures</h3>
      {query.isPending && <Loading what="The figures are read" />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {measures.length > 1 && (
        <Select
          className="pick"
          name="Measure"
          choices={measures.map((m) => [m, m] as const)}
          value={measure!}
          change={choose}
        />
      )}
      {measure && (
        <OfMeasure key={measure} place={place} measure={measure} isAlone={measures.length === 1} asked={asked} />
      )}
    </section>
  );
}

interface Facets {
  facets: readonly { buckets: readonly { value?: string | null }[] }[];
}

const valuesOf = (links: Facets | undefined): string[] =>
  (links?.facets ?? []).flatMap((f) => f.buckets).map((b) => b.value ?? '');

interface Props {
  place: string;
  measure: string;
  /** Whether there is no other measure, so that nothing else says which it is. */
  isAlone: boolean;
  asked: Asked;
}

/** The figures of one measure, of the newest period first. */
function OfMeasure({ place, measure, isAlone, asked }: Props) {
  const [chosen, choose] = useState<string>();
  const periods = useQuery({
    queryKey: ['place periods', place, measure, asked],
    queryFn: ({ signal }) => ask(PlacePeriodsDocument, { place, measure, ...asked }, signal),
  });
  const all = newestFirst(valuesOf(periods.data?.data.links));
  const period = chosen ?? all[0];
  const query = useQuery({
    queryKey: ['place figures', place, measure, period, asked],
    queryFn: ({ signal }) => gather(place, measure, period!, asked, signal),
    enabled: period !== undefined,
  });
  const failed = [periods, query].find(({ isError }) => isError);
  return (
    <>
      {failed && <Failed error={failed.error} again={() => void failed.refetch()} />}
      {isAlone && <p>Measure: {measure}</p>}
      {all.length > 0 && (
        <Select
          className="pick"
          name="Period"
          choices={all.map((p) => [p, p ? periodWord(p) : 'not stated'] as const)}
          value={period!}
          change={choose}
        />
      )}
      {query.data ? (
        <List figures={query.data.list} isWhole={query.data.whole} place={place} />
      ) : (
        !failed && <Loading what="The figures are read" />
      )}
    </>
  );
}

function gather(place: string, measure: string, period: string, asked: Asked, signal: AbortSignal) {
  const variables = { place, measure, period: period ? { eq: period } : { isStated: false }, ...asked };
  return readAll<Observed>(
    async (after) => (await ask(PlaceFiguresDocument, { ...variables, after }, signal)).data.links,
    most,
  );
}

function List({ figures, isWhole, place }: { figures: Observed[]; isWhole: boolean; place: string }) {
  const [, go] = useAddress();
  return (
    <>
      {countedIn(figures).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {byClassification(figures, place).map(({ classification, rows }) => (
        <table key={classification} className="figures-of">
          <caption>{classification}</caption>
          <tbody>
            {rows.map(({ id, thing, code, name, figure, isMadeUp }) => (
              <tr key={id}>
                <th scope="row">
                  {code}{' '}
                  {thing === place ? (
                    name
                  ) : (
                    <button type="button" className="plain" onClick={() => go({ selected: thing })}>
                      {name}
                    </button>
                  )}{' '}
                  {isMadeUp && <small className="tag">made up</small>}
                </th>
                <td className="n">
                  <button
                    type="button"
                    className="plain"
                    aria-label={`${figure}: who says so`}
                    onClick={() => go({ selected: id })}
                  >
                    {figure}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {!isWhole && <p>The first {digits(most)} are shown.</p>}
      {sourcesOf(figures).map(({ id, name }) => (
        <p key={id}>
          Source:{' '}
          <button type="button" className="plain" onClick={() => go({ selected: id })}>
            {name}
          </button>
        </p>
      ))}
    </>
  );
}
