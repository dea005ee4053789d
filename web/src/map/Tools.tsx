import { type RefObject, useRef } from 'react';
import { csv, mapRows, save } from '../export/files';
import { png, svgText } from '../export/picture';
import { useAddress } from '../state/useAddress';
import type { Drawn } from './scene';

interface Props {
  map: Drawn;
  focus: string[];
  overview: boolean;
  table: boolean;
  picture: RefObject<SVGSVGElement | null>;
  zoom: number;
  setZoom: (zoom: number) => void;
  note: string;
}

/** Picture or table, steps and direction, zoom, download. */
export function Tools({ map, focus, overview, table, picture, zoom, setZoom, note }: Props) {
  const [address, go] = useAddress();
  return (
    <div className="tools">
      <fieldset className="switch">
        <legend className="quiet">Show as</legend>
        <button type="button" aria-pressed={!table} onClick={() => go({ as: 'picture' })}>
          Picture
        </button>
        <button type="button" aria-pressed={table} onClick={() => go({ as: 'table' })}>
          Table
        </button>
      </fieldset>
      {focus.length > 0 && (
        <>
          <fieldset className="switch">
            <legend>Steps</legend>
            {[1, 2, 3].map((n) => (
              <button key={n} type="button" aria-pressed={address.depth === n} onClick={() => go({ depth: n })}>
                {n}
              </button>
            ))}
          </fieldset>
          <label className="way">
            Direction
            <select
              value={address.direction}
              onChange={(e) => go({ direction: e.target.value as 'BOTH' | 'OUT' | 'INTO' })}
            >
              <option value="BOTH">both ways</option>
              <option value="OUT">leading from it</option>
              <option value="INTO">leading to it</option>
            </select>
          </label>
        </>
      )}
      {!table && (
        <fieldset className="switch zoom">
          <legend>Size</legend>
          <button type="button" aria-label="Smaller" onClick={() => setZoom(Math.max(0.4, zoom * 0.8))}>
            −
          </button>
          <button type="button" title="As large as it was" onClick={() => setZoom(1)}>
            {Math.round(zoom * 100)} %
          </button>
          <button type="button" aria-label="Larger" onClick={() => setZoom(Math.min(2.5, zoom * 1.25))}>
            +
          </button>
        </fieldset>
      )}
      <Download map={map} overview={overview} table={table} picture={picture} note={note} />
    </div>
  );
}

function Download({
  map,
  overview,
  table,
  picture,
  note,
}: Pick<Props, 'map' | 'overview' | 'table' | 'picture' | 'note'>) {
  const box = useRef<HTMLDetailsElement>(null);
  const pick = (make: () => void | Promise<void>) => () => {
    void make();
    if (box.current) box.current.open = false;
  };
  const rows = () =>
    overview
      ? [
          ['from', 'to', 'links', 'flows', 'flows that run'],
          ...map.ties.map((t) => [t.from, t.to, t.links, t.flows, t.running]),
          ['group', 'things'],
          ...map.groups.map((g) => [g.name, g.count]),
        ]
      : mapRows(map);
  return (
    <details
      className="download"
      ref={box}
      onKeyDown={(e) => {
        if (e.key === 'Escape' && box.current) {
          box.current.open = false;
          e.stopPropagation();
        }
      }}
    >
      <summary>Download</summary>
      <div>
        <button
          type="button"
          onClick={pick(() => {
            if (picture.current) save('catchment-map.svg', 'image/svg+xml', svgText(picture.current));
          })}
          disabled={table}
        >
          SVG
        </button>
        <button
          type="button"
          onClick={pick(async () => {
            if (picture.current) save('catchment-map.png', 'image/png', await png(picture.current));
          })}
          disabled={table}
        >
          PNG
        </button>
        <button type="button" onClick={pick(() => save('catchment-map.csv', 'text/csv;charset=utf-8', csv(rows())))}>
          CSV
        </button>
        <button
          type="button"
          onClick={pick(() =>
            save('catchment-map.json', 'application/json', JSON.stringify({ note, ...map }, null, 2)),
          )}
        >
          JSON
        </button>
      </div>
    </details>
  );
}
