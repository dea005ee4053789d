import type { ReactNode } from 'react';
import type { Cells } from '../export/files';
import { OrMadeUp } from '../madeup/MadeUp';
import { Download } from '../picture/Download';
import { PrintOnly } from '../picture/PrintOnly';
import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { ActionTable } from './ActionTable';
import { actionChoices, actionRows, actionSentence } from './actions';
import { BarrierTable } from './BarrierTable';
import { barrierRows, type Choices, choicesOf, isPartlyMadeUp, narrowed, sentence } from './barriers';
import { DataSourceTables } from './DataSourceTables';
import { holdersOf, sourceChoices, sourceRows, sourceSentence } from './dataSources';
import { Narrow } from './Narrow';
import { UseCasePages } from './UseCasePages';
import { useCaseChoices, useCaseRows } from './useCases';
import { useActions, useBarriers, useDataSources, useUseCases, type Whole } from './usePages';
import './barriers.css';

const charts = [
  {
    ...{ chart: '', name: 'Barriers', title: 'What stands in the way' },
    lede: 'Each barrier, what it blocks, what would help, and who does what by when.',
    Show: BarrierList,
  },
  {
    ...{ chart: 'actions', name: 'Actions', title: 'What is to be done' },
    lede: 'Who does what by when: what is open first, what is due first.',
    Show: ActionList,
  },
  {
    ...{ chart: 'use-cases', name: 'Use cases', title: 'What it is for' },
    lede: 'Each use case, the data it needs and which of it is missing, closed or not known, and the way there.',
    Show: UseCaseList,
  },
  {
    ...{ chart: 'data', name: 'Data sources', title: 'The data sources' },
    lede: 'What data is available, who has data and is not engaged yet, and where the gaps are.',
    Show: DataSourceList,
  },
];

/** What stands in the way of data and of what people want to do with it, and what is done about it. */
export default function Barriers() {
  const [address, go] = useAddress();
  const { chart, title, lede, Show } = charts.find((c) => c.chart === address.chart) ?? charts[0]!;
  return (
    <div className="barriers">
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      <div className="tools">
        <fieldset className="switch">
          <legend className="quiet">Which list</legend>
          {charts.map((c) => (
            <button
              key={c.chart}
              type="button"
              aria-pressed={c.chart === chart}
              onClick={() => go({ chart: c.chart, where: [] })}
            >
              {c.name}
            </button>
          ))}
        </fieldset>
      </div>
      <Show />
    </div>
  );
}

const today = () => new Date().toISOString().slice(0, 10);

function BarrierList() {
  const day = today();
  return (
    <List
      query={useBarriers()}
      one="barrier"
      title="Barriers"
      choicesOf={choicesOf}
      says={(shown) => sentence(shown, day)}
      isMadeUp={isPartlyMadeUp}
      rows={barrierRows}
      table={(shown) => <BarrierTable barriers={shown} today={day} />}
    />
  );
}

function ActionList() {
  const day = today();
  return (
    <List
      query={useActions()}
      one="action"
      title="Actions"
      choicesOf={(all) => actionChoices(all, day)}
      says={(shown) => actionSentence(shown, day)}
      isMadeUp={(a) => a.isSynthetic}
      rows={actionRows}
      table={(shown) => <ActionTable actions={shown} today={day} />}
    />
  );
}

function UseCaseList() {
  return (
    <List
      query={useUseCases()}
      one="use case"
      title="Use cases"
      choicesOf={useCaseChoices}
      says={() => ''}
      isMadeUp={(u) => u.isSynthetic || u.datasets.edges.some(({ node }) => node.isSynthetic)}
      rows={useCaseRows}
      table={(shown) => <UseCasePages useCases={shown} />}
    />
  );
}

function DataSourceList() {
  return (
    <List
      query={useDataSources()}
      one="dataset"
      title="Data sources"
      choicesOf={sourceChoices}
      says={sourceSentence}
      isMadeUp={(d) => d.isSynthetic || holdersOf(d).some((h) => h.isSynthetic)}
      rows={sourceRows}
      table={(shown) => <DataSourceTables all={shown} />}
    />
  );
}

interface Props<T> {
  query: {
    data: Whole<T> | undefined;
    error: unknown;
    isError: boolean;
    isPending: boolean;
    isPlaceholderData: boolean;
    refetch: () => unknown;
  };
  /** What one of them is called. */
  one: string;
  title: string;
  choicesOf: (all: T[]) => Choices<T>[];
  /** What there is, in a sentence of counts. */
  says: (shown: T[]) => string;
  isMadeUp: (one: T) => boolean;
  rows: (shown: T[]) => Cells[];
  table: (shown: T[]) => ReactNode;
}

/** A list with its filter, its counts and its files, whatever state it is in. */
function List<T>({ query, ...list }: Props<T>) {
  const told = query.data;
  return (
    <>
      {query.isError && (
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still={told ? 'What you see is what was answered before.' : 'The Board and the registry may still work.'}
        />
      )}
      {query.isPending && <Loading what={`${list.title} are read`} />}
      <Partial messages={told?.partial ?? []} />
      {told && told.all.length === 0 && (
        <p className="state">
          No {list.one} is recorded here. <OrMadeUp />
        </p>
      )}
      {told && told.all.length > 0 && (
        <div className="board" aria-busy={query.isPlaceholderData}>
          <Narrow all={told.all} choices={list.choicesOf(told.all)} />
          <Sheet told={told} {...list} />
        </div>
      )}
    </>
  );
}

interface SheetProps<T> extends Omit<Props<T>, 'query'> {
  told: Whole<T>;
}

function Sheet<T>({ told: { all, unread, revision }, ...list }: SheetProps<T>) {
  const [address, go] = useAddress();
  const shown = narrowed(all, address.where, list.choicesOf);
  const hidden = all.length - shown.length;
  const provenance = { ...revision, of: list.title, hasSynthetic: shown.some(list.isMadeUp) };
  return (
    <section className="sheet" aria-label={list.title}>
      <div className="tools">
        <Download
          name={`catchment-${list.title.toLowerCase().replaceAll(' ', '-')}`}
          provenance={provenance}
          rows={() => list.rows(shown)}
          data={() => ({ [`${list.one.replace(' ', '_')}s`]: shown })}
        />
      </div>
      <p className="bar" role="status">
        <strong>{count(shown.length, list.one)}</strong>.{list.says(shown)}{' '}
        {hidden > 0 && `${count(hidden, list.one)} left out by the filter. `}
        {unread !== 0 &&
          `${unread === null ? 'Many more' : `${count(unread, list.one)} more`} were not read: the first ${all.length} were. `}
        {hidden > 0 && (
          <button type="button" onClick={() => go({ where: [] })}>
            Clear filters
          </button>
        )}
      </p>
      {shown.length === 0 ? (
        <p className="state">Nothing fits; take away a choice in the filter.</p>
      ) : (
        list.table(shown)
      )}
      <PrintOnly provenance={provenance} />
    </section>
  );
}
