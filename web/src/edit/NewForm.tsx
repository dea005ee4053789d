import type { ReactNode } from 'react';
import type { Problem } from '../api/client';
import { AlreadyHere } from './AlreadyHere';
import { Entries, useEntries } from './Entries';
import { groundsOf } from './Fields';
import { type Done, Frame } from './Frame';
import type { Field } from './shape';
import type { Values } from './values';

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
  /** What is asked before the fields. */
  first?: ReactNode;
}

/** Makes something that there was not: a thing, a link or a claim. */
export function NewForm({ fields, claim, isEvidence, save, make, done, cancel, first }: Props) {
  const entries = useEntries(fields, groundsOf(claim, isEvidence));
  return (
    <Frame save={save} fields={entries.names} operations={() => entries.drafted(make)} done={done} cancel={cancel}>
      {(problemsOf, ahead) => (
        <>
          {first}
          <Entries
            entries={entries}
            problemsOf={problemsOf}
            isNew
            beneathName={<AlreadyHere alike={ahead?.lookalikes ?? []} />}
          />
        </>
      )}
    </Frame>
  );
}
