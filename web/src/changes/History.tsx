import type { ChangesHistoryQuery } from '../api/generated/graphql';
import { useMoments } from '../saved/useSavedViews';
import { Link } from '../state/Link';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { count } from '../words';
import { moment, origins } from './words';

type Commit = ChangesHistoryQuery['commits']['nodes'][number];

/** The commits, newest first, page by page. */
export function History({ history: { viewer, commits }, busy }: { history: ChangesHistoryQuery; busy: boolean }) {
  const [address, go] = useAddress();
  const moments = useMoments();
  const { totalCount, pageInfo } = commits;
  const newest = [...commits.nodes].reverse();
  return (
    <div aria-busy={busy}>
      <p className="bar" role="status">
        <strong>{count(totalCount, 'commit')}</strong>, {newest.length} on this page, newest first.{' '}
        <label>
          <input
            type="checkbox"
            checked={address.all}
            onChange={() => go({ all: !address.all, after: '', before: '' })}
          />{' '}
          Edits of saved views too
        </label>
      </p>
      <Table
        caption={<span className="quiet">Commits</span>}
        heads={['Revision', 'When', 'What made it', ...(viewer ? ['Who', 'Why'] : []), 'What it changed']}
        lines={newest.map((commit) => ({
          key: String(commit.revision),
          cells: [
            [`Revision ${commit.revision}`, moments.get(commit.revision)].filter(Boolean).join(': '),
            moment(commit.at),
            <Made key="made" commit={commit} />,
            ...(viewer ? [commit.author, commit.message] : []),
            <ToRevision key="what" revision={commit.revision} says={touched(commit)} />,
          ],
        }))}
      />
      {totalCount > newest.length && (
        <p className="pages">
          <button
            type="button"
            disabled={!pageInfo.hasNextPage}
            onClick={() => go({ after: pageInfo.endCursor ?? '', before: '' })}
          >
            Newer commits
          </button>
          <button
            type="button"
            disabled={!pageInfo.hasPreviousPage}
            onClick={() => go({ before: pageInfo.startCursor ?? '', after: '' })}
          >
            Older commits
          </button>
        </p>
      )}
    </div>
  );
}

function touched({ touched: { totalCount, totalIsCapped } }: Commit): string {
  return `${count(totalCount, 'thing')}${totalIsCapped ? ' or more' : ''}`;
}

function Made({ commit }: { commit: Commit }) {
  const [, go] = useAddress();
  const { run, undoes } = commit;
  return (
    <>
      {origins[commit.origin]}
      {run && (
        <>
          {': '}
          <button type="button" className="plain" onClick={() => go({ selected: run.id })}>
            {run.name}
          </button>
        </>
      )}
      {undoes && (
        <>
          {' of '}
          <ToRevision revision={undoes} says={`revision ${undoes}`} />
        </>
      )}
    </>
  );
}

function ToRevision({ revision, says }: { revision: number; says: string }) {
  return (
    <Link change={{ at: revision, since: 0, after: '', before: '', where: [], rows: 0 }}>
      {says}
      <span className="quiet"> of revision {revision}</span>
    </Link>
  );
}
