import { useId } from 'react';
import type { Problem } from '../api/client';
import { say, spell, title } from '../words';
import { updateOf } from './edited';
import { isProblems, Wrong } from './Frame';
import { sentence } from './Input';
import { usePreview } from './preview';
import type { Field } from './shape';
import { changes, misread, type Texts } from './values';

/** What somebody has entered in a row, with what stood there and at which version. */
export interface Draft {
  version: number;
  before: Texts;
  now: Texts;
  /** The fields that somebody has entered something in and left, beside which problems stand. */
  left: string[];
  /** Whether it was tried to save it; problems then stand beside all fields. */
  isTried?: boolean;
  wrong?: string;
  isConflict?: boolean;
}

/** What a draft sends, or what is wrong before anything is. */
export function drafted(type: string, id: string, fields: Field[], draft: Draft): object[] | Problem[] {
  const values = changes(fields, draft.before, draft.now);
  const wrong = misread(fields, values);
  return wrong.length > 0 ? wrong : [updateOf(type, id, draft.version, values)];
}

/** What is wrong with a draft as far as it is told: what the server says of it before it is saved. */
function useTold(draft: Draft | undefined, sent: object[] | Problem[] | undefined): Problem[] {
  const ahead = usePreview(!sent || isProblems(sent) ? undefined : sent);
  if (!draft || !sent) return [];
  const found = isProblems(sent) ? sent : (ahead.data?.problems ?? []);
  return found.filter((p) => draft.isTried || draft.left.includes(p.field ?? ''));
}

interface CellProps {
  field: Field;
  /** What the row is called. */
  of: string;
  text: string;
  draft: Draft | undefined;
  sent: object[] | Problem[] | undefined;
  write: (text: string) => void;
  leave: () => void;
}

/** One field of a row to write in, with what is wrong with it. */
export function Cell({ field, of, text, draft, sent, write, leave }: CellProps) {
  const id = useId();
  const problems = useTold(draft, sent).filter((p) => p.field === field.name);
  const control = {
    className: 'cell',
    'aria-label': `${title(spell(field.name))} of ${of}`,
    'aria-invalid': problems.length > 0 || undefined,
    'aria-describedby': problems.length > 0 ? id : undefined,
    value: text,
    onChange: (e: { target: { value: string } }) => write(e.target.value),
    onBlur: leave,
  };
  return (
    <>
      {field.sort === 'choice' ? (
        <select {...control}>
          <option value="">not stated</option>
          {field.choices.map((c) => (
            <option key={c.value} value={c.value}>
              {field.isOwn ? c.value : say(c.value)}
            </option>
          ))}
        </select>
      ) : (
        <input {...control} autoComplete="off" />
      )}
      {problems.length > 0 && (
        <p id={id} className="wrong">
          {problems.map(sentence).join(' ')}
        </p>
      )}
    </>
  );
}

interface SaveProps {
  of: string;
  draft: Draft;
  sent: object[] | Problem[];
  isBusy: boolean;
  save: () => void;
  reset: () => void;
}

/** What can be done with a row that was written in, and what kept it from being saved. */
export function RowSave({ of, draft, sent, isBusy, save, reset }: SaveProps) {
  const wrong = new Set(useTold(draft, sent).map((p) => p.field));
  return (
    <span className="row-save">
      <button type="button" className="strong" aria-label={`Save ${of}`} disabled={isBusy} onClick={save}>
        {isBusy ? 'Saving …' : 'Save'}
      </button>
      <button type="button" aria-label={`Reset ${of}`} onClick={reset}>
        Reset
      </button>
      <span role="alert" className="wrong">
        {draft.wrong}
      </span>
      <Wrong fields={wrong.size} />
    </span>
  );
}
