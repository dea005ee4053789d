import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../api/client';
import { type ArrivalPartsFragment, TraceDocument } from '../api/generated/graphql';
import { provenanceOf } from '../picture/provenance';
import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { count, linkWord, say } from '../words';
import { type Trace, traceColumns } from './columnLayout';
import { FlowsWalked } from './FlowsWalked';
import { TracePicture } from './TracePicture';
import { relation, termLines, tightestSentence } from './words';

/** Who holds something, who may have it, how it travels: drawn, and in tables with the terms. */
export function TraceResult({ of }: { of: string }) {
  const [address] = useAddress();
  const query = useQuery({
    queryKey: ['trace', of, address.at],
    queryFn: ({ signal }) => ask(TraceDocument, { of, at: address.at || null }, signal),
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
            <strong>{found === 0 ? 'No way of it is recorded.' : `${count(found, 'thing')} along its ways.`}</strong>{' '}
            {trace.isComplete
              ? 'Within three steps nothing is left out.'
              : `${trace.omitted.toLocaleString('en-GB')} more links and steps are left out.`}{' '}
            <FlowsWalked near={[...layers.things.keys()]} />
          </>
        }
        layers={layers}
        note={provenanceOf(answer.revision)}
        hasSynthetic={met(trace).some((m) => m.isSynthetic)}
        rows={() => traceRows(trace)}
        data={trace}
        table={null}
      >
        <Tables trace={trace} />
      </TracePicture>
    </>
  );
}

/** All that the trace meets. */
const met = (trace: Trace) => [
  trace.subject,
  ...[...trace.holders, ...trace.access].map((l) => l.from),
  ...[...trace.back, ...trace.onward, ...trace.made].flatMap(({ entity, step }) => [entity, step.from, step.to]),
];

const isDataset = (trace: Trace) => trace.subject.__typename === 'Dataset';

function parts(trace: Trace): [string, Trace['holders'], ArrivalPartsFragment[]][] {
  if (!isDataset(trace)) {
    return [
      ['What reaches it, and from whom', [], trace.back],
      ['Whom what leaves it reaches', [], trace.onward],
    ];
  }
  return [
    ['Who holds it', trace.holders, []],
    ['Who may have it', trace.access, []],
    ['How it travels', [], trace.onward],
    ['What is made out of it', [], trace.made],
  ];
}

function Tables({ trace }: { trace: Trace }) {
  return parts(trace).map(([title, links, arrivals], nth) => (
    <section key={title}>
      <h2>{title}</h2>
      {links.length + arrivals.length === 0 && <p>Nothing is recorded.</p>}
      {links.length > 0 && <Links nth={nth} title={title} links={links} />}
      {arrivals.length > 0 && <Arrivals nth={nth} title={title} arrivals={arrivals} />}
    </section>
  ));
}

function Links({ nth, title, links }: { nth: number; title: string; links: Trace['holders'] }) {
  const [, go] = useAddress();
  const lines = links.map((l) => ({
    key: l.id,
    cells: [
      <button key="open" type="button" className="plain" onClick={() => go({ selected: l.id })}>
        {l.from.name}
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
      heads={['Who', 'Relation', 'Terms', 'Claims']}
      lines={lines}
    />
  );
}

/** What a link says on who may have what, for what, how long. */
function grant(l: Trace['holders'][number]): string {
  return [
    l.accessLevel && say(l.accessLevel),
    l.purpose && `for ${l.purpose}`,
    l.agreement,
    l.terms,
    l.expires && `until ${l.expires}`,
  ]
    .filter(Boolean)
    .join('; ');
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
        {tightestSentence(terms)}
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

function traceRows(trace: Trace) {
  return [
    ['part', 'who or what', 'steps', 'from', 'relation', 'to', 'claims', 'terms', 'hardest to get'],
    ...parts(trace).flatMap(([title, links, arrivals]) => [
      ...links.map((l) => [
        title,
        l.from.name,
        1,
        l.from.name,
        linkWord(l.type),
        l.to.name,
        say(l.state),
        grant(l),
        '',
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
      ]),
    ]),
  ];
}
