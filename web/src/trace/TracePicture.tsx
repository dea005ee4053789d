import { type ReactNode, useMemo, useRef } from 'react';
import type { Cells } from '../export/files';
import { mapKeyAlone } from '../map/MapKey';
import { MapPicture } from '../map/MapPicture';
import { Download } from '../picture/Download';
import { PictureOrTable, useIsTable } from '../picture/PictureOrTable';
import { PrintOnly } from '../picture/PrintOnly';
import { type Provenance, provenanceOf } from '../picture/provenance';
import { useAddress } from '../state/useAddress';
import { type Columns, layOutColumns } from './columnLayout';

interface Props {
  name: string;
  says: ReactNode;
  layers: Columns;
  provenance: Provenance;
  rows: () => Cells[];
  data: object;
  /** What stands in the picture's place. */
  table: ReactNode;
  /** What stands below either. */
  children?: ReactNode;
}

/** A picture in columns, or its table, with what it says and what can be taken along. */
export function TracePicture({ name, says, layers, provenance, rows, data, table, children }: Props) {
  const [address, go] = useAddress();
  const picture = useRef<SVGSVGElement>(null);
  const scene = useMemo(() => layOutColumns(layers), [layers]);
  const isTable = useIsTable();
  return (
    <section className="sheet" aria-label={name}>
      <div className="tools">
        <PictureOrTable table={isTable} />
        <Download
          name="catchment-trace"
          provenance={provenance}
          picture={isTable ? null : picture}
          rows={rows}
          data={() => data}
        />
      </div>
      <p className="bar" role="status">
        {says}
      </p>
      {isTable ? (
        table
      ) : (
        <div className="canvas">
          <MapPicture
            scene={scene}
            name={name}
            note={provenanceOf(provenance)}
            zoom={1}
            selected={address.selected}
            picture={picture}
            onOpen={(mark) => go({ selected: mark.id })}
            onSelect={(id) => go({ selected: id })}
          />
        </div>
      )}
      {children}
      <PrintOnly provenance={provenance} legend={!isTable && mapKeyAlone} table={!isTable && table} />
      {provenance.hasSynthetic && (
        <p className="made-up">
          Some of what is here is made up for demonstration: things and links with a corner, and what their details and
          sources say is.
        </p>
      )}
    </section>
  );
}
