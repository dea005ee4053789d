import { useState } from 'react';
import { lazy } from '../lazy';

const CreditList = lazy(() => import('./CreditList'));

/** Opens and closes the list of sources with whom they credit. */
export function Credits() {
  const [isOpen, open] = useState(false);
  return (
    <>
      <button type="button" className="plain" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        Sources and credits
      </button>
      {isOpen && <CreditList />}
    </>
  );
}
