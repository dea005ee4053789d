import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../api/client';
import { type ArrivalPartsFragment, TraceDocument } from '../api/generated/graphql';
import { useAsked } from '../madeup/useMadeUp';
import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { count, linkWord, say } from '../words';
import { farEnd, type Trace, traceColumns } from './columnLayout';
import { FlowsWalked } from './FlowsWalked';
import { adviceTo, refusalsOf } from './refusals';
import { AskFirst } from './Terms';
import { TracePicture } from './TracePicture';
import { grant, relation, stepIsMadeUp, termLines, tightestSentence } from './words';

/** Who holds something, who may have it, how it travels: drawn, and in tables with the terms. */
export function TraceResult({ of }: { of: string }) {
  const asked = useAsked();
  const query = useQuery({
    queryKey: ['trace', of, asked],
    queryFn: ({ signal }) => ask(TraceDocument, { of, ...asked }, signal),
  });
  const answer = query.data?.data;
  const trace = answer?.trace;
  const layers = useMemo(() => trace && traceColumns(trace), [trace]);
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (!answer || !trace || !layers) return <Loading what="It is traced" />;
  const found = layers.things.size - 1;
  return (
    <>
      <Partial messages={query.data?.partial ?? []} />
      <TracePicture
        name={`Trace of ${trace.subject.name}`}
        says={
          <>
            <strong>{found > 0 ? `${count(found, 'thing')} along its ways.` : noWay(trace)}</strong>{' '}
            {trace.isComplete
              ? 'Within three steps nothing is left out.'
              : `${trace.omitted.toLocaleString('en-GB')} more links and steps are left out.`}{' '}
            <FlowsWalked near={[...layers.things.keys()]} />
          </>
        }
        layers={layers}
        provenance={{ ...answer.revision, hasSynthetic: met(trace).some((m) => m.isSynthetic) }}
        rows={() => traceRows(trace)}
        data={trace}
        table={null}
      >
        <Tables trace={trace} />
      </TracePicture>
    </>
  );
}

/** That no way is known, or, where no link of any status is there, that nothing is recorded. */
const noWay = (trace: Trace) =>
  trace.subject.links.totalCount === 0 ? 'Nothing is recorded of it.' : 'No data flow that runs is recorded.';

/** All that the trace meets. */
const met = (trace: Trace) => [
  trace.subject,
  ...[...trace.belongsTo, ...trace.holders, ...trace.access].flatMap((l) => [l.from, l.to]),
  ...[...trace.back, ...trace.onward, ...trace.made].flatMap(({ entity, step }) => [entity, step.from, step.to]),
];

const isDataset = (trace: Trace) => trace.subject.__typename === 'Dataset';

function parts(trace: Trace): [string, Trace['holders'], ArrivalPartsFragment[]][] {
  if (!isDataset(trace)) {
    const asPart = trace.belongsTo.length > 0 ? ', as itself or as part of what it belongs to' : '';
    return [
      ['What it holds', trace.holders, []],
      ['What it may have', trace.access, []],
      ['What it is part of', trace.belongsTo, []],
      [`What reaches it, and from whom${asPart}`, [], trace.back],
      [`Where its data goes${asPart}`, [], trace.onward],
    ];
  }
  return [
    ['Who holds it', trace.holders, []],
    ['Who may have it', trace.access, []],
    ['What it is made out of', [], trace.back],
    ['How it travels', [], trace.onward],
    ['What is made out of it', [], trace.made],
  ];
}

function Tables({ trace }: { trace: Trace }) {
  const all = parts(trace);
  const unrecorded = trace.subject.links.totalCount === 0;
  return (
    <>
      {all.map(([title, links, arrivals], nth) => (
        <section key={title}>
          <h2>{title}</h2>
          {links.length + arrivals.length === 0 && <p>{unrecorded ? 'Nothing is recorded.' : 'None is known.'}</p>}
          {links.length > 0 && <Links nth={nth} title={title} links={links} of={trace.subject.id} />}
          {arrivals.length > 0 && <Arrivals nth={nth} title={title} arrivals={arrivals} />}
        </section>
      ))}
      {refusals(trace).length > 0 && <Refused nth={all.length} trace={trace} />}
    </>
  );
}

/** Each flow that is refused, with the barriers in its way and what addresses them; then what is advised besides. */
function refusals(trace: Trace) {
  const flows = refusalsOf(trace).map(({ barriers, advice, flowStatus, ...flow }) => ({
    isSynthetic: trace.refused.some((f) => f.id === flow.id && f.isSynthetic),
    ...flow,
    status: say(flowStatus),
    barriers: names(barriers),
    advice: names(advice),
  }));
  const toIt = adviceTo(trace, trace.subject.id);
  const { isSynthetic } = trace.subject;
  const addressed = { id: '', name: 'It itself', status: 'advised', barriers: '', advice: names(toIt), isSynthetic };
  return toIt.length > 0 ? [...flows, addressed] : flows;
}

const names = (things: { name: string }[]) => things.map((t) => t.name).join('; ');

const refusedHeads = ['What', 'Status', 'Barriers in its way', 'What would address them'];

function Refused({ nth, trace }: { nth: number; trace: Trace }) {
  const [, go] = useAddress();
  const lines = refusals(trace).map(({ id, name, status, barriers, advice }) => ({
    key: id,
    cells: [
      id ? (
        <button key="open" type="button" className="plain" onClick={() => go({ selected: id })}>
          {name}
        </button>
      ) : (
        name
      ),
      status,
      barriers || 'none is known',
      advice || 'none is known',
    ],
  }));
  return (
    <section>
      <h2>What is refused, and what would help</h2>
      <Table nth={nth} caption={<span className="quiet">What is refused</span>} heads={refusedHeads} lines={lines} />
    </section>
  );
}

function Links({ nth, title, links, of }: { nth: number; title: string; links: Trace['holders']; of: string }) {
  const [, go] = useAddress();
  const lines = links.map((l) => ({
    key: l.id,
    cells: [
      <button key="open" type="button" className="plain" onClick={() => go({ selected: l.id })}>
        {farEnd(l, of).name}
      </button>,
      linkWord(l.type),
      grant(l),
      say(l.state),
    ],
  }));
  return (
    <Table
      nth={nth}
      caption={<span className="quiet">{title}</span>}
      heads={['Who or what', 'Relation', 'Terms', 'Claims']}
      lines={lines}
    />
  );
}

function Arrivals({ nth, title, arrivals }: { nth: number; title: string; arrivals: ArrivalPartsFragment[] }) {
  const [, go] = useAddress();
  const lines = arrivals.map(({ entity, depth, step, terms }) => ({
    key: entity.id,
    cells: [
      <button key="open" type="button" className="plain" onClick={() => go({ to: '', from: entity.id })}>
        {entity.name}
      </button>,
      depth,
      `${step.from.name} ${relation(step)} ${step.to.name}${step.flow ? ` (${say(step.flow.flowStatus)})` : ''}`,
      <span key="terms">
        {tightestSentence(terms)} <AskFirst terms={terms} />
        <br />
        <small>
          {termLines(terms)
            .map(([name, value]) => `${name}: ${value}`)
            .join(' · ')}
        </small>
      </span>,
    ],
  }));
  return (
    <Table
      nth={nth}
      caption={<span className="quiet">{title}</span>}
      heads={['What', '#Steps', 'By', 'Hardest to get, and the terms along the way']}
      lines={lines}
    />
  );
}

const yes = (is: boolean) => (is ? 'yes' : 'no');

function traceRows(trace: Trace) {
  return [
    ['part', 'who or what', 'steps', 'from', 'relation', 'to', 'claims', 'terms', 'hardest to get', 'made_up'],
    ...parts(trace).flatMap(([title, links, arrivals]) => [
      ...links.map((l) => [
        title,
        farEnd(l, trace.subject.id).name,
        1,
        l.from.name,
        linkWord(l.type),
        l.to.name,
        say(l.state),
        grant(l),
        '',
        yes([l, l.from, l.to].some((x) => x.isSynthetic)),
      ]),
      ...arrivals.map(({ entity, depth, step, terms }) => [
        title,
        entity.name,
        depth,
        step.from.name,
        relation(step),
        step.to.name,
        say(step.state),
        termLines(terms)
          .map(([name, value]) => `${name}: ${value}`)
          .join('; '),
        tightestSentence(terms),
        yes(stepIsMadeUp(step)),
      ]),
    ]),
    ...refusals(trace).map(({ name, status, barriers, advice, isSynthetic }) => [
      'What is refused, and what would help',
      name,
      '',
      '',
      status,
      '',
      '',
      barriers,
      advice,
      yes(isSynthetic),
    ]),
  ];
}
