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
import { Narrow } from './Narrow';
import { useActions, useBarriers, type Whole } from './usePages';
import './barriers.css';

const charts = [
  { chart: '', name: 'Barriers', lede: 'Each barrier, what it blocks, what would help, and who does what by when.' },
  { chart: 'actions', name: 'Actions', lede: 'Who does what by when: what is open first, what is due first.' },
];

/** What stands in the way of data and of what people want to do with it, and what is done about it. */
export default function Barriers() {
  const [address, go] = useAddress();
  const { chart, lede } = charts.find((c) => c.chart === address.chart) ?? charts[0]!;
  return (
    <div className="barriers">
      <h1>What stands in the way</h1>
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
      {chart === 'actions' ? <ActionList /> : <BarrierList />}
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
      title="What stands in the way"
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
      {query.isPending && <Loading what={`${list.title} is read`} />}
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
          name={`catchment-${list.one}s`}
          provenance={provenance}
          rows={() => list.rows(shown)}
          data={() => ({ [`${list.one}s`]: shown })}
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
