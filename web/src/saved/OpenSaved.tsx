import { useAddress } from '../state/useAddress';
import { opened } from './savedViews';
import { useSavedViews } from './useSavedViews';

/** In the details of a saved view: shows it. */
export function OpenSaved({ id }: { id: string }) {
  const [address, go] = useAddress();
  const view = useSavedViews().find((v) => v.id === id);
  if (!view || address.saved === id) return null;
  return (
    <p className="ways-on">
      <button type="button" className="strong" onClick={() => go({ ...opened(view), selected: id })}>
        Show it
      </button>
    </p>
  );
}
