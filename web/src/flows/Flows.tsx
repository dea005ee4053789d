import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { FlowsQuery } from '../api/generated/graphql';
import { OrMadeUp } from '../madeup/MadeUp';
import { Download } from '../picture/Download';
import { PictureOrTable, useIsTable } from '../picture/PictureOrTable';
import { PrintOnly } from '../picture/PrintOnly';
import { provenanceOf } from '../picture/provenance';
import { Failed, Loading, Partial } from '../States';
import { afresh } from '../state/address';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { FlowFilter } from './FlowFilter';
import { flowKeyAlone, heights } from './FlowKey';
import { FlowList } from './FlowList';
import { FlowTable, flowRows } from './FlowTable';
import { bandsOf, column, type Flow, flowsOf, narrow } from './flows';
import { layOutFlows } from './layout';
import paint from './paint.css?raw';
import { Sankey } from './Sankey';
import './flows.css';
import { useFlows } from './useFlows';

/** How many datasets the middle column has at first, and how many more come with a click. */
const atFirst = 20;

/** Who gives, what, and who takes: roles, datasets, roles. */
export default function Flows() {
  const [address, go] = useAddress();
  const query = useFlows();
  const told = query.data?.data;
  const flows = useMemo(() => (told ? flowsOf(told.map) : []), [told]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && address.cell && !address.selected) go({ cell: '' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open within
    <div className="flows" onKeyDown={onKey}>
      <h1>Who gives what to whom</h1>
      <p className="lede">Flows between roles, and the datasets they carry. {heights}</p>
      {query.isError && (
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still={told ? 'What you see is what was answered before.' : 'The map and the registry may still work.'}
        />
      )}
      {query.isPending && <Loading what="Flows are read" />}
      <Partial messages={query.data?.partial ?? []} />
      {told?.revision.hasSynthetic && flows.length > 0 && (
        <p className="notice synthetic">
          <strong>Partly made up for demonstration.</strong> Some of the things and flows here are invented; the details
          of each say so. They say nothing about real organisations.
        </p>
      )}
      {told && flows.length === 0 && (
        <p className="state">
          No flow between two known actors is recorded here. Import some, with <code>catchment import</code>, to see who
          gives what to whom. <OrMadeUp />
        </p>
      )}
      {told && flows.length > 0 && (
        <div className="board" aria-busy={query.isPlaceholderData}>
          <FlowFilter flows={flows} />
          <Sheet told={told} flows={flows} />
        </div>
      )}
    </div>
  );
}

function Sheet({ told, flows }: { told: FlowsQuery; flows: Flow[] }) {
  const [address, go] = useAddress();
  const table = useIsTable();
  const picture = useRef<SVGSVGElement>(null);
  const { spectrum, statuses, cell } = address;
  const most = address.rows || atFirst;
  const { shown, hidden } = useMemo(() => narrow(flows, { spectrum, statuses }), [flows, spectrum, statuses]);
  const { bands, drawn, others } = useMemo(() => {
    const { of, order, others } = column(shown, most);
    const bands = bandsOf(shown, of, order);
    return { bands, drawn: layOutFlows(bands, order), others };
  }, [shown, most]);
  const note = provenanceOf(told.revision);
  const pictured = !table && shown.length > 0;
  const open = (key: string) => {
    const role = /^(?:giver|taker)\/(\w+)$/.exec(key)?.[1];
    const middle = drawn.middles.find((m) => m.key === key)?.middle;
    if (role) go({ ...afresh(address), view: 'map', groups: [role], all: true });
    else if (middle?.dataset) go({ selected: middle.dataset });
    else if (key === 'others') go({ rows: most + atFirst });
    else go({ cell: key });
  };
  return (
    <section className="sheet" aria-label="Flows">
      <div className="tools">
        <PictureOrTable table={table} />
        <Download
          name="catchment-flows"
          provenance={told.revision}
          picture={pictured ? picture : null}
          paint={paint}
          rows={() => flowRows(bands)}
          data={() => ({ flows: shown })}
        />
      </div>
      <Bar told={told} flows={flows} shown={shown.length} hidden={hidden} others={others} most={most} />
      {cell && <FlowList bands={bands} open={cell} />}
      {shown.length === 0 ? (
        <p className="state">Nothing fits. Take away a status or a place on the data spectrum to see more.</p>
      ) : table ? (
        <FlowTable bands={bands} />
      ) : (
        <div className="canvas">
          <Sankey drawn={drawn} note={note} open={cell || address.selected} onOpen={open} picture={picture} />
        </div>
      )}
      <PrintOnly
        provenance={told.revision}
        legend={pictured && flowKeyAlone}
        table={pictured && <FlowTable bands={bands} />}
      />
    </section>
  );
}

interface BarProps {
  told: FlowsQuery;
  flows: Flow[];
  shown: number;
  hidden: ReturnType<typeof narrow>['hidden'];
  others: number;
  most: number;
}

/** How many flows are shown, how many are not and why, and how to see them. */
function Bar({ told, flows, shown, hidden, others, most }: BarProps) {
  const [address, go] = useAddress();
  const known = new Set(flows.map((f) => f.id)).size;
  const unknown = Math.max(0, told.flows.totalCount - known);
  const limit = told.map.hidden.find((h) => h.reason === 'LIMIT')?.count ?? 0;
  const reasons = [
    [hidden.status, 'of another status'],
    [hidden.spectrum, 'elsewhere on the data spectrum'],
    [hidden.without, 'that carry no dataset'],
    [
      unknown,
      limit > 0 ? 'over the limit of one answer, or without a known giver or taker' : 'without a known giver or taker',
    ],
  ] as const;
  const why = reasons.filter(([n]) => n > 0).map(([n, reason]) => `${n.toLocaleString('en-GB')} ${reason}`);
  return (
    <p className="bar" role="status">
      <strong>
        {shown.toLocaleString('en-GB')} of {count(flows.length + unknown, 'flow')} shown
      </strong>
      .{why.length > 0 ? ` Hidden: ${why.join(', ')}.` : ' Nothing is hidden.'}
      {flows.length > known && ' A flow with several givers or takers counts once for each pair.'}
      {others > 0 && (
        <>
          {' '}
          {count(others, 'dataset')} with fewer flows {others === 1 ? 'stands' : 'stand'} as one.{' '}
          <button type="button" onClick={() => go({ rows: most + atFirst })}>
            Show {Math.min(others, atFirst)} more
          </button>
        </>
      )}
      {address.spectrum.length + address.statuses.length > 0 && (
        <>
          {' '}
          <button type="button" onClick={() => go({ spectrum: [], statuses: [], cell: '' })}>
            Clear filters
          </button>
        </>
      )}
    </p>
  );
}
