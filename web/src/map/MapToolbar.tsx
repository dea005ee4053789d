import type { RefObject } from 'react';
import { Select } from '../controls/Select';
import { mapRows } from '../export/files';
import { Download } from '../picture/Download';
import { PictureOrTable } from '../picture/PictureOrTable';
import type { Provenance } from '../picture/provenance';
import { SavedViewsMenu } from '../saved/SavedViewsMenu';
import { useAddress } from '../state/useAddress';
import { say } from '../words';
import { flowsWith, statuses } from './lineStyles';
import type { MapAnswer } from './scene';

const directions = [
  ['BOTH', 'both ways'],
  ['OUT', 'leading from it'],
  ['INTO', 'leading to it'],
] as const;

interface Props {
  map: MapAnswer;
  focus: string[];
  overview: boolean;
  table: boolean;
  picture: RefObject<SVGSVGElement | null>;
  zoom: number;
  resize: (by: number) => void;
  provenance: Provenance;
}

/** Picture or table, steps and direction, zoom, download. */
export function MapToolbar({ map, focus, overview, table, picture, zoom, resize, provenance }: Props) {
  const [address, go] = useAddress();
  return (
    <div className="tools">
      <PictureOrTable table={table} />
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
          <Select
            name="Direction"
            className="way"
            value={address.direction}
            choices={directions}
            change={(direction) => go({ direction })}
          />
        </>
      )}
      {!table && (
        <fieldset className="switch zoom">
          <legend>Size</legend>
          <button type="button" aria-label="Smaller" onClick={() => resize(0.8)}>
            −
          </button>
          <button type="button" title="As large as it was" onClick={() => resize(1 / zoom)}>
            {Math.round(zoom * 100)} %
          </button>
          <button type="button" aria-label="Larger" onClick={() => resize(1.25)}>
            +
          </button>
        </fieldset>
      )}
      <SavedViewsMenu />
      <Download
        name="catchment-map"
        provenance={provenance}
        picture={table ? null : picture}
        rows={() => (overview ? groupRows(map) : mapRows(map))}
        data={() => map}
      />
    </div>
  );
}

/** The groups and what runs between them, as one table. */
function groupRows(map: MapAnswer) {
  return [
    ['from', 'to', 'links', 'made_up', 'flows', ...statuses.map(({ status }) => `flows: ${say(status)}`)],
    ...map.ties.map((t) => [
      t.from,
      t.to,
      t.links,
      t.syntheticCount,
      t.flows,
      ...statuses.map(({ status }) => flowsWith(t, status)),
    ]),
    ['group', 'things', 'made_up'],
    ...map.groups.map((g) => [g.name, g.count, g.syntheticCount]),
  ];
}
