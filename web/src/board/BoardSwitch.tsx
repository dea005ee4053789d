import { useAddress } from '../state/useAddress';

/** What the Board is of: who exchanges what, or where things are. */
export function BoardSwitch() {
  const [{ chart }, go] = useAddress();
  const isPlaces = chart === 'places';
  const turn = (to: string) => go({ chart: to, areas: [], shows: '', level: 'UNIT', layers: [], selected: '' });
  return (
    <fieldset className="switch">
      <legend className="quiet">What the Board is of</legend>
      <button type="button" aria-pressed={!isPlaces} onClick={() => turn('')}>
        Exchanges
      </button>
      <button type="button" aria-pressed={isPlaces} onClick={() => turn('places')}>
        Places
      </button>
    </fieldset>
  );
}
