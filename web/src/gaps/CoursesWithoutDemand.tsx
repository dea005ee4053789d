import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { GapsIdleDocument, type IdlePileFragment } from '../api/generated/graphql';
import { Download } from '../picture/Download';
import type { Provenance } from '../picture/provenance';
import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { count } from '../words';
import type { Asked } from './useGaps';

const first = 100;

interface Props {
  gaps: Asked;
  measure: string;
  provenance: Provenance;
}

/** Courses held there that lead to no occupation with demand, and those of which it cannot be told. */
export function CoursesWithoutDemand({ gaps, measure, provenance }: Props) {
  const asked = { ...gaps, first };
  const query = useQuery({
    queryKey: ['idle courses', asked],
    queryFn: ({ signal }) => ask(GapsIdleDocument, asked, signal),
  });
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (query.isPending) return <Loading what="Courses are read" />;
  const { gap, noGap, cannotTell } = query.data.data.coursesWithoutDemand;
  const piles = [
    { title: `Lead only to occupations with no ${measure} counted`, pile: gap },
    { title: 'Cannot be told', pile: cannotTell },
    { title: `Lead to an occupation with ${measure}`, pile: noGap },
  ];
  const over = piles.some(({ pile }) => pile.totalCount > pile.nodes.length);
  return (
    <>
      <Partial messages={query.data.partial} />
      <div className="tools">
        <p className="bar" role="status">
          <strong>
            {count(gap.totalCount + noGap.totalCount + cannotTell.totalCount, 'course')} held in{' '}
            {count(gaps.areas.length, 'area')}
          </strong>
          : {gap.totalCount} lead only to occupations with no {measure} counted, {noGap.totalCount} to one with some; of{' '}
          {cannotTell.totalCount} it cannot be told. {over && `The first ${first} of each are listed.`}
        </p>
        <Download
          name="catchment-courses-without-demand"
          provenance={provenance}
          picture={null}
          rows={() => [
            ['course', 'pile', 'reason', 'leads to', 'made_up'],
            ...piles.flatMap(({ title, pile }) =>
              pile.nodes.map((n) => [
                n.subject.name,
                title,
                n.sentence,
                n.others.map((o) => o.name).join('; '),
                n.subject.isSynthetic ? 'yes' : 'no',
              ]),
            ),
          ]}
          data={() => query.data.data.coursesWithoutDemand}
        />
      </div>
      {piles.map(({ title, pile }) => (
        <Pile key={title} title={title} pile={pile} />
      ))}
    </>
  );
}

function Pile({ title, pile }: { title: string; pile: IdlePileFragment }) {
  const [address, go] = useAddress();
  if (pile.nodes.length === 0) return null;
  return (
    <Table
      caption={`${title} (${pile.totalCount})`}
      heads={['Course', 'Why', 'Leads to']}
      lines={pile.nodes.map((n) => ({
        key: n.subject.id,
        current: n.subject.id === address.selected,
        cells: [
          <span key="name">
            <button type="button" className="plain" onClick={() => go({ selected: n.subject.id })}>
              {n.subject.name}
            </button>
            {n.subject.isSynthetic && <small className="tag">made up</small>}
          </span>,
          n.sentence,
          n.others.map((o) => o.name).join('; '),
        ],
      }))}
    />
  );
}
