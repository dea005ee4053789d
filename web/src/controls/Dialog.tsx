import { type ReactNode, useRef } from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { Overlay } from 'react-aria/Overlay';
import { useDialog } from 'react-aria/useDialog';
import { useModalOverlay } from 'react-aria/useModalOverlay';
import { useOverlayTriggerState } from 'react-stately/useOverlayTriggerState';

interface Props {
  name: string;
  close: () => void;
  children: ReactNode;
  narrow?: boolean;
}

/**
 * A modal dialog with a heading. Escape asks to close; a click beside it does nothing. The focus stays in it,
 * begins at whatever in it has autoFocus, else at the dialog itself, and goes back to where it came from.
 */
export function Dialog(props: Props) {
  return (
    <Overlay portalContainer={document.getElementById('app')!}>
      <Modal {...props} />
    </Overlay>
  );
}

function Modal({ name, close, children, narrow }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const state = useOverlayTriggerState({ isOpen: true, onOpenChange: close });
  const { modalProps, underlayProps } = useModalOverlay({}, state, box);
  const { dialogProps, titleProps } = useDialog({}, box);
  return (
    <div className="underlay" {...underlayProps}>
      <dialog {...mergeProps(modalProps, dialogProps)} ref={box} open className={narrow ? 'dialog narrow' : 'dialog'}>
        <div className="dialog-head">
          <h2 {...titleProps}>{name}</h2>
          <button type="button" aria-label="Close" onClick={close} onMouseDown={(e) => e.preventDefault()}>
            ×
          </button>
        </div>
        {children}
      </dialog>
    </div>
  );
}
