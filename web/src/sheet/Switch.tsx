import { useAddress } from '../state/useAddress';

/** Whether a table stands in the picture's place: as the address says, else as the screen's width asks. */
export function useTable(): boolean {
  const [address] = useAddress();
  return address.as === 'table' || (address.as === '' && window.matchMedia('(max-width: 40rem)').matches);
}

/** Picture or table. The address keeps which. */
export function Switch({ table }: { table: boolean }) {
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
