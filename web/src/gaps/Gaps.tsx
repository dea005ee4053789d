import type { KeyboardEvent } from 'react';
import { Failed, Loading, Partial } from '../States';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { GapFilter } from './GapFilter';
import { GapSheet } from './GapSheet';
import { NoDemand } from './NoDemand';
import './gaps.css';
import { type Gaps as Answer, useGaps } from './useGaps';

/** Supply and demand side by side: occupations by area, ranked, and courses that lead to no demand. */
export default function Gaps() {
  const [address, go] = useAddress();
  const query = useGaps(address);
  const gaps = query.data;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && address.cell && !address.selected) go({ cell: '' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open within
    <div className="gaps" onKeyDown={onKey}>
      <h1>Demand and courses, side by side</h1>
      <p className="lede">
        Which occupations are asked for, and which courses lead there. The two have units of their own and are never
        subtracted. “No linked course found” is all that the data can tell; it is not a lack of skills.
      </p>
      {query.isError && (
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still={gaps ? 'What you see is what was answered before.' : 'The map and the registry may still work.'}
        />
      )}
      {query.isPending && <Loading what="Demand and courses are read" progress={query.progress} />}
      {gaps === null && <NoDemand />}
      {gaps && (
        <>
          <MadeUp gaps={gaps} />
          <Partial messages={[...gaps.notShown, ...gaps.partial]} />
          <NoCourses gaps={gaps} />
          <div className="board" aria-busy={query.isPlaceholderData}>
            <GapFilter gaps={gaps} />
            <GapSheet gaps={gaps} />
          </div>
        </>
      )}
    </div>
  );
}

/** Says in plain words that what is shown is made up, where it is. */
function MadeUp({ gaps }: { gaps: Answer }) {
  if (!gaps.whole.synthetic) return null;
  const rows = gaps.whole.caveats.find((c) => c.caveat === 'SYNTHETIC_DATA')?.rows ?? 0;
  return (
    <p className="notice synthetic">
      <strong>Made up for demonstration.</strong> The demand or a course in {count(rows, 'pair')} of an occupation and
      an area here is invented. It says nothing about real places, employers or colleges.
    </p>
  );
}

/** Says that no course is here at all, where that is so: that none is linked then tells nothing of the occupations. */
function NoCourses({ gaps: { whole } }: { gaps: Answer }) {
  const apart = whole.onlineCourses + whole.nationalCourses + whole.unplacedCourses;
  if (apart > 0 || whole.coverage.some((area) => area.courses > 0)) return null;
  return (
    <p className="notice">
      <strong>No course is known in any of these areas, online or everywhere.</strong> So every occupation stands
      without one, whatever is taught there. Bring courses in to see which lead where.
    </p>
  );
}
