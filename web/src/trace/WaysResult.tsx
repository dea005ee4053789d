import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../api/client';
import { TraceDocument, type WaysQuery } from '../api/generated/graphql';
import { useAsked } from '../madeup/useMadeUp';
import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { count, say } from '../words';
import { waysColumns } from './columnLayout';
import { FlowsWalked } from './FlowsWalked';
import { Terms } from './Terms';
import { TracePicture } from './TracePicture';
import { useWays } from './useWays';
import {
  completeness,
  isTraced,
  relation,
  stepIsMadeUp,
  termLines,
  tightestSentence,
  walkOf,
  walkWords,
} from './words';

/** All ways from one thing to another: drawn, and each with its steps and terms. */
export function WaysResult({ from, to }: { from: string; to: string }) {
  const [address] = useAddress();
  const walk = walkOf(address.walk);
  const query = useWays(from, to, walk);
  const answer = query.data?.data;
  const layers = useMemo(
    () => answer?.start && answer.end && waysColumns(answer.paths, answer.start.id, answer.end.id),
    [answer],
  );
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (!answer || !layers || !answer.start || !answer.end) return <Loading what="Ways are looked for" />;
  const { paths } = answer;
  if (paths.paths.length === 0)
    return (
      <>
        <p className="state">
          No way leads from {answer.start.name} to {answer.end.name}, asked for {walkWords[walk]}.{' '}
          {paths.isComplete ? '' : completeness(0, paths)}
          {walk === 'DATA_FLOW' && <FlowsWalked near={[answer.start.id, answer.end.id]} />}
        </p>
        {walk === 'DATA_FLOW' && isTraced(answer.start.__typename) && <Reached of={answer.start} />}
      </>
    );
  return (
    <>
      <Partial messages={query.data?.partial ?? []} />
      <TracePicture
        name={`Ways from ${answer.start.name} to ${answer.end.name}`}
        says={
          <>
            <strong>{completeness(paths.paths.length, paths)}</strong> They tell {walkWords[walk]}, and meet{' '}
            {count(paths.nodes.length, 'thing')}.
            {walk === 'DATA_FLOW' && <FlowsWalked near={paths.nodes.map((n) => n.id)} />}
          </>
        }
        layers={layers}
        provenance={{ ...answer.revision, hasSynthetic: paths.nodes.some((n) => n.isSynthetic) }}
        rows={() => wayRows(paths)}
        data={paths}
        table={<StepTable paths={paths} />}
      >
        <ol className="way-list">
          {paths.paths.map((path, i) => (
            <Way key={path.steps.map((s) => s.to.id).join(' ')} path={path} n={i + 1} />
          ))}
        </ol>
      </TracePicture>
    </>
  );
}

type Paths = WaysQuery['paths'];

function Way({ path, n }: { path: Paths['paths'][number]; n: number }) {
  const [, go] = useAddress();
  return (
    <li>
      <h2>
        Way {n}: {count(path.length, 'step')}
      </h2>
      <ol>
        {path.steps.map((s) => (
          <li key={s.to.id}>
            {s.from.name}{' '}
            <button
              type="button"
              className="plain"
              onClick={() => go({ selected: s.flow?.id ?? s.links[0]?.id ?? '' })}
            >
              {relation(s)}
            </button>{' '}
            {s.to.name}
            {s.flow && `; ${say(s.flow.flowStatus)}`}
            {`; ${say(s.state)}`}
          </li>
        ))}
      </ol>
      {path.terms && (
        <>
          <p>
            {path.carried.length > 0
              ? `Goes all the way: ${path.carried.map((d) => d.name).join(', ')}.`
              : 'No dataset is known to go all the way; each step carries something else.'}
          </p>
          <Terms terms={path.terms} />
        </>
      )}
    </li>
  );
}

function StepTable({ paths }: { paths: Paths }) {
  const lines = paths.paths.flatMap((path, i) =>
    path.steps.map((s, j) => ({
      key: `${i} ${j}`,
      cells: [
        `Way ${i + 1}`,
        j + 1,
        s.from.name,
        relation(s),
        s.to.name,
        s.flow ? say(s.flow.flowStatus) : '',
        say(s.state),
      ],
    })),
  );
  return (
    <Table
      caption="Steps of the ways"
      heads={['Way', '#Step', 'From', 'Relation', 'To', 'Status', 'Claims']}
      lines={lines}
    />
  );
}

function wayRows(paths: Paths) {
  const axes = paths.paths.find((p) => p.terms)?.terms;
  const heads = axes ? [...termLines(axes).map(([name]) => name), 'Hardest to get'] : [];
  return [
    ['way', 'step', 'from', 'relation', 'to', 'status', 'claims', 'made_up', ...heads.map((h) => h.toLowerCase())],
    ...paths.paths.flatMap((path, i) =>
      path.steps.map((s, j) => [
        i + 1,
        j + 1,
        s.from.name,
        relation(s),
        s.to.name,
        s.flow && say(s.flow.flowStatus),
        say(s.state),
        stepIsMadeUp(s) ? 'yes' : 'no',
        ...(path.terms && j === 0 ? [...termLines(path.terms).map(([, v]) => v), tightestSentence(path.terms)] : []),
      ]),
    ),
  ];
}

/** What data reaches instead, where no way leads to what was asked for. */
function Reached({ of }: { of: { id: string; name: string } }) {
  const [, go] = useAddress();
  const asked = useAsked();
  const query = useQuery({
    queryKey: ['trace', of.id, asked],
    queryFn: ({ signal }) => ask(TraceDocument, { of: of.id, ...asked }, signal),
  });
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (!query.data) return <Loading what="What is reached instead is looked for" />;
  const { onward, made } = query.data.data.trace;
  const reached = [...onward, ...made];
  if (reached.length === 0) return <p>Nothing is reached from {of.name} at all.</p>;
  return (
    <>
      <h2>What data reaches from {of.name} instead, the nearest first</h2>
      <ul>
        {reached.map(({ entity, depth }) => (
          <li key={entity.id}>
            <button type="button" className="plain" onClick={() => go({ to: entity.id })}>
              {entity.name}
            </button>
            , {count(depth, 'step')} away
          </li>
        ))}
      </ul>
    </>
  );
}
