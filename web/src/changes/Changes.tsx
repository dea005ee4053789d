import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import './changes.css';
import { Comparison } from './Comparison';
import { History } from './History';
import { RevisionSliders } from './RevisionSliders';
import { useHistory } from './useChanges';
import { compared } from './words';

/** What changed: the history of commits, or two revisions compared. */
export default function Changes() {
  const [address, go] = useAddress();
  const query = useHistory(address);
  const answer = query.data;
  const head = answer?.data.revision.head ?? 0;
  const isCompared = address.at > 0;
  return (
    <section className="changes" aria-labelledby="changes">
      <h1 id="changes">What changed, and when</h1>
      <p className="lede">
        Every change makes a revision, and nothing is forgotten: any two revisions can be compared, and every view can
        be seen as it was at one of them.
      </p>
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Loading what="The history is read" />}
      {answer && (
        <>
          <Partial messages={answer.partial} />
          {!answer.data.viewer && <p className="who">Who and why show to those who are signed in.</p>}
          {head === 0 && <p className="state">Nothing has been put in yet.</p>}
          {head === 1 && <p className="state only">There is one revision; nothing to compare yet.</p>}
          {head > 1 && <RevisionSliders head={head} />}
          {isCompared && (
            <p>
              <button type="button" onClick={() => go({ at: 0, since: 0, where: [], rows: 0 })}>
                To all commits
              </button>
            </p>
          )}
          {isCompared ? (
            <Comparison revisions={compared(address, head)} />
          ) : (
            head > 0 && <History history={answer.data} busy={query.isPlaceholderData} />
          )}
        </>
      )}
    </section>
  );
}
