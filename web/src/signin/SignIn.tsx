import { type FormEvent, useId, useRef, useState } from 'react';
import { ApiError, ask } from '../api/client';
import { ViewerDocument } from '../api/generated/graphql';
import { Dialog } from '../controls/Dialog';
import { keepToken } from '../state/token';

/** Takes a token and asks the server at once whose it is. */
export default function SignIn({ close }: { close: () => void }) {
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const secret = box.current?.value.trim() ?? '';
    setBusy(true);
    const fault = await check(secret);
    setBusy(false);
    setWrong(fault);
    if (fault) box.current?.focus();
    else {
      keepToken(secret);
      close();
    }
  };
  return (
    <Dialog name="Sign in with a token" close={close} narrow>
      <form onSubmit={(e) => void submit(e)} className="sign-in">
        <p>
          Reading needs no token. One for an editor is made where the server runs:{' '}
          <code>catchment token create --role EDITOR --name "Your name"</code>
        </p>
        <label htmlFor={id}>Token</label>
        <input
          id={id}
          ref={box}
          type="password"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong !== ''}
          aria-describedby={`${id}-wrong ${id}-kept`}
        />
        <p id={`${id}-wrong`} role="alert" className="wrong">
          {wrong}
        </p>
        <p id={`${id}-kept`} className="help">
          It is kept in this tab until you sign out or close it.
        </p>
        <p className="buttons">
          <button type="submit" className="strong" disabled={busy}>
            {busy ? 'Asking …' : 'Sign in'}
          </button>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** What is wrong with a token, in words that do not repeat it; empty where it is good. */
async function check(secret: string): Promise<string> {
  if (!secret) return 'Enter a token.';
  // A header takes no other characters, and no token has them.
  if (!/^[\x21-\x7e]+$/.test(secret)) return 'A token has letters, digits and signs only.';
  try {
    const { data } = await ask(ViewerDocument, {}, undefined, secret);
    return data.viewer ? '' : 'The server does not know this token.';
  } catch (error) {
    if (!(error instanceof ApiError)) return 'Something went wrong here.';
    return error.code === 'UNAUTHENTICATED' ? 'This token is not valid.' : `${error.message} ${error.hint ?? ''}`;
  }
}
