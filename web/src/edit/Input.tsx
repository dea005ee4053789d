import { useId } from 'react';
import type { Problem } from '../api/client';
import { ThingPicker } from '../search/ThingPicker';
import { kindOf, spell, title } from '../words';
import type { Field } from './shape';

interface Props {
  field: Field;
  value: string;
  change: (value: string) => void;
  problems?: Problem[];
  /** What it is called; left out: the name of the field. */
  label?: string;
  /** What the summary of problems finds it by. */
  mark: string;
}

/** One field of a form: its name, its help, what is wrong with it, and what stands in it. */
export function Input({ field, value, change, problems = [], label, mark }: Props) {
  const id = useId();
  const describedBy = [problems.length > 0 && `${id}-wrong`, `${id}-help`].filter(Boolean).join(' ');
  const control = {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': problems.length > 0 || undefined,
    'data-field': mark,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label ?? title(spell(field.name))}</label>
      <Control field={field} value={value} change={change} control={control} />
      {problems.length > 0 && (
        <p id={`${id}-wrong`} className="wrong">
          {problems.map((p) => sentence(p)).join(' ')}
        </p>
      )}
      <p id={`${id}-help`} className="help">
        {field.help} {hints[field.sort]}
      </p>
    </div>
  );
}

const hints: Partial<Record<Field['sort'], string>> = {
  list: 'One a line.',
  date: 'Written 2026, 2026-11 or 2026-11-24.',
};

/** A problem that is told beside its field, which the server's words leave out. */
export function sentence({ message, hint }: Problem): string {
  return [message.charAt(0).toUpperCase() + message.slice(1), hint].filter(Boolean).join(' ');
}

interface ControlProps extends Omit<Props, 'mark' | 'label'> {
  control: object;
}

function Control({ field, value, change, control }: ControlProps) {
  const on = { value, onChange: (e: { target: { value: string } }) => change(e.target.value) };
  switch (field.sort) {
    case 'choice':
      return (
        <>
          <select {...control} {...on}>
            <option value="">not stated</option>
            {field.choices.map((c) => (
              <option key={c.value} value={c.value}>
                {field.isOwn ? c.value : title(c.value)}
              </option>
            ))}
          </select>
          <span className="meaning">{field.choices.find((c) => c.value === value)?.help}</span>
        </>
      );
    case 'yesno':
      return (
        <select {...control} {...on}>
          <option value="">not stated</option>
          <option value="true">Yes</option>
          <option value="false">No</option>
        </select>
      );
    case 'prose':
    case 'list':
      return <textarea {...control} {...on} rows={field.sort === 'list' ? 2 : 3} />;
    case 'thing':
      return (
        <ThingPicker
          control={control}
          kinds={[kindOf(field.name)]}
          value={value}
          onChoose={(thing) => change(thing?.id ?? '')}
        />
      );
    case 'number':
      return (
        <span className="counted">
          <input {...control} {...on} inputMode="decimal" autoComplete="off" /> {field.unit}
        </span>
      );
    default:
      return <input {...control} {...on} type={field.sort === 'address' ? 'url' : 'text'} autoComplete="off" />;
  }
}
