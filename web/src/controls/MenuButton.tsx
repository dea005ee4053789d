import { type KeyboardEvent, useRef, useState } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import { lazy } from '../lazy';
import type { Action } from './Menu';

const Menu = lazy(() => import('./Menu'));

/** A button that opens a menu. The menu's code is loaded when it is first opened, and what it offers is looked up each time. */
export function MenuButton({ name, className, actions }: { name: string; className: string; actions: () => Action[] }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <div className={className}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onKeyDown}
      >
        {name}
      </button>
      {isOpen && (
        <ErrorBoundary at="">
          <Menu name={name} actions={actions()} button={button} close={() => setOpen(false)} />
        </ErrorBoundary>
      )}
    </div>
  );
}
