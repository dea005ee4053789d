import type { CommitPartsFragment } from '../api/generated/graphql';
import { Select } from '../controls/Select';
import { Download } from '../picture/Download';
import { PrintOnly } from '../picture/PrintOnly';
import { Failed, Loading, Partial } from '../States';
import { start } from '../state/address';
import { Link } from '../state/Link';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { DifferencePanel } from './DifferencePanel';
import { DifferenceTable, rows } from './DifferenceTable';
import { differencesAtOnce, kindOf, useDifferences } from './useChanges';
import { byKind, kindWord, moment, onMap, origins } from './words';

/** How many things the map is asked to stand around at most. */
const mostInFocus = 10;

/** How many tables stand for the picture, before those in words. */
const pictured = 2;

type Answer = NonNullable<ReturnType<typeof useDifferences>['data']>;

/** Two revisions compared, on the map and in words. */
export function Comparison({ revisions }: { revisions: { from: number; to: number } }) {
  const [address, go] = useAddress();
  const query = useDifferences(address, revisions);
  if (query.isPending) return <Loading what="The revisions are compared" />;
  const answer = query.data;
  return (
    <>
      {query.isError && (
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still={answer ? 'What you see is what was answered before.' : undefined}
        />
      )}
      {answer && (
        <div className="differences" aria-busy={query.isPlaceholderData}>
          <Partial messages={answer.partial} />
          <Between answer={answer} />
          <ToMap answer={answer} />
          {answer.totalCount > 0 || kindOf(address) ? (
            <DifferencePanel revisions={revisions} provenance={answer.revision} />
          ) : (
            <p className="state">Nothing differs between the two, as far as you may see.</p>
          )}
          <section className="in-words" aria-labelledby="in-words">
            <h2 id="in-words">In words</h2>
            <Tools answer={answer} />
            {byKind(answer.nodes).map(([kind, differences], i) => (
              <DifferenceTable
                key={kind}
                nth={pictured + i}
                kind={kind}
                differences={differences}
                names={answer.names}
              />
            ))}
            {answer.pageInfo.hasNextPage && (
              <p className="pages">
                <button type="button" onClick={() => go({ rows: answer.nodes.length + differencesAtOnce })}>
                  Show {differencesAtOnce} more
                </button>
              </p>
            )}
          </section>
          <PrintOnly provenance={answer.revision} />
        </div>
      )}
    </>
  );
}

function Between({ answer }: { answer: Answer }) {
  return (
    <dl className="between">
      <Side name="From" revision={answer.from} commit={answer.earlier.nodes[0]} />
      <Side name="To" revision={answer.to} commit={answer.later.nodes[0]} />
    </dl>
  );
}

function Side({ name, revision, commit }: { name: string; revision: number; commit?: CommitPartsFragment }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {commit ? (
          <>
            <strong>revision {revision}</strong>
            {commit.revision < revision && `, as revision ${commit.revision} left it`}, {moment(commit.at)}, by{' '}
            {origins[commit.origin]}
            {commit.author && ` of ${commit.author}`}
            {commit.message && `: ${commit.message}`}
          </>
        ) : (
          <strong>the empty start</strong>
        )}
      </dd>
    </div>
  );
}

/** A way to the map at that revision, around what differs and is still there. */
function ToMap({ answer }: { answer: Answer }) {
  const [, _go, _href] = useAddress();
  const focus = onMap(answer.nodes).slice(0, mostInFocus);
  if (focus.length === 0) return null;
  return (
    <p>
      <Link change={{ ...start, view: 'map', at: answer.to, madeUp: true, focus }}>
        Show {answer.nodes.length === 1 ? 'it' : `${count(focus.length, 'thing')} of these`} in the map of revision{' '}
        {answer.to}
      </Link>
    </p>
  );
}

function Tools({ answer }: { answer: Answer }) {
  const [address, go] = useAddress();
  const { nodes, totalCount, totalIsCapped } = answer;
  const chosen = kindOf(address);
  const kinds = [...new Set([...answer.revision.counts.map((c) => c.kind), ...(chosen ? [chosen] : [])])];
  const left = totalCount - nodes.length;
  return (
    <div className="tools">
      <p className="bar" role="status">
        <strong>
          {count(totalCount, 'difference')}
          {totalIsCapped ? ' or more' : ''}
        </strong>
        {chosen && ` among ${kindWord(chosen).toLowerCase()}`}
        {left > 0 ? `; ${nodes.length} are shown, ${left.toLocaleString('en-GB')} more are not.` : '.'}
      </p>
      <Select
        name="Kind"
        className="way"
        value={chosen ?? ''}
        choices={[['', 'all kinds'], ...kinds.map((kind) => [kind, kindWord(kind)] as const)]}
        change={(kind) => go({ where: kind ? [`kind:${kind}`] : [], rows: 0 })}
      />
      <Download
        name={`catchment-changes-${answer.from}-to-${answer.to}`}
        provenance={answer.revision}
        picture={null}
        rows={() => rows(nodes, answer.names)}
        data={() => ({ from: answer.from, to: answer.to, totalCount, totalIsCapped, differences: nodes })}
      />
    </div>
  );
}
