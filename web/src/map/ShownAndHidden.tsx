import { afresh, isFiltered } from '../state/address';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { drawnTies } from './groupLayout';
import type { MapAnswer } from './scene';
import { mostThings, nextLarger } from './useMap';

const reasons: Record<string, string> = {
  KIND: 'of another kind',
  GROUP: 'in other groups',
  SPECTRUM: 'elsewhere on the data spectrum',
  OUT_OF_REACH: 'further from the focus',
  LIMIT: 'over the limit of a picture',
};

/** How much is shown, how much is hidden and why, and how to see it. */
export function ShownAndHidden({ map, overview, table }: { map: MapAnswer; overview: boolean; table: boolean }) {
  const [address, go] = useAddress();
  const filtered = isFiltered(address);
  if (overview) {
    const ties = map.ties.length;
    const drawn = drawnTies(map);
    return (
      <p className="bar" role="status" tabIndex={-1}>
        <strong>{count(map.total, 'thing')}</strong> in {count(map.groups.length, 'group')}
        <span className="on-screen">
          ; open one, or{' '}
          <button type="button" onClick={() => go({ all: true })}>
            show all
          </button>
        </span>
        .
        {!table && drawn < ties && (
          <>
            {' '}
            The {drawn} strongest of {ties} ties are drawn; the table has all.
          </>
        )}
        {filtered && <Clear />}
      </p>
    );
  }
  const hidden = map.hidden.map((h) => `${h.count} ${reasons[h.reason] ?? ''}`);
  return (
    <p className="bar" role="status" tabIndex={-1}>
      <strong>
        {map.shown} of {count(map.total, 'thing')} shown
      </strong>
      , {count(map.links.length, 'link')}.{hidden.length > 0 ? ` Hidden: ${hidden.join(', ')}.` : ' Nothing is hidden.'}
      <More map={map} />
      {filtered && <Clear />}
      {(address.focus.length > 0 || address.story) && (
        <>
          {' '}
          <button type="button" onClick={() => go({ focus: [], story: '', selected: '', all: true })}>
            Show all
          </button>
        </>
      )}{' '}
      <button type="button" onClick={() => go({ ...afresh(address), view: 'map', as: address.as })}>
        To the start
      </button>
    </p>
  );
}

/** Shows more of what is over the limit. */
function More({ map }: { map: MapAnswer }) {
  const [address, go] = useAddress();
  const over = map.hidden.find((h) => h.reason === 'LIMIT')?.count ?? 0;
  const next = nextLarger(address);
  if (over === 0 || !next) return null;
  return (
    <>
      {' '}
      <button type="button" onClick={() => go({ most: next })}>
        Show {Math.min(over, next - mostThings(address)).toLocaleString('en-GB')} more
      </button>
    </>
  );
}

function Clear() {
  const [, go] = useAddress();
  return (
    <>
      {' '}
      <button type="button" onClick={() => go({ groups: [], spectrum: [], statuses: [], states: [], all: true })}>
        Clear filters
      </button>
    </>
  );
}
