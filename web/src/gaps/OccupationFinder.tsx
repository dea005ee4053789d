import { ThingPicker } from '../search/ThingPicker';
import { useAddress } from '../state/useAddress';
import type { Named } from './named';

/** A box that brings an occupation into sight, and those that the rows are narrowed to, each with a way to take it off. */
export function OccupationFinder({ occupations }: { occupations: Named[] }) {
  const [, go] = useAddress();
  const ids = occupations.map(({ id }) => id);
  const narrow = (to: string[]) => go({ occupations: to, cell: '' });
  return (
    <div className="finder">
      <ThingPicker
        label="Find an occupation"
        placeholder="Find an occupation: electrician, care worker …"
        kinds={['OCCUPATION']}
        onChoose={(thing) => thing && narrow([...ids.filter((id) => id !== thing.id), thing.id])}
      />
      {occupations.map(({ id, code, name }) => (
        <button key={id} type="button" className="chip" onClick={() => narrow(ids.filter((other) => other !== id))}>
          {code} {name}
          <span className="quiet">: take it off</span> <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}
