import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/client';
import { WaitingForDocument } from '../api/generated/graphql';
import { useAsked } from '../madeup/useMadeUp';
import { count } from '../words';
import { type Other, othersOf } from './alike';
import type { Waiting } from './Candidate';

/** The other candidates for a claim's occupation and which of them a decision is for too; none as long as they are being read. */
export function useOthers(claim: Waiting) {
  const { synthetic } = useAsked();
  const query = useQuery({
    queryKey: ['waitingFor', claim.about.to.id, synthetic],
    queryFn: ({ signal }) => ask(WaitingForDocument, { occupation: claim.about.to.id, synthetic }, signal),
  });
  const [turned, setTurned] = useState({ of: claim.id, ids: new Set<string>() });
  const changed = turned.of === claim.id ? turned.ids : new Set<string>();
  const list = query.isFetching ? undefined : query.data?.data.links;
  const others = othersOf(list?.nodes ?? [], claim.id, claim.about.from.name);
  const isTicked = (other: Other) => other.isAlike !== changed.has(other.claim);
  const turn = (other: Other) => {
    const ids = new Set(changed);
    if (!ids.delete(other.claim)) ids.add(other.claim);
    setTurned({ of: claim.id, ids });
  };
  const unread = Math.max((list?.totalCount ?? 0) - (list?.nodes.length ?? 0), 0);
  return { others, ticked: others.filter(isTicked), isTicked, turn, unread };
}

type Props = ReturnType<typeof useOthers> & { occupation: string };

/** Courses that wait for the same occupation, those of alike titles ticked: what is decided is for all that are ticked. */
export function Others({ others, ticked, isTicked, turn, unread, occupation }: Props) {
  if (others.length === 0) return null;
  return (
    <details className="others" open={others.some((o) => o.isAlike)}>
      <summary>
        {`${count(others.length, 'other course waits', 'other courses wait')} for ${occupation}; the decision is for ${
          ticked.length === 0 ? 'this one alone' : `this one and ${ticked.length} ticked`
        }.`}
      </summary>
      <ul>
        {others.map((other) => (
          <li key={other.claim}>
            <label className="tick">
              <input type="checkbox" checked={isTicked(other)} onChange={() => turn(other)} />
              <span>
                {other.course}
                {other.isAlike && <small className="quiet"> alike title</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {unread > 0 && <p className="quiet">{`${unread} more wait for it and are not listed yet.`}</p>}
    </details>
  );
}
