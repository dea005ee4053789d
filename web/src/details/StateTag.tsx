import { useAddress } from '../state/useAddress';
import { say } from '../words';

interface Props {
  /** The link or the flow whose claims it opens. */
  id: string;
  /** What it says. */
  of: string;
  state: string;
}

// What a reader should not miss. How old claims are is told where they are listed: in a register made of one report all are.
const unusual = ['DISPUTED', 'UNSUPPORTED'];

/** Who says so, one step away; in a word of its own where sources disagree or there is none. */
export function StateTag({ id, of, state }: Props) {
  const [, go] = useAddress();
  return (
    <button
      type="button"
      className={`state-tag ${state.toLowerCase()}`}
      aria-label={`${of}: ${say(state)}. Who says so`}
      onClick={() => go({ selected: id })}
    >
      {unusual.includes(state) ? say(state) : 'who says so'}
    </button>
  );
}
