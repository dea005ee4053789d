import { afresh } from '../state/address';
import { Link } from '../state/Link';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { figureOf, type View } from './places';

/** How many providers stand beside the map at most; the table has all. */
const many = 40;

/** Beside the map: what is in the area that is chosen, or whose venues are where. */
export function InPlace({ view }: { view: View }) {
  const [address, go] = useAddress();
  const { area, provider, providers } = view;
  return (
    <section className="legend in-place" aria-label={area ? `In ${area.name}` : 'Providers'}>
      {area && <Area view={view} />}
      {area ? <h3>Who teaches there</h3> : <h2>Whose venues</h2>}
      {provider && (
        <p>
          Only the venues of {provider.name} are shown.{' '}
          <button type="button" onClick={() => go({ around: [] })}>
            All providers
          </button>{' '}
          <Link change={{ ...afresh(address), around: [provider.id] }}>What it exchanges</Link>
        </p>
      )}
      {providers.length === 0 && <p className="small">No venue is known {area ? 'there' : 'in any of these areas'}.</p>}
      <ul className="choices">
        {providers.slice(0, many).map(({ provider: { id, name }, venues }) => (
          <li key={id}>
            <button
              type="button"
              className="plain"
              aria-pressed={provider?.id === id}
              onClick={() => go({ around: provider?.id === id ? [] : [id] })}
            >
              {name}
            </button>{' '}
            <span className="n">{venues.length}</span>
          </li>
        ))}
      </ul>
      {providers.length > many && (
        <p className="small">{count(providers.length - many, 'more provider')} are in the table of venues.</p>
      )}
    </section>
  );
}

/** The figures of the area that is chosen, its venues by number, and the ways on. */
function Area({ view: { area, venues, providers } }: { view: View }) {
  const [address, go] = useAddress();
  if (!area) return null;
  return (
    <>
      <h2>{area.name}</h2>
      <p>
        {count(area.courses, 'course')} in {count(area.presentations, 'presentation')}, at{' '}
        {count(figureOf(area, 'venues', ''), 'venue')} of {count(figureOf(area, 'providers', ''), 'provider')}.
      </p>
      <p className="buttons">
        <button type="button" onClick={() => go({ areas: [] })}>
          All areas
        </button>{' '}
        <button type="button" onClick={() => go({ selected: area.id })}>
          Figures and sources
        </button>
      </p>
      <p>
        {providers.length > 0 && (
          <>
            <Link change={{ ...afresh(address), around: providers.map(({ provider }) => provider.id) }}>
              What these providers exchange
            </Link>{' '}
            ·{' '}
          </>
        )}
        <Link change={{ ...afresh(address), view: 'gaps', chart: 'map', areas: [area.id] }}>Demand and courses</Link>
      </p>
      {venues.length > 0 && (
        <>
          <h3>Venues</h3>
          <ol>
            {venues.map(({ id, name, presentations, at }) => (
              <li key={id}>
                <button type="button" className="plain" onClick={() => go({ selected: id })}>
                  {name}
                </button>{' '}
                <span className="n">{presentations}</span>
                {!at && ' (not on the map)'}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
