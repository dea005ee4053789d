import { useId } from 'react';
import type { Problem } from '../api/client';
import { ThingPicker } from '../search/ThingPicker';
import { sentence } from './Input';

interface Props {
  /** The field that it stands for. */
  name: string;
  label: string;
  /** The id of who is chosen; empty: nobody. */
  value: string;
  choose: (id: string) => void;
  problems?: Problem[];
  help?: string;
}

/** An actor, found by words: who gives, who gets, who sees to something. */
export function ActorField({ name, label, value, choose, problems = [], help }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <ThingPicker
        control={{ id, 'data-field': name, 'aria-describedby': help ? `${id}-help ${id}-wrong` : `${id}-wrong` }}
        kinds={['ACTOR']}
        value={value}
        onChoose={(actor) => choose(actor?.id ?? '')}
      />
      {help && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
      <p id={`${id}-wrong`} className="wrong">
        {problems.map((p) => sentence(p)).join(' ')}
      </p>
    </div>
  );
}
