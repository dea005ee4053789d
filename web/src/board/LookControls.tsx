import { Select } from '../controls/Select';
import { MadeUpSwitch } from '../madeup/MadeUp';
import { useNarrow } from '../picture/useNarrow';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { LayerControl } from './LayerControl';
import { facts, lookOf, measures } from './look';
import { onlys } from './narrow';

/** What makes the lanes, which of them stand together, the colours and the sizes of the Board, which exchanges it shows, and whether also what is made up. A Board that has lanes of its own lets nobody choose them. */
export function LookControls({ lanes, hasOwn }: { lanes: string[]; hasOwn: boolean }) {
  const [address, go] = useAddress();
  const look = lookOf(address);
  const isNarrow = useNarrow('60rem');
  const controls = (
    <div className="look tools">
      {!hasOwn && (
        <Select
          name="Lanes by"
          className="way"
          value={look.lanes}
          choices={facts}
          change={(by) => go({ lanes: by, lane: '', gather: '' })}
        />
      )}
      <Select
        name="Colour by"
        className="way"
        value={look.colour}
        choices={[['', 'nothing'], ...facts]}
        change={(colour) => go({ colour })}
      />
      <Select
        name="Size by"
        className="way"
        value={look.size}
        choices={[['', 'nothing'], ...measures]}
        change={(size) => go({ size })}
      />
      <Select
        name="Show"
        className="way"
        value={address.only}
        choices={[['', 'everything'], ...onlys]}
        change={(only) => go({ only, lane: '' })}
      />
      <LayerControl lanes={lanes} />
      {address.pins.length > 0 && (
        <button type="button" onClick={() => go({ pins: [] })}>
          Let go of {count(address.pins.length, 'pin')}
        </button>
      )}
      <MadeUpSwitch />
    </div>
  );
  if (!isNarrow) return controls;
  return (
    <details className="look-folded">
      <summary>How it is drawn, and what of it</summary>
      {controls}
    </details>
  );
}
