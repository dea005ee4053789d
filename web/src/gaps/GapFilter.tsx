import type { GapClassReason } from '../api/generated/graphql';
import { Select } from '../controls/Select';
import { methods } from '../evidence';
import { FilterOption, FilterPanel } from '../picture/FilterPanel';
import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { ClassBadge, Patterned } from './ClassBadge';
import { catchmentChoices, catchments, choice, classes, levels } from './cells';
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
      {address.chart === 'compare' ? <TwoAreas gaps={gaps} /> : <Areas gaps={gaps} />}
      <Select
        className="pick"
        name="Level of occupations"
        choices={levels}
        value={gaps.asked.level}
        change={(level) => go({ level, measure: gaps.whole.measure, cell: '', rows: 0 })}
      />
      <Measure gaps={gaps} />
      <Green gaps={gaps} />
      <Select
        className="pick"
        name="Courses that count are"
        choices={catchmentChoices(gaps.whole.journeysKnown)}
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

/** The areas to tick, each with a way to see it alone. */
function Areas({ gaps: { areas, chosen } }: { gaps: Gaps }) {
  const [, go] = useAddress();
  const show = (ids: string[]) => go({ areas: ids.length === areas.length ? [] : ids, cell: '' });
  return (
    <fieldset>
      <legend>Areas with observed demand</legend>
      {areas.map(({ id, name }) => (
        <div key={id} className="area">
          <FilterOption word={name} on={chosen.includes(id)} change={() => show(toggle(chosen, id))} />
          {areas.length > 1 && (
            <button type="button" className="plain" aria-label={`Only ${name}`} onClick={() => show([id])}>
              only
            </button>
          )}
        </div>
      ))}
      {chosen.length < areas.length && (
        <button type="button" className="plain" onClick={() => show(areas.map(({ id }) => id))}>
          All {areas.length} areas
        </button>
      )}
    </fieldset>
  );
}

/** The two areas that are compared. */
function TwoAreas({ gaps: { areas, chosen } }: { gaps: Gaps }) {
  const [, go] = useAddress();
  const [one = '', other = ''] = chosen;
  const without = (id: string) => areas.filter((area) => area.id !== id).map(({ id, name }) => [id, name] as const);
  return (
    <fieldset>
      <legend>Two areas side by side</legend>
      <Select
        className="pick"
        name="On the left"
        choices={without(other)}
        value={one}
        change={(id) => go({ areas: [id, other], cell: '' })}
      />
      <Select
        className="pick"
        name="On the right"
        choices={without(one)}
        value={other}
        change={(id) => go({ areas: [one, id], cell: '' })}
      />
    </fieldset>
  );
}

/** The approach by which occupations are green that the rows are narrowed to; nothing where none calls any so. */
function Green({ gaps }: { gaps: Gaps }) {
  const [{ approach }, go] = useAddress();
  const approaches = [...new Set([...gaps.whole.greenApproaches, ...(approach ? [approach] : [])])];
  if (approaches.length === 0) return null;
  return (
    <Select
      className="pick"
      name="Green occupations"
      choices={[['', 'all, green or not'], ...approaches.map((name) => [name, `green by ${name}`] as const)]}
      value={approach}
      change={(to) => go({ approach: to, cell: '', rows: 0 })}
    />
  );
}

/** The figure that demand is read from, where there are several; with it goes the level of which most are. */
function Measure({ gaps: { whole } }: { gaps: Gaps }) {
  const [, go] = useAddress();
  const most = whole.observed.filter((o, i, all) => all.findIndex((other) => other.measure === o.measure) === i);
  const names = [...new Set([whole.measure, ...most.map((o) => o.measure)])];
  if (names.length < 2) return null;
  return (
    <Select
      className="pick"
      name="Demand is read from"
      choices={names.map((name) => [name, name])}
      value={whole.measure}
      change={(measure) => {
        const level = most.find((o) => o.measure === measure)?.level;
        go({ measure, ...(level && { level }), cell: '', rows: 0 });
      }}
    />
  );
}
