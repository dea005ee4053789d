import { type RefObject, useRef } from 'react';
import { FocusScope } from 'react-aria/FocusScope';
import { useMenu, useMenuItem } from 'react-aria/useMenu';
import { useOverlay } from 'react-aria/useOverlay';
import { Item } from 'react-stately/Item';
import { type TreeState, useTreeState } from 'react-stately/useTreeState';

/** One thing that a menu offers to do. */
export interface Action {
  name: string;
  run: () => void;
  isDisabled?: boolean;
}

interface Props {
  name: string;
  actions: Action[];
  /** What opened it, and closes it too. */
  button: RefObject<HTMLButtonElement | null>;
  close: () => void;
}

/** A menu that is open: it has the focus, and closes once something is chosen, by Escape, or when it is left. */
export default function Menu({ name, actions, button, close }: Props) {
  const overlay = useRef<HTMLDivElement>(null);
  const { overlayProps } = useOverlay(
    {
      isOpen: true,
      onClose: close,
      isDismissable: true,
      shouldCloseOnBlur: true,
      shouldCloseOnInteractOutside: (element) => !button.current?.contains(element),
    },
    overlay,
  );
  return (
    <FocusScope restoreFocus>
      <div ref={overlay} {...overlayProps}>
        <List name={name} actions={actions} close={close} />
      </div>
    </FocusScope>
  );
}

function List({ name, actions, close }: Omit<Props, 'button'>) {
  const list = useRef<HTMLDivElement>(null);
  const state = useTreeState<Action>({
    items: actions,
    children: (action) => <Item key={action.name}>{action.name}</Item>,
    disabledKeys: actions.filter((a) => a.isDisabled).map((a) => a.name),
    selectionMode: 'none',
  });
  const run = (key: unknown) => actions.find((a) => a.name === key)?.run();
  const { menuProps } = useMenu<Action>(
    { 'aria-label': name, autoFocus: 'first', onAction: run, onClose: close },
    state,
    list,
  );
  return (
    <div {...menuProps} ref={list}>
      {[...state.collection].map(({ key }) => (
        <MenuItem key={key} name={String(key)} state={state} />
      ))}
    </div>
  );
}

function MenuItem({ name, state }: { name: string; state: TreeState<Action> }) {
  const item = useRef<HTMLDivElement>(null);
  const { menuItemProps } = useMenuItem({ key: name }, state, item);
  return (
    <div {...menuItemProps} ref={item} className="menu-item">
      {name}
    </div>
  );
}
