import { useMedia } from '../../picture/useMedia';

/** Light or dark, as one word that changes when the colours do. */
export function useColourScheme(): string {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const isForced = useMedia('(forced-colors: active)');
  return `${isDark},${isForced}`;
}
