import { Select } from '../controls/Select';
import { useMoments } from '../saved/useSavedViews';
import { useAddress } from '../state/useAddress';
import { compared } from './words';

/** Which revisions are compared: a slider through time and, once one is picked, what it is compared with. */
export function RevisionSliders({ head }: { head: number }) {
  const [address, go] = useAddress();
  const { from, to } = compared(address, head);
  const later = (at: number, inPlace = false) =>
    go({ at, since: address.since < at ? address.since : 0, rows: 0 }, inPlace);
  const earlier = (since: number, inPlace = false) => go({ since, rows: 0 }, inPlace);
  return (
    <div className="picks">
      <Slider name="Revision" value={to} least={1} most={head} pick={later} />
      {address.at > 2 && <Slider name="Compared with" value={from} least={1} most={to - 1} pick={earlier} />}
      {address.at === 2 && <p>Compared with revision 1.</p>}
      {address.at === 1 && <p>Compared with the empty start.</p>}
    </div>
  );
}

interface SliderProps {
  name: string;
  value: number;
  least: number;
  most: number;
  pick: (revision: number, inPlace?: boolean) => void;
}

function Slider({ name, value, least, most, pick }: SliderProps) {
  const moments = [...useMoments()].filter(([revision]) => revision >= least && revision <= most);
  return (
    <div className="slider">
      <label>
        {name}
        <input
          type="range"
          min={least}
          max={most}
          value={value}
          aria-valuetext={`revision ${value} of ${most}`}
          onChange={(e) => pick(e.target.valueAsNumber, true)}
        />
      </label>
      <output>{value}</output>
      {moments.length > 0 && (
        <Select
          name={`Named moment (${name.toLowerCase()})`}
          className="way"
          value={moments.some(([revision]) => revision === value) ? `${value}` : ''}
          choices={[['', 'none'], ...moments.map(([revision, word]) => [`${revision}`, word] as const)]}
          change={(revision) => revision && pick(Number(revision))}
        />
      )}
      <button type="button" disabled={value <= least} onClick={() => pick(value - 1)}>
        Earlier<span className="quiet"> ({name.toLowerCase()})</span>
      </button>
      <button type="button" disabled={value >= most} onClick={() => pick(value + 1)}>
        Later<span className="quiet"> ({name.toLowerCase()})</span>
      </button>
    </div>
  );
}
