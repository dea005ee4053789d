import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A modal dialog with a heading. Escape asks to close; a click beside it does nothing. */
export function Dialog({
  name,
  close,
  children,
  narrow,
}: {
  name: string;
  close: () => void;
  children: ReactNode;
  narrow?: boolean;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const from = document.activeElement;
    const dialog = box.current;
    if (!dialog?.open) dialog?.showModal();
    return () => {
      dialog?.close();
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className={narrow ? 'dialog narrow' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(e) => e.preventDefault()}
      onKeyDown={(e) => {
        if (e.key !== 'Escape') return;
        e.preventDefault();
        e.stopPropagation();
        close();
      }}
    >
      <div className="dialog-head">
        <h2 id={heading}>{name}</h2>
        <button type="button" aria-label="Close" onClick={close}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
