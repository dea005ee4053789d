import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { GapsBasisDocument, type Kind } from '../api/generated/graphql';
import { OrMadeUp } from '../madeup/MadeUp';
import { useAsked } from '../madeup/useMadeUp';
import { Failed, Loading } from '../States';
import { useMayChange } from '../signin/viewer';
import { start } from '../state/address';
import { Link } from '../state/Link';
import { count } from '../words';

/** What stands in place of Gaps where no demand was observed: what is here already, what is missing, and how it comes in. */
export function NoDemand() {
  const asked = useAsked();
  const mayChange = useMayChange();
  const query = useQuery({
    queryKey: ['gaps basis', asked],
    queryFn: ({ signal }) => ask(GapsBasisDocument, asked, signal),
  });
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (query.isPending) return <Loading what="What is here is counted" />;
  const n = (kind: Kind) => query.data.data.revision.counts.find((c) => c.kind === kind)?.count ?? 0;
  const [courses, occupations] = [n('COURSE'), n('OCCUPATION')];
  return (
    <section className="state" aria-label="What is missing">
      <h2>
        {courses > 0
          ? `${count(courses, 'course')}, and no demand to set beside them.`
          : 'Nothing to set side by side yet.'}
      </h2>
      <p>To see where people are wanted and no course leads there, this registry needs three things:</p>
      <ol>
        <li>
          <strong>
            Courses, and what they lead to: {courses > 0 ? `${count(courses, 'course')} here` : 'none yet'}.
          </strong>{' '}
          A Discover Uni release comes in as it is; others as <code>courses.csv</code> and <code>links.csv</code>.
        </li>
        <li>
          <strong>Occupations: {occupations > 0 ? `${count(occupations, 'occupation')} here` : 'none yet'}.</strong> SOC
          2020, as the ONS publishes it.
        </li>
        <li>
          <strong>Demand: none yet.</strong> One line in <code>links.csv</code> for each occupation, area and period,
          such as the job adverts of a quarter:
          <pre>
            {'type,from,to,qualifier,measure,period,value,status,unit\n'}
            {'OBSERVED_IN,soc2020:5241,gss:E09000009,adverts/2026-Q2,adverts,2026-Q2,23,available,new adverts'}
          </pre>
        </li>
      </ol>
      <OrMadeUp />
      <p>
        {mayChange ? (
          <>
            Bring the files in under <Link change={{ ...start, view: 'imports' }}>Import</Link>; a trial run tells first
            what would change.
          </>
        ) : (
          'Who may change the registry brings the files in: on this page once signed in, or with catchment import.'
        )}
      </p>
    </section>
  );
}
