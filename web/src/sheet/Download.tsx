import { type RefObject, useRef } from 'react';
import { csv, save } from '../export/files';
import { png, svgText } from '../export/picture';

interface Props {
  /** The files' name, without what it ends in. */
  name: string;
  /** The picture that is shown; null where a table stands in its place. */
  picture: RefObject<SVGSVGElement | null> | null;
  /** The style of this picture beyond what all pictures have. */
  paint?: string;
  /** The same as rows, the first of them the heads. */
  rows: () => (string | number | null | undefined)[][];
  /** The same as it was answered. */
  data: () => unknown;
}

/** What is shown, as a file: as a picture, as rows, as data. */
export function Download({ name, picture, paint = '', rows, data }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const pick = (make: () => void | Promise<void>) => () => {
    void make();
    if (box.current) box.current.open = false;
  };
  const drawn = (make: (svg: SVGSVGElement) => void | Promise<void>) =>
    pick(() => {
      if (picture?.current) return make(picture.current);
    });
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
          onClick={drawn((svg) => save(`${name}.svg`, 'image/svg+xml', svgText(svg, paint)))}
          disabled={!picture}
        >
          SVG
        </button>
        <button
          type="button"
          onClick={drawn(async (svg) => save(`${name}.png`, 'image/png', await png(svg, paint)))}
          disabled={!picture}
        >
          PNG
        </button>
        <button type="button" onClick={pick(() => save(`${name}.csv`, 'text/csv;charset=utf-8', csv(rows())))}>
          CSV
        </button>
        <button
          type="button"
          onClick={pick(() => save(`${name}.json`, 'application/json', JSON.stringify(data(), null, 2)))}
        >
          JSON
        </button>
      </div>
    </details>
  );
}
