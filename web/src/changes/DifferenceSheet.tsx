import { useMemo, useRef } from 'react';
import { keyWidth } from '../map/Key';
import { mostDrawn } from '../map/scene';
import { larger, mostThings } from '../map/useMap';
import { Failed, Loading, Partial } from '../States';
import { Download } from '../sheet/Download';
import { Filter, Tick } from '../sheet/Filter';
import { Paper } from '../sheet/Paper';
import { Switch, useTable } from '../sheet/Switch';
import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import { count } from '../words';
import { DifferenceKey, differenceKeyHeight, Stroke, type Tallies, tallyWord } from './DifferenceKey';
import { DifferencePicture } from './DifferencePicture';
import { fates, type Overlay, overlay, pick, placeOf, type Shown, tally } from './difference';
import { lay } from './lay';
import { PictureTable, pictureRows } from './PictureTable';
import paint from './paint.css?raw';
import { mostCompared, mostRead, useMaps } from './useChanges';

type Maps = NonNullable<ReturnType<typeof useMaps>['data']>;

/** Two revisions compared on the map: picture or table, with its legend, which is the filter too. */
export function DifferenceSheet({ revisions, note }: { revisions: { from: number; to: number }; note: string }) {
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
          <Sheet maps={maps} note={note} />
        </div>
      )}
    </>
  );
}

function Sheet({ maps, note }: { maps: Maps; note: string }) {
  const [address, go] = useAddress();
  const table = useTable();
  const picture = useRef<SVGSVGElement>(null);
  const { from, to, before, after, difference } = maps;
  const most = mostThings(address);
  const all = useMemo(() => overlay(before, after, difference.nodes, difference.names), [before, after, difference]);
  const shown = useMemo(() => pick(all, address.classes, most), [all, address.classes, most]);
  const layout = useMemo(
    () => lay(shown, all.things.length > most ? shown.things : all.things, after),
    [shown, all, most, after],
  );
  const names = useMemo(() => new Map(all.things.map((t) => [t.key, t.of.name])), [all]);
  const tallies = useMemo(() => talliesOf(all), [all]);
  if (differing(tallies, 'things') + differing(tallies, 'bonds') === 0)
    return <p className="state">Nothing on the map differs. What does has no place there and stands in words below.</p>;
  const shownAs = [...shown.things, ...shown.bonds];
  const open = (key: string) => {
    const one = shownAs.find((o) => o.key === key);
    if (one) go(one.fate === 'ENDED' ? placeOf(one.of, from) : { selected: one.of.id });
  };
  const listed = <PictureTable shown={shown} names={names} before={from} />;
  const key = <DifferenceKey y={0} tallies={tallies} note="" />;
  return (
    <div className="board">
      <Legend tallies={tallies} />
      <section className="sheet" aria-label="What differs on the map">
        <div className="tools">
          <Switch table={table} />
          <Download
            name={`catchment-difference-${from}-to-${to}`}
            picture={table ? null : picture}
            paint={paint}
            rows={() => pictureRows(shown, names)}
            data={() => ({ note, from, to, things: shown.things, links: shown.bonds })}
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
              note={note}
              open={shownAs.find((o) => o.fate !== 'SAME' && o.of.id === address.selected)?.key ?? ''}
              onOpen={open}
              picture={picture}
            />
          </div>
        )}
        <Paper
          legend={!table && { drawn: key, width: keyWidth, height: differenceKeyHeight }}
          table={!table && listed}
        />
      </section>
    </div>
  );
}

function talliesOf({ things, bonds }: Overlay): Tallies {
  const [t, b] = [tally(things), tally(bonds)];
  return Object.fromEntries(fates.map((fate) => [fate, { things: t[fate], bonds: b[fate] }])) as Tallies;
}

const differing = (tallies: Tallies, of: 'things' | 'bonds') =>
  fates.reduce((n, fate) => n + (fate === 'SAME' ? 0 : tallies[fate][of]), 0);

/** The legend is the filter: what is ticked is shown, nothing ticked is everything. */
function Legend({ tallies }: { tallies: Tallies }) {
  const [address, go] = useAddress();
  return (
    <Filter>
      <fieldset>
        <legend>What happened</legend>
        {fates.map((fate) => (
          <Tick
            key={fate}
            word={tallyWord(fate, tallies)}
            on={address.classes.includes(fate)}
            change={() => go({ classes: toggle(address.classes, fate) })}
          >
            <svg className="paint difference" viewBox="-1 -9 48 18" width="48" height="18" aria-hidden="true">
              <Stroke fate={fate} />
            </svg>
          </Tick>
        ))}
      </fieldset>
      <p className="small">
        What did not change is pale. Marks stand where the map has them; what has ended stands below, in frames of its
        own.
      </p>
    </Filter>
  );
}

/** How much differs, how much of it is shown, how much is not and why, and how to see it. */
function Bar({ maps, tallies, shown }: { maps: Maps; tallies: Tallies; shown: Shown }) {
  const [address, go] = useAddress();
  const both = ({ things, bonds }: { things: number; bonds: number }) =>
    `${count(things, 'thing')} and ${count(bonds, 'link')}`;
  const hidden = [
    [shown.filtered, 'not ticked in the legend'],
    [shown.over, `over the limit of a picture, ${mostThings(address)} things and ${mostDrawn} marks and lines`],
  ] as const;
  const why = hidden.filter(([n]) => n.things + n.bonds > 0).map(([n, reason]) => `${both(n)} ${reason}`);
  const next = larger(address);
  const unread = [maps.before, maps.after].some((m) => m.hidden.length > 0);
  return (
    <p className="bar" role="status">
      <strong>{both({ things: differing(tallies, 'things'), bonds: differing(tallies, 'bonds') })} differ</strong>,{' '}
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
