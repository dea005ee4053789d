import { useEffect, useRef, useState } from 'react';
import type { ApiError } from '../api/client';
import { lazy } from '../lazy';
import { useToken } from '../state/token';

const SignIn = lazy(() => import('../signin/SignIn'));

/**
 * The token went while somebody was writing; what they wrote stays, and so does the way to save it. It takes the
 * focus when that becomes known, and again at each try to save that it is the trouble of.
 */
export function SignedOut({ trouble }: { trouble?: ApiError }) {
  const isOut = useToken() === '';
  const [open, setOpen] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOut || trouble?.code === 'UNAUTHENTICATED') notice.current?.focus();
  }, [isOut, trouble]);
  return (
    <>
      {isOut && (
        <div className="notice bad" role="alert" ref={notice} tabIndex={-1}>
          <p>
            <strong>You are signed out: your token is no longer valid.</strong> What you entered is still here. Sign in
            with another token to save it.
          </p>
          <p>
            <button type="button" onClick={() => setOpen(true)}>
              Sign in
            </button>
          </p>
        </div>
      )}
      {open && <SignIn close={() => setOpen(false)} />}
    </>
  );
}
