import {
  type FocusEvent,
  type FormEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { ApiError, isConflict, type Problem, troubleOf } from '../api/client';
import type { ApplyMutation } from '../api/generated/graphql';
import { useIsGuest } from '../signin/viewer';
import { spell, title } from '../words';
import { Consequences } from './Consequences';
import { sentence } from './Input';
import { Publishes } from './Publishes';
import { type Preview, usePreview } from './preview';
import { SignedOut } from './SignedOut';
import { useSave } from './save';

/** Told of what was made, and of the form that is wanted next, as the address says it. */
export type Done = (made: ApplyMutation['apply'], next?: string) => void;

interface Props {
  /** What the button that commits says. */
  save: string;
  /** What is sent, with the reason where it stands in there too, held against what was told ahead; or what is wrong before anything is. */
  operations: (reason: string, told?: Preview) => object[] | Problem[];
  /** What would come of it, told before; the button waits until it is known. */
  consequences?: (ahead: Preview) => ReactNode;
  /** Told when somebody changed or ended the thing first, with the reason that stands in the form. */
  onConflict?: (reason: string) => unknown;
  /** The reason that stands in the form at first. */
  reason?: string;
  /** Where else the reason stands. */
  help?: string;
  /** The names of the fields shown, beside which problems stand. */
  fields: string[];
  /** The field that it begins in; left out: the first. */
  begin?: string;
  /** The form that follows where somebody wants to enter another one; left out: that is not offered. */
  another?: string;
  done: Done;
  cancel: () => void;
  /** The fields, with what is wrong in each, and what is known to come of what stands there. */
  children: (problemsOf: (field: string) => Problem[], ahead: Preview | undefined) => ReactNode;
}

/** A form: its fields, why, what would come of it, and a summary of what is wrong, which takes the focus. */
export function Frame({ operations, consequences, onConflict, fields, cancel, children, ...given }: Props) {
  const isGuest = useIsGuest();
  const save = isGuest ? 'Hand in' : given.save;
  const [trouble, setTrouble] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState(given.reason ?? '');
  const [isMeant, mean] = useState(false); // to show what is hidden
  const form = useRef<HTMLFormElement>(null);
  const why = useId();
  useBegin(form, given.begin);
  const commit = useSave();
  const drafted = operations('');
  const early = useEarlyProblems(drafted, trouble, isMeant);
  useConflictAhead(consequences ? early.ahead.error : null, () => onConflict?.(reason));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const next = wantsAnother(event) ? given.another : undefined;
    if (isProblems(drafted)) {
      setTrouble(new ApiError('This cannot be saved yet.', 'INVALID', undefined, undefined, drafted));
      return;
    }
    setBusy(true);
    try {
      given.done(await commit(operations(reason.trim(), early.ahead.data), reason.trim(), isMeant), next);
    } catch (error) {
      const found = troubleOf(error);
      if (isConflict(found) && onConflict) {
        if (consequences) early.ahead.again();
        await onConflict(reason);
      } else setTrouble(found);
    }
    setBusy(false);
  };
  const waits = consequences && !isProblems(drafted);
  const isKnown = early.ahead.isCurrent && !early.ahead.error && early.ahead.data?.problems.length === 0;
  return (
    <>
      <SignedOut trouble={trouble} />
      <form ref={form} onSubmit={(e) => void submit(e)} {...early.on} className="form" noValidate>
        {trouble && <Summary trouble={trouble} isLeft={early.isLeft} fields={fields} form={form} />}
        {children(early.problemsOf, early.ahead.data)}
        <Wrong fields={fields.filter((name) => early.problemsOf(name).length > 0).length} />
        {waits && <Consequences ahead={early.ahead}>{consequences}</Consequences>}
        <Publishes ahead={early.ahead.data} isMeant={isMeant} mean={mean} />
        <div className="field">
          <label htmlFor={why}>{isGuest ? 'A word to the host' : 'Reason, for the history'}</label>
          <input id={why} value={reason} onChange={(e) => setReason(e.target.value)} autoComplete="off" />
          <p className="help">{given.help}</p>
        </div>
        <p className="buttons">
          {/* A field that is left tells what is wrong with it, which would move the button from under the pointer. */}
          <button
            type="submit"
            className="strong"
            disabled={busy || (waits && !isKnown)}
            onMouseDown={(e) => e.preventDefault()}
          >
            {busy ? 'Saving …' : save}
          </button>
          {given.another !== undefined && (
            <button type="submit" name="another" disabled={busy} onMouseDown={(e) => e.preventDefault()}>
              {save} and enter another
            </button>
          )}
          <button type="button" onClick={cancel} onMouseDown={(e) => e.preventDefault()}>
            Cancel
          </button>
        </p>
      </form>
    </>
  );
}

/** A change of somebody else may show in what would come of the form before anything is sent: it is told all the same. */
function useConflictAhead(error: unknown, tell: () => unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is told once
  useEffect(() => {
    if (isConflict(error)) void tell();
  }, [error]);
}

/** Puts the focus where the form begins. */
function useBegin(form: RefObject<HTMLFormElement | null>, field: string | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins once
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(field ? `[data-field="${field}"]` : '[data-field]')?.focus();
  }, []);
}

/** Whether a form was sent by the button that asks for another one. */
function wantsAnother({ nativeEvent }: FormEvent): boolean {
  return nativeEvent instanceof SubmitEvent && nativeEvent.submitter?.getAttribute('name') === 'another';
}

/** What the server finds wrong before anything is saved, in the fields that somebody has left; after a try, in all. */
function useEarlyProblems(drafted: object[] | Problem[], trouble: ApiError | undefined, publish: boolean) {
  const ahead = usePreview(isProblems(drafted) ? undefined : drafted, publish);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isBegun = useRef(false); // leaving the first field for another one says nothing yet
  const found = unique(isProblems(drafted) ? drafted : (ahead.data?.problems ?? trouble?.problems ?? []));
  return {
    ahead,
    /** Whether a problem is one still, as far as is known. */
    isLeft: (p: Problem) => found.some((f) => f.field === p.field && f.message === p.message),
    problemsOf: (name: string) => found.filter((p) => p.field === name && (trouble || left.has(name))),
    on: {
      onInput: () => {
        isBegun.current = true;
      },
      onBlur: ({ target }: FocusEvent) => {
        const name = target instanceof HTMLElement && isBegun.current ? target.dataset.field : undefined;
        if (name && !left.has(name)) setLeft(new Set([...left, name]));
      },
    },
  };
}

/** Says that something is wrong to those who do not see it stand beside its field. */
export function Wrong({ fields }: { fields: number }) {
  const says = fields === 1 ? '1 field cannot be saved as it is.' : `${fields} fields cannot be saved as they are.`;
  return (
    <p className="quiet" role="status">
      {fields > 0 && says}
    </p>
  );
}

interface SummaryProps {
  trouble: ApiError;
  isLeft: (problem: Problem) => boolean;
  fields: string[];
  form: RefObject<HTMLFormElement | null>;
}

function Summary({ trouble, isLeft, fields, form }: SummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (trouble) summary.current?.focus();
  }, [trouble]);
  const problems = unique(trouble.problems).filter(isLeft);
  if (trouble.code === 'UNAUTHENTICATED') return null; // which is told above
  if (trouble.problems.length > 0 && problems.length === 0) return null;
  const show = (name: string) => {
    const control = form.current?.querySelector<HTMLElement>(`[data-field="${name}"]`);
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  };
  return (
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
  );
}

export function isProblems(drafted: object[] | Problem[]): drafted is Problem[] {
  return drafted.length > 0 && 'message' in drafted[0]!;
}

/** A claim is made on each value, so that one fault can come several times. */
function unique(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .map((p) => ({ ...p, field: p.field && p.thing?.startsWith('clm_') ? `claim.${p.field}` : p.field }))
    .filter((p) => !seen.has(`${p.field} ${p.message}`) && seen.add(`${p.field} ${p.message}`));
}
