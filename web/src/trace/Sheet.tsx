import { type ReactNode, useMemo, useRef } from 'react';
import { keyAlone } from '../map/Key';
import { Picture } from '../map/Picture';
import { Download } from '../sheet/Download';
import { Paper } from '../sheet/Paper';
import { Switch, useTable } from '../sheet/Switch';
import { useAddress } from '../state/useAddress';
import { type Layers, layColumns } from './layers';

interface Props {
  name: string;
  says: ReactNode;
  layers: Layers;
  note: string;
  hasSynthetic: boolean;
  rows: () => (string | number | null | undefined)[][];
  data: unknown;
  /** What stands in the picture's place. */
  table: ReactNode;
  /** What stands below either. */
  children?: ReactNode;
}

/** A picture in columns, or its table, with what it says and what can be taken along. */
export function Sheet({ name, says, layers, note, hasSynthetic, rows, data, table, children }: Props) {
  const [address, go] = useAddress();
  const picture = useRef<SVGSVGElement>(null);
  const scene = useMemo(() => layColumns(layers), [layers]);
  const isTable = useTable();
  return (
    <section className="sheet" aria-label={name}>
      <div className="tools">
        <Switch table={isTable} />
        <Download
          name="catchment-trace"
          picture={isTable ? null : picture}
          rows={rows}
          data={() => ({ note, ...(data as object) })}
        />
      </div>
      <p className="bar" role="status">
        {says}
      </p>
      {isTable ? (
        table
      ) : (
        <div className="canvas">
          <Picture
            scene={scene}
            name={name}
            note={note}
            zoom={1}
            selected={address.selected}
            picture={picture}
            onOpen={(mark) => go({ selected: mark.id })}
            onSelect={(id) => go({ selected: id })}
          />
        </div>
      )}
      {children}
      <Paper note={note} legend={!isTable && keyAlone} table={!isTable && table} />
      {hasSynthetic && (
        <p className="made-up">
          Some of what is here is made up for demonstration: things and links with a corner, and what their details and
          sources say is.
        </p>
      )}
    </section>
  );
}
