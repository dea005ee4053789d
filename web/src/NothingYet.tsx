import { useMayChange } from './signin/viewer';
import { start } from './state/address';
import { Link } from './state/Link';

/** What an empty registry says, and how to begin. */
export function NothingYet() {
  const mayChange = useMayChange();
  return (
    <section className="state">
      <h1>Nothing has been entered yet.</h1>
      {mayChange ? (
        <p>
          <Link change={{ edit: 'new:ACTOR' }}>Add the first actor</Link> or{' '}
          <Link change={{ ...start, view: 'imports' }}>bring in a spreadsheet</Link>.
        </p>
      ) : (
        <p>
          Sign in to add the first actor or to bring in a spreadsheet. <code>catchment serve --demo</code> shows an
          example.
        </p>
      )}
    </section>
  );
}
