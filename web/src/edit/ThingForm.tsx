import { useState } from 'react';
import type { Visibility } from '../api/generated/graphql';
import { SeenBy } from '../details/SeenBy';
import { Conflict } from './Conflict';
import { Entries, useEntries } from './Entries';
import { type EditedNode, updateOf } from './edited';
import { groundsOf } from './Fields';
import { type Done, Frame } from './Frame';
import type { Field } from './shape';
import { toTexts } from './values';

interface Props {
  node: EditedNode;
  fields: Field[];
  /** The fields of claims, for what the values rest on; none where a claim itself is changed, or a link. */
  claim: Field[];
  done: Done;
  cancel: () => void;
}

/** Changes what a thing, a link or a claim says. */
export function ThingForm({ node, fields, claim, done, cancel }: Props) {
  const version = node.history.nodes[0]!;
  const [before] = useState(() => toTexts(fields, version.fields));
  const entries = useEntries(fields, groundsOf(claim), before);
  const [conflict, setConflict] = useState<{ reason: string }>();
  const type = node.__typename;
  if (conflict)
    return (
      <Conflict
        id={node.id}
        type={type}
        fields={fields}
        before={before}
        mine={entries.texts}
        grounds={entries.grounds}
        rests={entries.rests}
        reason={conflict.reason}
        done={done}
        cancel={cancel}
      />
    );
  return (
    <Frame
      save="Save"
      fields={entries.names}
      operations={() => entries.drafted((values, said) => updateOf(type, node.id, version.revision, values, said))}
      onConflict={(reason) => setConflict({ reason })}
      done={done}
      cancel={cancel}
    >
      {(problemsOf) => (
        <>
          <SeenBy visibility={String(version.fields.visibility).toUpperCase() as Visibility} />
          <Entries entries={entries} problemsOf={problemsOf} />
        </>
      )}
    </Frame>
  );
}
