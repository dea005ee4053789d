import { type FormEvent, lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { type Problem, Trouble } from '../api/client';
import type { ApplyMutation } from '../api/generated/graphql';
import { useToken } from '../state/token';
import { spell, title } from '../words';
import { sentence } from './Input';
import { useSave } from './save';

const SignIn = lazy(() => import('../signin/SignIn'));

export type Done = (made: ApplyMutation['apply']) => void;

interface Props {
  /** What the button that commits says. */
  save: string;
  /** What is sent; or what is wrong before anything is. */
  operations: () => object[] | Problem[];
  /** Told when somebody changed or ended the thing first, with the reason that stands in the form. */
  onConflict?: (reason: string) => unknown;
  /** The reason that stands in the form at first. */
  reason?: string;
  /** The names of the fields shown, beside which problems stand. */
  fields: string[];
  done: Done;
  cancel: () => void;
  children: (problemsOf: (field: string) => Problem[]) => ReactNode;
}

/** A form: its fields, why, and a summary of what is wrong, which takes the focus. */
export function Frame({ save, operations, onConflict, reason = '', fields, done, cancel, children }: Props) {
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState(reason);
  const summary = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const why = useId();
  const commit = useSave();
  useEffect(() => {
    if (trouble) summary.current?.focus();
  }, [trouble]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sent = operations();
    if (sent.length > 0 && 'message' in sent[0]!) {
      setTrouble(new Trouble('This cannot be saved yet.', 'INVALID', undefined, undefined, sent as Problem[]));
      return;
    }
    setBusy(true);
    try {
      done(await commit(sent, message.trim()));
    } catch (error) {
      const found = error instanceof Trouble ? error : new Trouble('Something went wrong here.', 'INTERNAL');
      if (['CONFLICT', 'NOT_FOUND'].includes(found.code) && onConflict) await onConflict(message);
      else setTrouble(found);
    }
    setBusy(false);
  };
  const problems = unique(trouble?.problems ?? []);
  const show = (name: string) => {
    const control = form.current?.querySelector<HTMLElement>(`[data-field="${name}"]`);
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  };
  return (
    <>
      <SignedOut />
      <form ref={form} onSubmit={(e) => void submit(e)} className="form" noValidate>
        {trouble && trouble.code !== 'UNAUTHENTICATED' && (
          <div ref={summary} tabIndex={-1} className="notice bad" role="alert">
            <p>
              <strong>{problems.length > 0 ? 'This cannot be saved yet.' : trouble.message}</strong> {trouble.hint}{' '}
              {problems.length === 0 && 'Nothing was changed; what you entered is still here.'}
            </p>
            {problems.length > 0 && (
              <ul>
                {problems.map((p) => (
                  <li key={`${p.field}${p.message}`}>
                    {p.field && fields.includes(p.field) ? (
                      <button type="button" className="plain" onClick={() => show(p.field ?? '')}>
                        {title(spell(p.field))}: {sentence(p)}
                      </button>
                    ) : (
                      `${p.field ? `${title(spell(p.field))}: ` : ''}${sentence(p)}`
                    )}
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
        {children((name) => problems.filter((p) => p.field === name))}
        <div className="field">
          <label htmlFor={why}>Reason, for the history</label>
          <input id={why} value={message} onChange={(e) => setMessage(e.target.value)} autoComplete="off" />
        </div>
        <p className="buttons">
          <button type="submit" className="strong" disabled={busy}>
            {busy ? 'Saving …' : save}
          </button>
          <button type="button" onClick={cancel}>
            Cancel
          </button>
        </p>
      </form>
    </>
  );
}

/** The token went while somebody was writing; what they wrote stays, and so does the way to save it. */
function SignedOut() {
  const isOut = useToken() === '';
  const [open, setOpen] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOut) notice.current?.focus();
  }, [isOut]);
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
      {open && (
        <Suspense>
          <SignIn close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** A claim is made on each value, so that one fault can come several times. */
function unique(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .map((p) => ({ ...p, field: p.field && p.id?.startsWith('clm_') ? `claim.${p.field}` : p.field }))
    .filter((p) => !seen.has(`${p.field} ${p.message}`) && seen.add(`${p.field} ${p.message}`));
}
