import type { View } from '../state/address';
import { useAddress } from '../state/useAddress';
import { useMadeUp } from './useMadeUp';

/** The views that show what is made up when they are asked to. The others are for all that was ever entered. */
const views: View[] = ['map', 'board', 'trace', 'flows', 'gaps', 'matrix', 'barriers', 'registry', 'changes', 'review'];

/** What stands above a view: the switch, or, where there is nothing real, that it is all made up. The Board has its switch among its tools. */
export function MadeUp() {
  const [{ view }] = useAddress();
  const { hasAny, isAll } = useMadeUp();
  if (!hasAny || !views.includes(view)) return null;
  if (isAll) return <p className="notice synthetic">Everything here is made up, to show what Catchment can do.</p>;
  return view === 'board' ? null : (
    <p className="layer">
      <MadeUpSwitch />
    </p>
  );
}

/** The switch by which a view shows made-up examples beside what is real, where there are both. */
export function MadeUpSwitch() {
  const [address, go] = useAddress();
  const { hasAny, isAll } = useMadeUp();
  if (!hasAny || isAll) return null;
  return (
    <label>
      <input
        type="checkbox"
        checked={address.madeUp}
        onChange={(e) => go({ madeUp: e.target.checked, after: '', before: '' })}
      />{' '}
      Made-up examples too
    </label>
  );
}

/** The way on where nothing real is there to show, and something made up is. */
export function OrMadeUp() {
  const [, go] = useAddress();
  const { hasAny, asked } = useMadeUp();
  if (!hasAny || asked.synthetic) return null;
  return (
    <button type="button" onClick={() => go({ madeUp: true })}>
      Show the made-up examples
    </button>
  );
}
