import type { RefObject } from 'react';
import { MenuButton } from '../controls/MenuButton';
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
  const drawn = (make: (svg: SVGSVGElement) => void | Promise<void>) => ({
    isDisabled: !picture,
    run: () => {
      if (picture?.current) void make(picture.current);
    },
  });
  return (
    <MenuButton
      name="Download"
      className="download"
      actions={[
        { name: 'SVG', ...drawn((svg) => save(`${name}.svg`, 'image/svg+xml', svgText(svg, paint))) },
        { name: 'PNG', ...drawn(async (svg) => save(`${name}.png`, 'image/png', await png(svg, paint))) },
        { name: 'CSV', run: () => save(`${name}.csv`, 'text/csv;charset=utf-8', csv(rows())) },
        { name: 'JSON', run: () => save(`${name}.json`, 'application/json', JSON.stringify(data(), null, 2)) },
      ]}
    />
  );
}
