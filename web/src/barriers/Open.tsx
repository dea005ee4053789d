import { Link } from '../state/Link';
import type { Thing } from '../thing';

/** A link that opens the details of a thing. */
export function Open({ id, name, isSynthetic }: Thing) {
  return (
    <>
      <Link className="opens" change={{ selected: id }}>
        {name}
      </Link>
      {isSynthetic && <small className="tag">made up</small>}
    </>
  );
}

/** Things in a row, each of which opens. */
export function Several({ things }: { things: Thing[] }) {
  return things.map((thing, i) => (
    <span key={thing.id}>
      {i > 0 && '; '}
      <Open {...thing} />
    </span>
  ));
}

/** The same, or in words that there are none. */
export function Listed({ things, none }: { things: Thing[]; none: string }) {
  return things.length > 0 ? <Several things={things} /> : <small>{none}</small>;
}
