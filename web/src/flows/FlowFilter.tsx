import { statuses } from '../map/lineStyles';
import { cornerOf } from '../map/shapes';
import { spectrumMark } from '../palette';
import { FilterOption, FilterPanel } from '../picture/FilterPanel';
import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { say, title } from '../words';
import { StatusLine } from './FlowKey';
import { type Flow, madeOf, places, tally } from './flows';

/** The legend, which is the filter too: statuses and places of the data spectrum, with how many flows each has. */
export function FlowFilter({ flows }: { flows: Flow[] }) {
  const [address, go] = useAddress();
  const byStatus = tally(flows.map((f) => f.status));
  const byPlace = tally(flows.flatMap((f) => [...new Set(f.spectrum)]));
  const made = madeOf(flows);
  const without = flows.filter((f) => f.spectrum.length === 0).length;
  return (
    <FilterPanel>
      <fieldset>
        <legend>Flows: whether they run</legend>
        {statuses
          .filter(({ status }) => byStatus.has(status) || address.statuses.includes(status))
          .map(({ status, look, sign }) => (
            <FilterOption
              key={status}
              word={say(status)}
              n={byStatus.get(status) ?? 0}
              on={address.statuses.includes(status)}
              change={() => go({ statuses: toggle(address.statuses, status), cell: '' })}
            >
              <svg className="paint" viewBox="-1 -9 52 18" width="52" height="18" aria-hidden="true">
                <StatusLine look={look} sign={sign} />
              </svg>
            </FilterOption>
          ))}
      </fieldset>
      <fieldset>
        <legend>Their datasets: who may have them</legend>
        {places
          .filter((place) => byPlace.has(place) || address.spectrum.includes(place))
          .map((place) => {
            const { letter, tone } = spectrumMark(place);
            return (
              <FilterOption
                key={place}
                word={title(place)}
                n={byPlace.get(place) ?? 0}
                on={address.spectrum.includes(place)}
                change={() => go({ spectrum: toggle(address.spectrum, place), cell: '' })}
              >
                <b className={`code fill ${tone}`} aria-hidden="true">
                  {letter}
                </b>
              </FilterOption>
            );
          })}
      </fieldset>
      {made > 0 && (
        <p className="small">
          <svg className="paint" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
            <path className="made-line" d={cornerOf([0, 0], 2.2, false)} />
          </svg>{' '}
          {made.toLocaleString('en-GB')} of these flows are made up for demonstration; a corner stands on bands of
          nothing else.
        </p>
      )}
      {without > 0 && (
        <p className="small">
          {without.toLocaleString('en-GB')} more carry no dataset: funding, a service, advice. They stand in the middle
          column in dashed frames.
        </p>
      )}
    </FilterPanel>
  );
}
