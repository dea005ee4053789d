import { Select } from '../controls/Select';
import { useAddress } from '../state/useAddress';
import { facts, lookOf, measures } from './look';

/** What makes the lanes, the colours and the sizes of the Board. */
export function LookControls() {
  const [address, go] = useAddress();
  const look = lookOf(address);
  return (
    <div className="look tools">
      <Select
        name="Lanes by"
        className="way"
        value={look.lanes}
        choices={facts}
        change={(lanes) => go({ lanes, lane: '' })}
      />
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
    </div>
  );
}
