import { OrMadeUp } from '../madeup/MadeUp';
import { Download } from '../picture/Download';
import { FilterOption, FilterPanel } from '../picture/FilterPanel';
import { PrintOnly } from '../picture/PrintOnly';
import { Failed, Loading, Partial } from '../States';
import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { BarrierTable } from './BarrierTable';
import { type Barrier, barrierRows, choicesOf, isPartlyMadeUp, narrowed, sentence } from './barriers';
import { type Barriers as Read, useBarriers } from './useBarriers';
import './barriers.css';

/** What stands in the way of data and of what people want to do with it, and what is done about it. */
export default function Barriers() {
  const query = useBarriers();
  const told = query.data;
  return (
    <div className="barriers">
      <h1>What stands in the way</h1>
      <p className="lede">Each barrier, what it blocks, what would help, and who does what about it by when.</p>
      {query.isError && (
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still={told ? 'What you see is what was answered before.' : 'The Board and the registry may still work.'}
        />
      )}
      {query.isPending && <Loading what="Barriers are read" />}
      <Partial messages={told?.partial ?? []} />
      {told && told.barriers.length === 0 && (
        <p className="state">
          No barrier is recorded here. <OrMadeUp />
        </p>
      )}
      {told && told.barriers.length > 0 && (
        <div className="board" aria-busy={query.isPlaceholderData}>
          <Filter barriers={told.barriers} />
          <Sheet told={told} />
        </div>
      )}
    </div>
  );
}

/** What the list is narrowed to, each choice with how many barriers it has. */
function Filter({ barriers }: { barriers: Barrier[] }) {
  const [address, go] = useAddress();
  return (
    <FilterPanel name="Filter">
      {choicesOf(barriers).map(({ field, legend, choices }) => {
        const counted = choices.map((c) => ({
          ...{ key: `${field}:${c.value}`, word: c.word, n: barriers.filter(c.fits).length },
        }));
        const shown = counted.filter(({ key, n }) => n > 0 || address.where.includes(key));
        const divides = shown.some(({ key, n }) => n < barriers.length || address.where.includes(key));
        return (
          divides && (
            <fieldset key={field}>
              <legend>{legend}</legend>
              {shown.map(({ key, word, n }) => (
                <FilterOption
                  key={key}
                  word={word}
                  n={n}
                  on={address.where.includes(key)}
                  change={() => go({ where: toggle(address.where, key) })}
                />
              ))}
            </fieldset>
          )
        );
      })}
    </FilterPanel>
  );
}

function Sheet({ told: { barriers, unread, revision } }: { told: Read }) {
  const [address, go] = useAddress();
  const shown = narrowed(barriers, address.where);
  const hidden = barriers.length - shown.length;
  const provenance = { ...revision, of: 'What stands in the way', hasSynthetic: shown.some(isPartlyMadeUp) };
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section className="sheet" aria-label="Barriers">
      <div className="tools">
        <Download
          name="catchment-barriers"
          provenance={provenance}
          rows={() => barrierRows(shown)}
          data={() => ({ barriers: shown })}
        />
      </div>
      <p className="bar" role="status">
        <strong>{count(shown.length, 'barrier')}</strong>.{sentence(shown, today)}{' '}
        {hidden > 0 && `${count(hidden, 'barrier')} left out by the filter. `}
        {unread !== 0 &&
          `${unread === null ? 'Many more' : `${count(unread, 'barrier')} more`} were not read: the first ${barriers.length} were. `}
        {hidden > 0 && (
          <button type="button" onClick={() => go({ where: [] })}>
            Clear filters
          </button>
        )}
      </p>
      {shown.length === 0 ? (
        <p className="state">Nothing fits; take away a choice in the filter.</p>
      ) : (
        <BarrierTable barriers={shown} today={today} />
      )}
      <PrintOnly provenance={provenance} />
    </section>
  );
}
