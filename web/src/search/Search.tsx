import { useAsked } from '../madeup/useMadeUp';
import { afresh } from '../state/address';
import { useAddress } from '../state/useAddress';
import { ThingPicker } from './ThingPicker';
import type { Found } from './useFound';

// What a map can be centred on; other things open their details.
const onMap = ['Actor', 'Dataset', 'Standard', 'Software', 'Initiative', 'UseCase'];

// What the Board lights where it stands.
const onBoard = ['Actor', 'Dataset'];

/** Search first: a box in the header. The Board lights what is chosen; elsewhere it is put in the middle of the map. */
export function Search() {
  const [address, go] = useAddress();
  const { synthetic } = useAsked();
  const choose = (thing: Found | undefined) => {
    if (!thing) return;
    const isHere = address.view === 'board' && onBoard.includes(thing.__typename);
    if (!isHere && onMap.includes(thing.__typename)) go({ ...afresh(address), focus: [thing.id], selected: thing.id });
    else go({ selected: thing.id });
  };
  return (
    <ThingPicker
      hasShortcut
      label="Search for anything"
      placeholder="Search: an actor, a dataset, a standard …"
      synthetic={synthetic}
      onChoose={choose}
    />
  );
}
