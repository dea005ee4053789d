import { useState } from 'react';
import { type ApiError, troubleOf } from '../api/client';

/** Does something that may fail: whether it is at it, and what went wrong the last time. */
export function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<ApiError>();
  const attempt = async (does: () => Promise<unknown>) => {
    setBusy(true);
    setTrouble(undefined);
    await does().catch((error) => setTrouble(troubleOf(error)));
    setBusy(false);
  };
  return { busy, trouble, attempt };
}
