import type { ReactNode } from 'react';
import type { FlowStatus } from '../api/generated/graphql';
import { spectrumMark } from '../palette';
import { FilterOption, FilterPanel } from '../picture/FilterPanel';
import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { groupCodes, groupRules, groupWords, title } from '../words';
import { Glyph } from './Glyph';
import { Line } from './Line';
import { type LineStyle, lineStyles, statuses, statusOf, tieRule } from './lineStyles';
import { MadeLine, sample, stroke } from './MapKey';
import type { MapAnswer } from './scene';

const orders: Record<string, string[]> = {
  SPECTRUM: ['OPEN', 'PUBLIC', 'GROUP', 'NAMED', 'CLOSED', 'NOT_PUBLIC', 'NONE', 'UNKNOWN'],
  STATUS: statuses.map((s) => s.status),
  STATE: ['AGREED', 'SINGLE_SOURCE', 'STALE', 'DISPUTED', 'UNSUPPORTED'],
};

/** The legend is the filter: what is ticked is shown, nothing ticked is everything. */
export function MapFilter({ map, overview }: { map: MapAnswer; overview: boolean }) {
  const [address, go] = useAddress();
  const counts = (of: string) =>
    map.legend
      .filter((c) => c.of === of)
      .sort((a, b) => orders[of]!.indexOf(a.value ?? '') - orders[of]!.indexOf(b.value ?? ''));
  const more = overview ? { all: true } : {};
  return (
    <FilterPanel>
      <Part title="Groups">
        {map.groups.map((g) => (
          <FilterOption
            key={g.name}
            word={groupWords[g.name]}
            hint={groupRules[g.name]}
            n={g.count}
            on={address.groups.includes(g.name)}
            change={() => go({ groups: toggle(address.groups, g.name), ...more })}
          >
            <span aria-hidden="true">
              <b className="code">{groupCodes[g.name] ?? '·'}</b>
            </span>
          </FilterOption>
        ))}
      </Part>
      <Part title="Datasets: who may have it">
        {counts('SPECTRUM').map((c) => {
          const { letter, tone } = spectrumMark(c.value);
          return (
            <FilterOption
              key={c.value}
              word={title(c.value)}
              n={c.count}
              on={address.spectrum.includes(c.value ?? '')}
              change={() => go({ spectrum: toggle(address.spectrum, c.value ?? ''), ...more })}
            >
              <span aria-hidden="true">
                <b className={`code fill ${tone}`}>{letter}</b>
              </span>
            </FilterOption>
          );
        })}
      </Part>
      <Part title="Flows: whether they run">
        {counts('STATUS').map((c) => (
          <FilterOption
            key={c.value}
            word={title(c.value)}
            n={c.count}
            on={address.statuses.includes(c.value ?? '')}
            change={() => go({ statuses: toggle(address.statuses, c.value ?? ''), ...more })}
          >
            <Sample look={statusOf(c.value as FlowStatus).look} />
          </FilterOption>
        ))}
      </Part>
      <Part title="Links: what their claims amount to">
        {counts('STATE').map((c) => (
          <FilterOption
            key={c.value}
            word={title(c.value)}
            n={c.count}
            on={address.states.includes(c.value ?? '')}
            change={() => go({ states: toggle(address.states, c.value ?? ''), ...more })}
          >
            <span aria-hidden="true">
              <b className="code">{c.value === 'DISPUTED' ? '≠' : c.value === 'UNSUPPORTED' ? '∅' : ''}</b>
            </span>
          </FilterOption>
        ))}
      </Part>
      <MadeUp map={map} overview={overview} />
      <Part title="Lines">
        <ul className="lines">
          {lineStyles.map(({ look, word }) => (
            <li key={look}>
              <Sample look={look} />
              {word}
            </li>
          ))}
        </ul>
        {overview && <p className="small">{tieRule}</p>}
      </Part>
    </FilterPanel>
  );
}

/** How much rests on made-up sources alone, and how that is marked. */
function MadeUp({ map, overview }: { map: MapAnswer; overview: boolean }) {
  const made = (of: 'SYNTHETIC' | 'SYNTHETIC_LINK') =>
    map.legend.find((c) => c.of === of && c.value === 'TRUE')?.count ?? 0;
  if (made('SYNTHETIC') + made('SYNTHETIC_LINK') === 0) return null;
  return (
    <Part title="Made up for demonstration">
      <ul className="lines">
        <li>
          <svg className="paint" viewBox="-13 -12 26 24" width="26" height="24" aria-hidden="true">
            <Glyph mark={sample('ACTOR', 'OPEN', undefined, true)} />
          </svg>
          things with a corner <span className="n">{made('SYNTHETIC').toLocaleString('en-GB')}</span>
        </li>
        {overview && (
          <li>
            <svg className="paint" viewBox="-26 -24 52 48" width="26" height="24" aria-hidden="true">
              <Glyph mark={{ ...sample('ACTOR', 'OPEN'), thing: undefined, r: 20, count: 2, made: 1 }} />
            </svg>
            an empty corner: some of a group
          </li>
        )}
        <li>
          <svg className="paint" viewBox="6 -12 26 24" width="26" height="24" aria-hidden="true">
            <MadeLine />
          </svg>
          links with a corner <span className="n">{made('SYNTHETIC_LINK').toLocaleString('en-GB')}</span>
        </li>
      </ul>
    </Part>
  );
}

function Sample({ look }: { look: LineStyle }) {
  return (
    <svg className="paint" viewBox="-1 -9 42 18" width="42" height="18" aria-hidden="true">
      <Line line={{ ...stroke(look), arrow: false }} />
    </svg>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
