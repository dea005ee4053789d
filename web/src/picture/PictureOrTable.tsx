import { useAddress } from '../state/useAddress';
import { useNarrow } from './useNarrow';

/** Whether a table stands in the picture's place: as the address says, else as the screen's width asks. */
export function useIsTable(): boolean {
  const [address] = useAddress();
  const isNarrow = useNarrow('40rem');
  return address.as === 'table' || (address.as === '' && isNarrow);
}

/** Picture or table. The address keeps which. */
export function PictureOrTable({ table }: { table: boolean }) {
  const [, go] = useAddress();
  return (
    <fieldset className="switch">
      <legend className="quiet">Show as</legend>
      <button type="button" aria-pressed={!table} onClick={() => go({ as: 'picture' })}>
        Picture
      </button>
      <button type="button" aria-pressed={table} onClick={() => go({ as: 'table' })}>
        Table
      </button>
    </fieldset>
  );
}
