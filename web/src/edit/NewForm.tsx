import type { ReactNode } from 'react';
import type { Problem } from '../api/client';
import { AlreadyHere } from './AlreadyHere';
import { Entries, useEntries } from './Entries';
import { groundsOf } from './Fields';
import { type Done, Frame } from './Frame';
import { keepSource, keptSource } from './keptSource';
import type { Field } from './shape';
import type { Values } from './values';

interface Props {
  fields: Field[];
  /** The fields of claims, for what the new thing rests on; none for a claim. */
  claim: Field[];
  /** Whether that is evidence that a course leads to an occupation. */
  isEvidence?: boolean;
  save: string;
  /** The operation that makes it, or several. */
  make: (values: Values, claim: Values | undefined) => object | object[] | Problem;
  /** The form that follows where somebody wants to enter another one. */
  another?: string;
  done: Done;
  cancel: () => void;
  /** What is asked before the fields. */
  first?: ReactNode;
}

/** Makes something that there was not: a thing, a link or a claim. */
export function NewForm({ fields, claim, isEvidence, save, make, another, done, cancel, first }: Props) {
  const entries = useEntries(
    fields,
    groundsOf(claim, isEvidence),
    {},
    claim.length > 0 ? { source: keptSource() } : {},
  );
  const kept: Done = (made, next) => {
    if (claim.length > 0) keepSource(entries.rests.source ?? '');
    done(made, next);
  };
  return (
    <Frame
      save={save}
      fields={entries.names}
      operations={() => entries.drafted(make)}
      another={another}
      done={kept}
      cancel={cancel}
    >
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
