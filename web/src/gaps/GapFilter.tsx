import type { GapClassReason } from '../api/generated/graphql';
import { Select } from '../controls/Select';
import { methods } from '../evidence';
import { FilterOption, FilterPanel } from '../picture/FilterPanel';
import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { ClassBadge, Patterned } from './ClassBadge';
import { catchments, choice, classes, levels } from './cells';
import type { Gaps } from './useGaps';

/** Why it cannot be told, as said after a number of pairs. */
const reasonWords: Record<GapClassReason, string> = {
  ONLY_BROADER_AREA: 'with a figure for a broader area only',
  DEMAND_UNKNOWN: 'without a figure of demand',
  COARSE_LINK_ONLY: 'with links to a broader group only',
  NOTHING_LINKED: 'where of no course it is known what it leads to',
};

/** The legend, which is the filter too: classes with counts, areas, level, catchment, evidence. */
export function GapFilter({ gaps }: { gaps: Gaps }) {
  const [address, go] = useAddress();
  const rows = (name: string) => gaps.whole.byClass.filter((c) => c.class === name).reduce((sum, c) => sum + c.rows, 0);
  const reasons = gaps.whole.byClass.filter((c) => c.class === 'CANNOT_TELL' && c.rows > 0);
  return (
    <FilterPanel>
      <fieldset>
        <legend>What can be said, and of how many pairs</legend>
        {classes.map((c) => (
          <FilterOption
            key={c.class}
            word={c.name}
            hint={c.means}
            n={rows(c.class)}
            on={address.classes.includes(c.class)}
            change={() => go({ classes: toggle(address.classes, c.class), cell: '' })}
          >
            <svg className="paint" width="22" height="20" aria-hidden="true">
              <Patterned as={`legend-${c.class}`}>
                <ClassBadge of={c.class} width={22} height={20} />
              </Patterned>
            </svg>
          </FilterOption>
        ))}
        {reasons.length > 0 && (
          <p className="small">
            Cannot tell:{' '}
            {reasons
              .map((r) => `${r.rows.toLocaleString('en-GB')} ${reasonWords[r.classReason ?? 'DEMAND_UNKNOWN']}`)
              .join(', ')}
            .
          </p>
        )}
      </fieldset>
      <fieldset>
        <legend>Areas with observed demand</legend>
        {gaps.areas.map((a) => (
          <FilterOption
            key={a.id}
            word={a.name}
            on={gaps.chosen.includes(a.id)}
            change={() => {
              const next = toggle(gaps.chosen, a.id);
              go({ areas: next.length === gaps.areas.length ? [] : next, cell: '' });
            }}
          />
        ))}
      </fieldset>
      <Select
        className="pick"
        name="Level of occupations"
        choices={levels}
        value={choice(levels, address.level)}
        change={(level) => go({ level, cell: '', rows: 0 })}
      />
      <Select
        className="pick"
        name="Courses that count are"
        choices={catchments}
        value={choice(catchments, address.catchment)}
        change={(catchment) => go({ catchment, cell: '' })}
      />
      <fieldset>
        <legend>Evidence that counts ({address.evidence.length === 0 ? 'all' : 'chosen kinds'})</legend>
        {methods.map(([name, word]) => (
          <FilterOption
            key={name}
            word={word}
            on={address.evidence.includes(name)}
            change={() => go({ evidence: toggle(address.evidence, name), cell: '' })}
          />
        ))}
        <p className="small">What waits for review or was rejected never counts, of whatever kind.</p>
      </fieldset>
    </FilterPanel>
  );
}
