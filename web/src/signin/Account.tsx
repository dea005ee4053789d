import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import { lazy } from '../lazy';
import { forgetToken, lookAsPublic, useLooksAsPublic, useToken, useWasRefused } from '../state/token';
import { discardUnsaved, isAnythingUnsaved } from '../state/unsaved';
import { say } from '../words';
import { useViewer } from './viewer';

const SignIn = lazy(() => import('./SignIn'));
const DiscardDialog = lazy(() => import('../DiscardDialog'));

/** Who is signed in, and the way in and out. */
export function Account() {
  const secret = useToken();
  const viewer = useViewer();
  const wasRefused = useWasRefused();
  const looksAsPublic = useLooksAsPublic();
  const [open, setOpen] = useState(false);
  const [asks, setAsks] = useState(false);
  const client = useQueryClient();
  const before = useRef(secret);
  useEffect(() => {
    if (before.current === secret) return;
    before.current = secret;
    void client.resetQueries(); // what somebody else may see is asked anew
  }, [secret, client]);
  return (
    <div className="account">
      {looksAsPublic ? (
        <>
          <span role="status">You see what the public sees</span>
          <button type="button" onClick={() => lookAsPublic(false)}>
            Back to your own view
          </button>
        </>
      ) : secret ? (
        <>
          <span>{viewer ? `${viewer.name} (${say(viewer.role)})` : 'Signed in'}</span>
          <button type="button" onClick={() => (isAnythingUnsaved() ? setAsks(true) : forgetToken())}>
            Sign out
          </button>
        </>
      ) : (
        <>
          {wasRefused && <span role="status">Your token is no longer valid; you are signed out.</span>}
          <button type="button" onClick={() => setOpen(true)}>
            Sign in
          </button>
        </>
      )}
      <ErrorBoundary at="">
        {asks && (
          <DiscardDialog
            keep={() => setAsks(false)}
            lose={() => {
              setAsks(false);
              discardUnsaved();
              forgetToken();
            }}
          />
        )}
        {open && <SignIn close={() => setOpen(false)} />}
      </ErrorBoundary>
    </div>
  );
}
