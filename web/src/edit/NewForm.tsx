import { type ReactNode, useState } from 'react';
import type { Problem } from '../api/client';
import { Fields, groundsOf, MoreFields } from './Fields';
import { type Done, Frame } from './Frame';
import { type Field, parted } from './shape';
import { changes, misread, type Texts, type Values } from './values';

interface Props {
  fields: Field[];
  /** The fields of claims, for what the new thing rests on; none for a claim. */
  claim: Field[];
  /** Whether that is evidence that a course leads to an occupation. */
  isEvidence?: boolean;
  save: string;
  /** The operation that makes it. */
  make: (values: Values, claim: Values | undefined) => object | Problem;
  done: Done;
  cancel: () => void;
  touched: (isDirty: boolean) => void;
  /** What is asked before the fields. */
  first?: ReactNode;
  initial?: Texts;
}

/** Makes something that there was not: a thing, a link or a claim. */
export function NewForm({
  fields,
  claim,
  isEvidence = false,
  save,
  make,
  done,
  cancel,
  touched,
  first,
  initial = {},
}: Props) {
  const [texts, setTexts] = useState(initial);
  const [rests, setRests] = useState<Texts>({});
  const grounds = groundsOf(claim, isEvidence);
  const { own, more } = parted(fields);
  const change = (name: string, text: string) => {
    setTexts((now) => ({ ...now, [name]: text }));
    touched(true);
  };
  return (
    <Frame
      save={save}
      fields={[...fields.map((f) => f.name), ...grounds.map((f) => `claim.${f.name}`)]}
      operations={() => {
        const values = changes(fields, {}, texts);
        const wrong = misread(fields, values);
        if (wrong.length > 0) return wrong;
        const said = changes(grounds, {}, rests);
        const made = make(values, Object.keys(said).length > 0 ? said : undefined);
        return 'message' in made ? [made as Problem] : [made];
      }}
      done={done}
      cancel={cancel}
    >
      {(problemsOf) => (
        <>
          {first}
          <Fields fields={own} texts={texts} change={change} problemsOf={problemsOf} />
          {grounds.length > 0 && (
            <fieldset>
              <legend>What it rests on</legend>
              <Fields
                prefix="claim."
                fields={grounds}
                texts={rests}
                change={(name, text) => {
                  setRests((now) => ({ ...now, [name]: text }));
                  touched(true);
                }}
                problemsOf={problemsOf}
              />
            </fieldset>
          )}
          {more.length > 0 && (
            <MoreFields
              name="Keys, dates, who may see it"
              fields={more}
              texts={texts}
              change={change}
              problemsOf={problemsOf}
            />
          )}
        </>
      )}
    </Frame>
  );
}
