import { type ReactNode, useState } from 'react';
import type { Problem } from '../api/client';
import { Fields, MoreFields } from './Fields';
import { type Field, parted } from './shape';
import { changes, misread, type Texts, type Values } from './values';

/** What somebody enters of a thing, beginning with what it says, and what that rests on, beginning with what the last one did. */
export function useEntries(fields: Field[], grounds: Field[], before: Texts = {}, rested: Texts = {}) {
  const [texts, setTexts] = useState(before);
  const [rests, setRests] = useState<Texts>(rested);
  return {
    fields,
    grounds,
    texts,
    rests,
    write: (name: string, text: string) => setTexts((now) => ({ ...now, [name]: text })),
    ground: (name: string, text: string) => setRests((now) => ({ ...now, [name]: text })),
    /** The names beside which problems stand. */
    names: [...fields.map((f) => f.name), ...grounds.map((f) => `claim.${f.name}`)],
    /** The operations made of what differs from before; or what is wrong with it. */
    drafted: (
      make: (values: Values, said: Values | undefined) => object | object[] | Problem,
    ): object[] | Problem[] => {
      const values = changes(fields, before, texts);
      const wrong = misread(fields, values);
      if (wrong.length > 0) return wrong;
      const said = changes(grounds, {}, rests);
      return [make(values, Object.keys(said).length > 0 ? said : undefined)].flat();
    },
  };
}

interface Props {
  entries: ReturnType<typeof useEntries>;
  problemsOf: (field: string) => Problem[];
  /** Whether the thing is new, so that what it rests on is asked at once. */
  isNew?: boolean;
  /** What stands beneath the name. */
  beneathName?: ReactNode;
}

/** How many fields of a new thing are asked for at once: its name and three more. The rest is folded. */
const mostAsked = 4;

/** The fields in their parts: the thing's own, what it rests on, what all things have alike. */
export function Entries({
  entries: { fields, grounds, texts, rests, write, ground },
  problemsOf,
  isNew,
  beneathName,
}: Props) {
  const { own, more } = parted(fields);
  const asked = isNew && grounds.length > 0 ? mostAsked : own.length; // a claim is asked for whole
  const source = grounds.findIndex((f) => f.name === 'source') + 1;
  const entered = { texts, change: write, problemsOf };
  const said = { prefix: 'claim.', fields: grounds, texts: rests, change: ground, problemsOf };
  return (
    <>
      <Fields {...entered} fields={own.slice(0, asked)} beneathName={beneathName} />
      {own.length > asked && <MoreFields {...entered} name="More about it" fields={own.slice(asked)} />}
      {grounds.length > 0 &&
        (isNew ? (
          <fieldset>
            <legend>What it rests on</legend>
            <Fields {...said} fields={grounds.slice(0, source)} />
            <MoreFields {...said} name="Where it says so, and how surely" fields={grounds.slice(source)} />
          </fieldset>
        ) : (
          <MoreFields name="What the values rest on" {...said} />
        ))}
      {more.length > 0 && <MoreFields {...entered} name="Keys, dates, who may see it" fields={more} />}
    </>
  );
}
