import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { TraceSubjectDocument, type Walk } from '../api/generated/graphql';
import { Select } from '../controls/Select';
import { OrMadeUp } from '../madeup/MadeUp';
import { type Asked, useAsked } from '../madeup/useMadeUp';
import { Failed, Loading } from '../States';
import { ThingPicker } from '../search/ThingPicker';
import { useAddress } from '../state/useAddress';
import { TraceResult } from './TraceResult';
import { WaysResult } from './WaysResult';
import { isTraced, walkOf, walkWords } from './words';
import './trace.css';

const walks = Object.entries(walkWords) as [Walk, string][];

/** Where something comes from and goes to, and the ways from it to something else. */
export default function TraceView() {
  const [address, go] = useAddress();
  const { from, to } = address;
  const asked = useAsked();
  const subject = useNamed(from, asked);
  const target = useNamed(to, asked);
  const thing = subject.data?.data.entity;
  const end = target.data?.data.entity;
  return (
    <>
      <h1>{thing ? (to ? `Ways from ${thing.name}${end ? ` to ${end.name}` : ''}` : thing.name) : 'Trace'}</h1>
      <div className="ends">
        <ThingPicker
          label="From: what to trace"
          synthetic={asked.synthetic}
          placeholder={thing ? 'Trace something else' : 'Trace: a dataset, an actor …'}
          onChoose={(found) => found && go({ from: found.id })}
        />
        <ThingPicker
          label="To: where ways lead"
          synthetic={asked.synthetic}
          placeholder={end ? 'Ways to something else' : 'Ways to …'}
          onChoose={(found) => found && go({ to: found.id })}
        />
        {to && (
          <>
            <Select
              name="Ways of"
              className="way"
              value={walkOf(address.walk)}
              choices={walks}
              change={(walk) => go({ walk: walk === 'DATA_FLOW' ? '' : walk.toLowerCase() })}
            />
            <button type="button" onClick={() => go({ from: to, to: from })}>
              The other way round
            </button>
            <button type="button" onClick={() => go({ to: '', walk: '' })}>
              Trace {thing?.name ?? 'it'} alone
            </button>
          </>
        )}
      </div>
      <Body from={from} to={to} subject={subject} />
    </>
  );
}

function useNamed(key: string, asked: Asked) {
  return useQuery({
    queryKey: ['named', key, asked],
    enabled: key !== '',
    queryFn: ({ signal }) => ask(TraceSubjectDocument, { key, ...asked }, signal),
  });
}

/** What is known of it, or what is still to be said. */
function Body({ from, to, subject }: { from: string; to: string; subject: ReturnType<typeof useNamed> }) {
  const thing = subject.data?.data.entity;
  if (!from)
    return (
      <p className="state">
        Nothing is traced yet. Search for a dataset, to see who holds it, who may have it and how it travels; for an
        actor, to see what reaches it and what leaves it.
      </p>
    );
  if (subject.isError) return <Failed error={subject.error} again={() => void subject.refetch()} />;
  if (subject.isPending) return <Loading what="It is looked up" />;
  if (!thing)
    return (
      <p className="state">
        There is nothing here by that name that you may see. <OrMadeUp />
      </p>
    );
  if (to) return <WaysResult from={from} to={to} />;
  if (isTraced(thing.__typename)) return <TraceResult of={from} />;
  return (
    <p className="state">
      Data and those who have it can be traced; this is neither. Say above where ways from it are to lead.
    </p>
  );
}
