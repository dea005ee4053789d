import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError, ask } from '../api/client';
import { LookalikesDocument, type LookalikesQuery } from '../api/generated/graphql';
import { useSave } from '../edit/save';
import { useAsked } from '../madeup/useMadeUp';
import { Failed, Loading } from '../States';
import { useMayChange } from '../signin/viewer';
import { useAddress } from '../state/useAddress';
import { count, kindOf, spell } from '../words';

type Pair = LookalikesQuery['lookalikes']['nodes'][number];
type Two = Pair & { other: Pair['here'] };

/** What may be one thing that was entered twice: each pair is merged, or said to be two. */
export function Lookalikes() {
  const [after, setAfter] = useState<string>();
  const [trouble, setTrouble] = useState('');
  const { synthetic } = useAsked();
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useQuery({
    queryKey: ['lookalikes', after, synthetic],
    queryFn: ({ signal }) => ask(LookalikesDocument, { after: after ?? null, synthetic }, signal),
  });
  const list = query.data?.data.lookalikes;
  const pairs = (list?.nodes ?? []).filter((p): p is Two => Boolean(p.other));
  const turn = (to: string | undefined) => {
    setAfter(to);
    heading.current?.focus();
  };
  return (
    <section className="lookalikes" aria-labelledby="lookalikes">
      <h2 id="lookalikes" ref={heading} tabIndex={-1}>
        Entered twice?
      </h2>
      {query.isPending && <Loading what="The pairs are looked for" />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {list && (
        <p role="status">
          {list.totalCount === 0
            ? 'Nothing here looks like something else here.'
            : `${count(list.totalCount, 'pair', 'pairs')} may each be one thing. Merge the two, or say that they are different: then they are told no more.`}
        </p>
      )}
      {trouble && (
        <p className="notice bad" role="alert">
          <strong>{trouble}</strong> Nothing was changed.
        </p>
      )}
      <ul className="pairs">
        {pairs.map((p) => (
          <li key={`${p.here.id} ${p.other.id}`}>
            <PairOf pair={p} decided={() => heading.current?.focus()} fail={setTrouble} />
          </li>
        ))}
      </ul>
      {list && (after || list.pageInfo.hasNextPage) && (
        <p className="buttons">
          {after && (
            <button type="button" onClick={() => turn(undefined)}>
              From the beginning
            </button>
          )}
          {list.pageInfo.hasNextPage && (
            <button type="button" onClick={() => turn(list.pageInfo.endCursor ?? undefined)}>
              Next pairs
            </button>
          )}
        </p>
      )}
    </section>
  );
}

interface PairProps {
  pair: Two;
  /** Told once the two are said to be different, when the buttons go away. */
  decided: () => void;
  fail: (message: string) => void;
}

function PairOf({ pair: { here, other, sentence }, decided, fail }: PairProps) {
  const [address, go] = useAddress();
  const mayChange = useMayChange() && address.at === 0;
  const save = useSave();
  const [busy, setBusy] = useState(false);
  const tellApart = async () => {
    setBusy(true);
    fail('');
    const link = { type: 'DIFFERENT_FROM', from: here.id, to: other.id };
    try {
      await save([{ link }], `${here.name} and ${other.name} are different`);
      decided();
    } catch (error) {
      fail(error instanceof ApiError ? error.message : 'Something went wrong here.');
    }
    setBusy(false);
  };
  const both = `${here.name} and ${other.name}`;
  return (
    <>
      <p>
        <strong>{sentence}</strong> <span className="quiet">{spell(kindOf(here.__typename))}</span>
      </p>
      {[here, other].map((thing) => (
        <p key={thing.id}>
          <button type="button" className="plain" onClick={() => go({ selected: thing.id })}>
            {thing.name}
          </button>
          {thing.description && <span className="quiet">{`: ${thing.description}`}</span>}
        </p>
      ))}
      {mayChange && (
        <p className="buttons">
          <button
            type="button"
            onClick={() => go({ edit: `merge:${here.id}:${other.id}` })}
            aria-label={`Merge ${both}`}
          >
            Merge
          </button>
          <button
            type="button"
            disabled={busy}
            onClick={() => void tellApart()}
            aria-label={`These are different: ${both}`}
          >
            These are different
          </button>
        </p>
      )}
    </>
  );
}
