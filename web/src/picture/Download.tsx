import type { RefObject } from 'react';
import { MenuButton } from '../controls/MenuButton';
import { type Cells, save, saveRows } from '../export/files';
import { png, svgText } from '../export/picture';
import { useSavedViews } from '../saved/useSavedViews';
import { lookAsPublic } from '../state/token';
import { isAnythingUnsaved } from '../state/unsaved';
import { useAddress } from '../state/useAddress';
import { fileName, type Provenance, provenanceOf } from './provenance';

interface Props {
  /** The files' name, without what it ends in. */
  name: string;
  provenance: Provenance;
  /** The picture that is shown; null where a table stands in its place; left out where there is none. */
  picture?: RefObject<SVGSVGElement | null> | null;
  /** The styles of this picture beyond what all pictures have. */
  paint?: string | string[];
  /** The same as rows, the first of them the heads. */
  rows: () => Cells[];
  /** The same as it was answered. */
  data: () => object;
}

/** What is shown, as a file: as a picture, as rows, as data. Whoever sees more than the public is first offered what the public sees. */
export function Download({ name, provenance, picture, paint = [], rows, data }: Props) {
  const [address] = useAddress();
  const { lens, hasSynthetic } = provenance;
  const file = fileName(name, provenance);
  const drawn = (make: (svg: SVGSVGElement) => void | Promise<void>) => ({
    isDisabled: !picture,
    run: () => {
      if (picture?.current) void make(picture.current);
    },
  });
  const saved = useSavedViews(address.saved !== '').find((v) => v.id === address.saved)?.name;
  const titleOf = (svg: SVGSVGElement) => saved ?? svg.getAttribute('aria-label') ?? '';
  const told = () => ({ note: provenanceOf(provenance), lens, made_up: hasSynthetic, ...data() });
  return (
    <MenuButton
      name="Download"
      className="download"
      actions={() => [
        ...(lens === 'PUBLIC'
          ? []
          : [
              {
                name: 'First show what the public sees',
                isDisabled: isAnythingUnsaved(),
                run: () => lookAsPublic(true),
              },
            ]),
        ...(picture === undefined
          ? []
          : [
              {
                name: 'SVG',
                ...drawn((svg) => save(`${file}.svg`, 'image/svg+xml', svgText(svg, titleOf(svg), paint))),
              },
              {
                name: 'PNG',
                ...drawn(async (svg) => save(`${file}.png`, 'image/png', await png(svg, titleOf(svg), paint))),
              },
            ]),
        { name: 'CSV', run: () => saveRows(name, provenance, rows()) },
        { name: 'JSON', run: () => save(`${file}.json`, 'application/json', JSON.stringify(told(), null, 2)) },
      ]}
    />
  );
}
