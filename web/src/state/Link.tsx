import type { ReactNode } from 'react';
import type { Address } from './address';
import { useAddress } from './useAddress';

interface Props {
  /** What the address will be other in. */
  change: Partial<Address>;
  className?: string;
  /** Whether it leads to where one is. */
  current?: boolean;
  children: ReactNode;
}

/** A link to elsewhere in the page: it is followed here, or in a new tab where that is asked for. */
export function Link({ change, className, current, children }: Props) {
  const [, go, href] = useAddress();
  return (
    <a
      className={className}
      href={href(change)}
      aria-current={current ? 'page' : undefined}
      onClick={(e) => {
        if (e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey) return;
        e.preventDefault();
        go(change);
      }}
    >
      {children}
    </a>
  );
}
