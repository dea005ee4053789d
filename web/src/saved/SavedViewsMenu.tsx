import { MenuButton } from '../controls/MenuButton';
import { useMayChange } from '../signin/viewer';
import { useAddress } from '../state/useAddress';
import { opened, tourOf } from './savedViews';
import { useSavedViews } from './useSavedViews';

/** Opens what was saved, starts the tour, and saves what is shown. */
export function SavedViewsMenu() {
  const [, go] = useAddress();
  const mayChange = useMayChange();
  const views = useSavedViews();
  const [first] = tourOf(views);
  if (views.length === 0 && !mayChange) return null;
  return (
    <MenuButton
      name="Saved views"
      className="download"
      actions={() => [
        ...(first ? [{ name: 'Present the tour', run: () => go(opened(first, true)) }] : []),
        ...views.map((view) => ({
          name: view.order === null ? view.name : `${view.order}. ${view.name}`,
          run: () => go(opened(view)),
        })),
        ...(mayChange ? [{ name: 'Save this view …', run: () => go({ edit: 'view:this' }) }] : []),
      ]}
    />
  );
}
