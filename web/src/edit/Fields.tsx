import { Fragment, type ReactNode, useState } from 'react';
import type { Problem } from '../api/client';
import { Input } from './Input';
import type { Field } from './shape';
import type { Texts } from './values';

interface Props {
  fields: Field[];
  texts: Texts;
  change: (name: string, text: string) => void;
  problemsOf: (field: string) => Problem[];
  /** Put before the names, where a form has two things with fields of one name. */
  prefix?: string;
  /** What stands beneath the name. */
  beneathName?: ReactNode;
}

/** Several fields under each other. */
export function Fields({ fields, texts, change, problemsOf, prefix = '', beneathName }: Props) {
  return fields.map((field) => (
    <Fragment key={field.name}>
      <Input
        field={field}
        mark={prefix + field.name}
        value={texts[field.name] ?? ''}
        change={(text) => change(field.name, text)}
        problems={problemsOf(prefix + field.name)}
      />
      {field.name === 'name' && beneathName}
    </Fragment>
  ));
}

/** Fields that are seldom needed; they are shown where something in them is wrong. */
export function MoreFields({ name, isOpen, ...props }: Props & { name: string; isOpen?: boolean }) {
  const isWrong = props.fields.some((f) => props.problemsOf((props.prefix ?? '') + f.name).length > 0);
  const [opens, setOpens] = useState(isOpen ?? false);
  if (isWrong && !opens) setOpens(true); // and it stays so: nothing folds away from under whoever mends it
  return (
    <details className="more" open={opens || undefined}>
      <summary>{name}</summary>
      <Fields {...props} />
    </details>
  );
}

const grounds = ['source', 'page', 'quote', 'basis', 'confidence', 'observed'];

// What evidence that a course leads to an occupation says besides, before the others.
const evidence = ['method', 'share', 'sample', 'cohort', 'coder', 'review'];

/** The part of a claim that says what values rest on; of evidence for an occupation, its kind, share and review too. */
export function groundsOf(claim: Field[], isEvidence = false): Field[] {
  const names = isEvidence ? [...evidence, ...grounds] : grounds;
  return names.flatMap((name) => claim.find((f) => f.name === name) ?? []);
}
