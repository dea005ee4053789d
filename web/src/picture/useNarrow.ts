import { useState } from 'react';
import { useMedia } from './useMedia';
import { usePrinted } from './usePrinted';

/** Whether the screen is no wider than a limit. The width of paper changes nothing: what is seen is printed. */
export function useNarrow(limit: string): boolean {
  const fits = useMedia(`(max-width: ${limit})`);
  const printed = usePrinted();
  const [isNarrow, setNarrow] = useState(fits);
  if (isNarrow !== fits && !printed) setNarrow(fits);
  return isNarrow;
}
