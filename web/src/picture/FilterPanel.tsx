import type { ReactNode } from 'react';
import { useNarrow } from './useNarrow';

/**
 * What can be ticked to narrow a view, folded where there is little room. What somebody opens or folds stays so
 * until the screen crosses that limit.
 */
export function FilterPanel({ name = 'Legend and filter', children }: { name?: string; children: ReactNode }) {
  return (
    <details className="legend" open={!useNarrow('60rem')}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}

interface TickProps {
  word: string;
  hint?: string;
  /** How many there are of it; left out where that is not counted. */
  n?: number;
  on: boolean;
  change: () => void;
  /** The sign that stands for it in the picture. */
  children?: ReactNode;
}

/** One value that can be ticked. */
export function FilterOption({ word, hint, n, on, change, children }: TickProps) {
  return (
    <label className="tick" title={hint}>
      <input type="checkbox" checked={on} onChange={change} />
      {children}
      <span>{word}</span>
      {n !== undefined && <span className="n">{n.toLocaleString('en-GB')}</span>}
    </label>
  );
}
