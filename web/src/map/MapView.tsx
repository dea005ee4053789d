import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { lazy } from '../lazy';
import { NothingYet } from '../NothingYet';
import { useIsTable } from '../picture/PictureOrTable';
import { PrintOnly } from '../picture/PrintOnly';
import { provenanceOf } from '../picture/provenance';
import { Failed, Loading, Partial } from '../States';
import { afresh } from '../state/address';
import { useAddress } from '../state/useAddress';
import { StoryPanel } from '../stories/StoryPanel';
import { useStory } from '../stories/useStory';
import { drawingOf } from './canvas/drawing';
import { layOutAroundFocus } from './focusLayout';
import { layOutGroups } from './groupLayout';
import { MapFilter } from './MapFilter';
import { mapKeyAlone } from './MapKey';
import { MapPicture } from './MapPicture';
import { MapTable } from './MapTable';
import { MapToolbar } from './MapToolbar';
import { ShownAndHidden } from './ShownAndHidden';
import { isPainted, type MapAnswer, type Mark } from './scene';
import { layOutSectors } from './sectorLayout';
import { isOverview, useMap } from './useMap';

const Painting = lazy(() => import('./canvas/Painting'));

/** The map: sentence and stories, legend, picture or table. */
export default function MapView() {
  const [address, go] = useAddress();
  const story = useStory(address.story);
  const focus = address.focus.length > 0 ? address.focus : (story.told?.focus ?? []);
  const overview = isOverview(address, focus);
  const query = useMap(address, focus, !story.isPending);
  const answer = query.data;
  const picture = useRef<SVGSVGElement>(null);
  const [zoom, setZoom] = useState(1);
  const map = answer?.data.map;
  const scene = useMemo(() => map && lay(map), [map]);

  const painted = scene !== undefined && isPainted(scene);
  const table = useIsTable();
  const least = painted ? 0.05 : 0.4;
  const resize = useCallback((by: number) => setZoom((z) => Math.min(2.5, Math.max(least, z * by))), [least]);

  const open = (mark: Mark) => {
    if (!mark.thing) go({ groups: [mark.group], all: true, story: '' });
    else if (mark.thing.isFocus) go({ selected: mark.id });
    else go({ focus: [mark.id], selected: mark.id, story: '' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === 'Escape' && !address.selected && !overview)
      go({ ...afresh(address), view: 'map', as: address.as });
    if (focus.length > 0 && /^[123]$/.test(event.key)) go({ depth: Number(event.key) });
    if (event.key === '+' || event.key === '-') resize(event.key === '+' ? 1.25 : 0.8);
  };
  if (story.isPending) return <Waiting what="The answer is read" />;
  if (!answer || !map || !scene) {
    return query.isError ? (
      <>
        <Title />
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still="The registry and GraphiQL may still work."
        />
      </>
    ) : (
      <Waiting what="The map is drawn" />
    );
  }
  if (map.total === 0) return <NothingYet />;
  const { revision } = answer.data;
  const note = provenanceOf(revision);
  const name = overview
    ? 'Groups of the ecosystem and how they hang together'
    : focus.length > 0
      ? 'What lies around the focus'
      : 'Things of the ecosystem and the links between them';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for what is within
    <div className="map" onKeyDown={onKey}>
      {address.story ? <StoryPanel story={story} /> : <Title />}
      {query.isError && (
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still="What you see is what was answered before."
        />
      )}
      <Partial messages={answer.partial} />
      <div className="board" aria-busy={query.isPlaceholderData}>
        <MapFilter map={map} overview={overview} />
        <section className="sheet" aria-label="Map">
          <MapToolbar
            map={map}
            focus={focus}
            picture={painted ? drawingOf(scene, name, note) : picture}
            table={table}
            zoom={zoom}
            resize={resize}
            provenance={revision}
            overview={overview}
          />
          <ShownAndHidden map={map} overview={overview} table={table} />
          {table ? (
            <MapTable map={map} overview={overview} />
          ) : painted ? (
            <Painting
              scene={scene}
              name={name}
              zoom={zoom}
              onZoom={resize}
              selected={address.selected}
              onOpen={open}
              onSelect={(id) => go({ selected: id })}
              meanwhile={<Loading what="The map is painted" />}
            />
          ) : (
            <div className="canvas">
              <MapPicture
                scene={scene}
                name={name}
                note={note}
                zoom={zoom}
                selected={address.selected}
                picture={picture}
                onOpen={open}
                onSelect={(id) => go({ selected: id })}
              />
            </div>
          )}
          <PrintOnly
            provenance={revision}
            legend={!table && mapKeyAlone}
            table={!table && <MapTable map={map} overview={overview} />}
          />
          {revision.hasSynthetic && (
            <p className="made-up">
              Some of this is made up for demonstration: things and links with a corner, and what their details and
              sources say is.
            </p>
          )}
        </section>
      </div>
    </div>
  );
}

/** The page's title where no sentence stands in its place. */
function Title() {
  return <h1 className="quiet">Map of the ecosystem</h1>;
}

function Waiting({ what }: { what: string }) {
  return (
    <>
      <Title />
      <Loading what={what} />
    </>
  );
}

function lay(map: MapAnswer) {
  if (map.nodes.length === 0) return layOutGroups(map);
  return map.nodes.some((n) => n.isFocus) ? layOutAroundFocus(map) : layOutSectors(map);
}
