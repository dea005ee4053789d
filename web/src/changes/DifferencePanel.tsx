import { useMemo, useRef } from 'react';
import { mapKeyWidth } from '../map/MapKey';
import { mostDrawn } from '../map/scene';
import { mostThings, nextLarger } from '../map/useMap';
import { Download } from '../picture/Download';
import { FilterOption, FilterPanel } from '../picture/FilterPanel';
import { PictureOrTable, useIsTable } from '../picture/PictureOrTable';
import { PrintOnly } from '../picture/PrintOnly';
import { type Provenance, provenanceOf } from '../picture/provenance';
import { Failed, Loading, Partial } from '../States';
import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { DifferenceKey, differenceKeyHeight, Stroke, type Tallies, tallyWord } from './DifferenceKey';
import { DifferencePicture } from './DifferencePicture';
import { addressOfEnded, countByFate, fates, type Overlay, overlay, type Shown, selectShown } from './difference';
import { layOutDifference } from './layout';
import { PictureTable, pictureRows } from './PictureTable';
import paint from './paint.css?raw';
import { mostCompared, mostRead, useMaps } from './useChanges';

type Maps = NonNullable<ReturnType<typeof useMaps>['data']>;

/** Two revisions compared on the map: picture or table, with its legend, which is the filter too. */
export function DifferencePanel({
  revisions,
  provenance,
}: {
  revisions: { from: number; to: number };
  provenance: Provenance;
}) {
  const query = useMaps(revisions);
  const maps = query.data;
  return (
    <>
      <h2>On the map</h2>
      {query.isError && (
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still={maps ? 'What you see is what was answered before.' : 'The words below may still be read.'}
        />
      )}
      {query.isPending && <Loading what="The two maps are laid over each other" />}
      {maps && (
        <div aria-busy={query.isPlaceholderData}>
          <Partial messages={maps.partial} />
          <Sheet maps={maps} provenance={provenance} />
        </div>
      )}
    </>
  );
}

function Sheet({ maps, provenance }: { maps: Maps; provenance: Provenance }) {
  const [address, go] = useAddress();
  const table = useIsTable();
  const picture = useRef<SVGSVGElement>(null);
  const { from, to, before, after, difference } = maps;
  const most = mostThings(address);
  const all = useMemo(() => overlay(before, after, difference.nodes, difference.names), [before, after, difference]);
  const shown = useMemo(() => selectShown(all, address.classes, most), [all, address.classes, most]);
  const layout = useMemo(
    () => layOutDifference(shown, all.things.length > most ? shown.things : all.things, after),
    [shown, all, most, after],
  );
  const names = useMemo(() => new Map(all.things.map((t) => [t.key, t.of.name])), [all]);
  const tallies = useMemo(() => talliesOf(all), [all]);
  if (differing(tallies, 'things') + differing(tallies, 'links') === 0)
    return <p className="state">Nothing on the map differs. What does has no place there and stands in words below.</p>;
  const shownAs = [...shown.things, ...shown.links];
  const open = (key: string) => {
    const one = shownAs.find((o) => o.key === key);
    if (one) go(one.fate === 'ENDED' ? addressOfEnded(one.of, from) : { selected: one.of.id });
  };
  const listed = <PictureTable shown={shown} names={names} before={from} />;
  const key = <DifferenceKey y={0} tallies={tallies} note="" />;
  return (
    <div className="board">
      <Legend tallies={tallies} />
      <section className="sheet" aria-label="What differs on the map">
        <div className="tools">
          <PictureOrTable table={table} />
          <Download
            name={`catchment-difference-${from}-to-${to}`}
            provenance={provenance}
            picture={table ? null : picture}
            paint={paint}
            rows={() => pictureRows(shown, names)}
            data={() => ({ from, to, things: shown.things, links: shown.links })}
          />
        </div>
        <Bar maps={maps} tallies={tallies} shown={shown} />
        {table ? (
          listed
        ) : (
          <div className="canvas">
            <DifferencePicture
              layout={layout}
              tallies={tallies}
              names={names}
              note={provenanceOf(provenance)}
              open={shownAs.find((o) => o.fate !== 'SAME' && o.of.id === address.selected)?.key ?? ''}
              onOpen={open}
              picture={picture}
            />
          </div>
        )}
        <PrintOnly
          legend={!table && { drawn: key, width: mapKeyWidth, height: differenceKeyHeight }}
          table={!table && listed}
        />
      </section>
    </div>
  );
}

function talliesOf({ things, links }: Overlay): Tallies {
  const [t, b] = [countByFate(things), countByFate(links)];
  return Object.fromEntries(fates.map((fate) => [fate, { things: t[fate], links: b[fate] }])) as Tallies;
}

const differing = (tallies: Tallies, of: 'things' | 'links') =>
  fates.reduce((n, fate) => n + (fate === 'SAME' ? 0 : tallies[fate][of]), 0);

/** The legend is the filter: what is ticked is shown, nothing ticked is everything. */
function Legend({ tallies }: { tallies: Tallies }) {
  const [address, go] = useAddress();
  return (
    <FilterPanel>
      <fieldset>
        <legend>What happened</legend>
        {fates.map((fate) => (
          <FilterOption
            key={fate}
            word={tallyWord(fate, tallies)}
            on={address.classes.includes(fate)}
            change={() => go({ classes: toggle(address.classes, fate) })}
          >
            <svg className="paint difference" viewBox="-1 -9 48 18" width="48" height="18" aria-hidden="true">
              <Stroke fate={fate} />
            </svg>
          </FilterOption>
        ))}
      </fieldset>
      <p className="small">
        What did not change is pale. Marks stand where the map has them; what is deleted stands below, in frames of its
        own.
      </p>
    </FilterPanel>
  );
}

/** How much differs, how much of it is shown, how much is not and why, and how to see it. */
function Bar({ maps, tallies, shown }: { maps: Maps; tallies: Tallies; shown: Shown }) {
  const [address, go] = useAddress();
  const both = ({ things, links }: { things: number; links: number }) =>
    `${count(things, 'thing')} and ${count(links, 'link')}`;
  const hidden = [
    [shown.filtered, 'not ticked in the legend'],
    [shown.over, `over the limit of a picture, ${mostThings(address)} things and ${mostDrawn} marks and lines`],
  ] as const;
  const why = hidden.filter(([n]) => n.things + n.links > 0).map(([n, reason]) => `${both(n)} ${reason}`);
  const next = nextLarger(address);
  const unread = [maps.before, maps.after].some((m) => m.hidden.length > 0);
  return (
    <p className="bar" role="status">
      <strong>{both({ things: differing(tallies, 'things'), links: differing(tallies, 'links') })} differ</strong>,{' '}
      {both(tallies.SAME)} do not. {why.length > 0 ? `Not shown: ${why.join('; ')}.` : 'All are shown.'}
      {unread && ` Only the ${mostCompared.toLocaleString('en-GB')} things with most links were compared.`}
      {maps.from > 0 &&
        maps.difference.pageInfo.hasNextPage &&
        ` What changed in other fields than the map shows is known of the first ${mostRead.toLocaleString('en-GB')} differences only.`}{' '}
      {shown.over.things > 0 && next && (
        <button type="button" onClick={() => go({ most: next })}>
          Show {Math.min(shown.over.things, next - mostThings(address)).toLocaleString('en-GB')} more
        </button>
      )}{' '}
      {address.classes.length > 0 && (
        <button type="button" onClick={() => go({ classes: [] })}>
          Clear filters
        </button>
      )}
    </p>
  );
}
