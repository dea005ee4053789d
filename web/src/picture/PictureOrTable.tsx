import { useAddress } from '../state/useAddress';
import { useNarrow } from './useNarrow';

/** Whether a table stands in the picture's place: as the address says, else as the screen's width asks. */
export function useIsTable(): boolean {
  const [address] = useAddress();
  const isNarrow = useNarrow('40rem');
  return address.as === 'table' || (address.as === '' && isNarrow);
}

/** Picture or table, or cards where a narrow screen has these. The address keeps which. */
export function PictureOrTable({ table, cards = false }: { table: boolean; cards?: boolean }) {
  const [{ as }, go] = useAddress();
  const isCards = cards && as === '';
  return (
    <fieldset className="switch">
      <legend className="quiet">Show as</legend>
      {cards && (
        <button type="button" aria-pressed={isCards} onClick={() => go({ as: '' })}>
          Cards
        </button>
      )}
      <button type="button" aria-pressed={!table} onClick={() => go({ as: 'picture' })}>
        Picture
      </button>
      <button type="button" aria-pressed={table && !isCards} onClick={() => go({ as: 'table' })}>
        Table
      </button>
    </fieldset>
  );
}
