import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../api/client';
import { FlowStoryDocument, StoryDocument, type StoryFlowsFragment, type StoryQuery } from '../api/generated/graphql';
import { idAt } from '../api/moment';
import { useAsked } from '../madeup/useMadeUp';
import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import type { Thing } from '../thing';
import { adviceTo, type Refusal, refusalsOf } from '../trace/refusals';
import { grant, relation } from '../trace/words';
import { linkWord, say } from '../words';
import { StateTag } from './StateTag';

interface Props {
  id: string;
  type: string;
}

type Told = StoryQuery['trace'];
type Flow = StoryFlowsFragment['nodes'][number];

/**
 * What an actor holds and on what terms, who gets it, who is refused and why, and what would help; of data who holds
 * it and who gets it; of a flow what stands in its way.
 */
export default function Story({ id, type }: Props) {
  return type === 'Flow' ? <OfFlow id={id} /> : <OfHolder id={id} />;
}

function OfHolder({ id }: { id: string }) {
  const asked = useAsked();
  const query = useQuery({
    queryKey: ['story', id, asked],
    queryFn: ({ signal }) => ask(StoryDocument, { of: id, id: idAt(id, asked.at, asked.synthetic), ...asked }, signal),
  });
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (!query.data) return <Loading what="What it holds and exchanges is read" />;
  const { trace: told, node } = query.data.data;
  const isData = told.subject.__typename === 'Dataset';
  const refusals = refusalsOf(told);
  const isRefused = (flow: Flow) => refusals.some((r) => r.id === flow.id);
  const moves = (flows: StoryFlowsFragment | undefined) => flows?.nodes.filter((flow) => !isRefused(flow)) ?? [];
  return (
    <>
      <Partial messages={query.data.partial} />
      <Held title={isData ? 'Held by' : 'Holds'} links={told.holders} of={id} />
      {isData && told.holders.length === 0 && <p>Nobody is recorded as holding it.</p>}
      <Held title={isData ? 'May be had by' : 'May have'} links={told.access} of={id} />
      {node && 'sentFlows' in node && (
        <>
          <Flows title="Gives" flows={moves(node.sentFlows)} far="receivers" />
          <Flows title="Gets" flows={moves(node.receivedFlows)} far="senders" />
        </>
      )}
      {node && 'flows' in node && <Flows title="Travels" flows={moves(node.flows)} />}
      <Refused refusals={refusals} />
      {isData && <Made title="Made out of" from={told.back} />}
      <Made title="Made out of it" from={told.made} />
      <Named title={isData ? 'Advised on it' : 'Advised to it'} things={adviceTo(told, id)} />
      <Named title="Part of" things={told.belongsTo.map((l) => l.to)} />
    </>
  );
}

/** A heading with a list; nothing where the list is empty. */
function Group({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

/** A button that opens a thing. */
function Open({ id, name }: Thing) {
  const [, go] = useAddress();
  return (
    <button type="button" className="plain" onClick={() => go({ selected: id })}>
      {name}
    </button>
  );
}

function Held({ title, links, of }: { title: string; links: Told['holders']; of: string }) {
  return (
    <Group title={title}>
      {links.map((link) => {
        const far = link.from.id === of ? link.to : link.from;
        return (
          <li key={link.id}>
            <Open {...far} />{' '}
            <small>
              {[
                link.type === 'STEWARDS' ? '' : linkWord(link.type, link.to.id === of),
                grant(link) || 'terms not recorded',
              ]
                .filter(Boolean)
                .join(': ')}
            </small>{' '}
            <StateTag id={link.id} of={`${title} ${far.name}`} state={link.state} />
          </li>
        );
      })}
    </Group>
  );
}

/** Exchanges: who is at the far end, what travels, and whether it runs. Without a far end: from whom to whom. */
function Flows({ title, flows, far }: { title: string; flows: Flow[]; far?: 'senders' | 'receivers' }) {
  return (
    <Group title={title}>
      {flows.map((flow) => {
        const what = flow.datasets.nodes.map((d) => d.name).join('; ') || say(flow.valueKind);
        const status = flow.flowStatus === 'EXISTING' ? '' : `, ${say(flow.flowStatus)}`;
        return (
          <li key={flow.id}>
            {far ? (
              <>
                <List things={flow[far].nodes} none="nobody named" /> <small>{what + status}</small>
              </>
            ) : (
              <>
                <List things={flow.senders.nodes} none="nobody named" /> →{' '}
                <List things={flow.receivers.nodes} none="nobody named" /> <small>{say(flow.flowStatus)}</small>
              </>
            )}{' '}
            <StateTag id={flow.id} of={flow.name} state={flow.state} />
          </li>
        );
      })}
    </Group>
  );
}

function Made({ title, from }: { title: string; from: Told['made'] }) {
  return (
    <Group title={title}>
      {from.map(({ entity, step }) => (
        <li key={entity.id}>
          <Open {...entity} /> <small>{step.flow && relation(step)}</small>{' '}
          <StateTag id={step.flow?.id ?? step.links[0]?.id ?? entity.id} of={entity.name} state={step.state} />
        </li>
      ))}
    </Group>
  );
}

function Refused({ refusals }: { refusals: Refusal[] }) {
  return (
    <Group title="Refused, and why">
      {refusals.map((flow) => (
        <li key={flow.id}>
          <Open {...flow} /> <strong className="bad">{say(flow.flowStatus)}</strong>
          <Line word="In its way" things={flow.barriers} none="nobody recorded what stands in its way" />
          <Line word="Would help" things={flow.advice} none="nothing is recorded that would help" />
        </li>
      ))}
    </Group>
  );
}

function Line({ word, things, none }: { word: string; things: Thing[]; none: string }) {
  return (
    <div className="beneath">
      <small>{word}:</small> {things.length === 0 && <small>{none}</small>}
      {things.map((thing) => (
        <div key={thing.id}>
          <Open {...thing} />
        </div>
      ))}
    </div>
  );
}

/** Things in a row, each of which opens. */
function List({ things, none }: { things: Thing[]; none: string }) {
  if (things.length === 0) return <small>{none}</small>;
  return things.map((thing, i) => (
    <span key={thing.id}>
      {i > 0 && '; '}
      <Open {...thing} />
    </span>
  ));
}

function Named({ title, things }: { title: string; things: Thing[] }) {
  return (
    <Group title={title}>
      {things.map((thing) => (
        <li key={thing.id}>
          <Open {...thing} />
        </li>
      ))}
    </Group>
  );
}

/** What stands in the way of a flow: its own barriers, and those of what it carries. */
function OfFlow({ id }: { id: string }) {
  const { at, synthetic } = useAsked();
  const query = useQuery({
    queryKey: ['flow story', id, at, synthetic],
    queryFn: ({ signal }) => ask(FlowStoryDocument, { id: idAt(id, at, synthetic) }, signal),
  });
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (!query.data) return <Loading what="What stands in its way is read" />;
  const flow = query.data.data.node;
  if (!flow || !('datasets' in flow)) return null;
  const hindering = [
    ...flow.barriers.nodes.map((barrier) => ({ barrier, through: '' })),
    ...flow.datasets.nodes.flatMap((d) => d.barriers.nodes.map((barrier) => ({ barrier, through: d.name }))),
  ];
  if (hindering.length === 0) {
    return flow.flowStatus === 'BLOCKED' ? <p>Nobody recorded what stands in its way.</p> : null;
  }
  return (
    <Group title="In its way">
      {hindering.map(({ barrier, through }) => (
        <li key={`${barrier.id} ${through}`}>
          <Open {...barrier} /> {through && <small>through its data, {through}</small>}
          <Line word="Would help" things={barrier.recommendations.nodes} none="nothing is recorded that would help" />
        </li>
      ))}
    </Group>
  );
}
