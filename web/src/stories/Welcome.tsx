import type { MapAnswer } from '../map/scene';
import { Link } from '../state/Link';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { stories } from './stories';

/** What a newcomer reads first: what is here, in numbers, and three questions. */
export function Welcome({ map, synthetic }: { map: MapAnswer; synthetic: boolean }) {
  const [, _go, _href] = useAddress();
  const n = (of: string, value: string) => map.legend.find((c) => c.of === of && c.value === value)?.count ?? 0;
  const flows = map.legend.filter((c) => c.of === 'STATUS').reduce((sum, c) => sum + c.count, 0);
  const shared = n('SPECTRUM', 'OPEN') + n('SPECTRUM', 'PUBLIC');
  if (map.total === 0) {
    return (
      <section className="welcome">
        <h1>Nothing has been entered yet.</h1>
        <p>
          Bring a file in with <code>catchment import</code>, or start with <code>--demo</code> to see an example.
        </p>
      </section>
    );
  }
  return (
    <section className="welcome">
      <h1>Who holds the data, and what is missing?</h1>
      <p className="lede">
        <strong>{count(n('KIND', 'ACTOR'), 'actor')}</strong> hold, send or use{' '}
        <strong>{count(n('KIND', 'DATASET'), 'dataset')}</strong>; {shared} of them are open or public and{' '}
        <strong>{n('EXISTENCE', 'MISSING')} are known to be missing</strong>. Of{' '}
        <strong>{count(flows, 'exchange')}</strong> between actors, {n('STATUS', 'EXISTING')} run and{' '}
        {n('STATUS', 'BLOCKED')} are blocked.
      </p>
      {synthetic && (
        <p className="notice synthetic">
          <strong>Partly made up.</strong> Some sources here are synthetic, to show what Catchment can do. What rests on
          them says so.
        </p>
      )}
      <ul className="stories" aria-label="Questions to begin with">
        {stories.map((s) => (
          <li key={s.slug}>
            <Link change={{ story: s.slug }}>{s.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
