import { useState } from 'react';
import type { EditedQuery } from '../api/generated/graphql';
import { Conflict } from './Conflict';
import { Fields, groundsOf, MoreFields } from './Fields';
import { type Done, Frame } from './Frame';
import { type Field, parted } from './shape';
import { changes, misread, type Texts, toTexts, type Values } from './values';

export type EditedNode = Extract<NonNullable<EditedQuery['node']>, { history: unknown }>;

interface Props {
  node: EditedNode;
  fields: Field[];
  /** The fields of claims, for what the values rest on; none where a claim itself is changed, or a link. */
  claim: Field[];
  done: Done;
  cancel: () => void;
  touched: (isDirty: boolean) => void;
}

/** The operation that changes a thing of any sort. */
export function updateOf(type: string, id: string, expectedVersion: number, values: Values, claim?: Values): object {
  if (type === 'Link') return { updateLink: { id, expectedVersion, input: values } };
  if (type === 'Claim') return { updateClaim: { id, expectedVersion, input: values } };
  const rests = claim && Object.keys(claim).length > 0 ? { claim } : {};
  return { update: { id, expectedVersion, fields: values, ...rests } };
}

/** Changes what a thing, a link or a claim says. */
export function ThingForm({ node, fields, claim, done, cancel, touched }: Props) {
  const version = node.history.nodes[0]!;
  const before = toTexts(fields, version.fields);
  const [texts, setTexts] = useState(before);
  const [rests, setRests] = useState<Texts>({});
  const [conflict, setConflict] = useState<{ reason: string }>();
  const change = (name: string, text: string) => {
    setTexts((now) => ({ ...now, [name]: text }));
    touched(true);
  };
  const grounds = groundsOf(claim);
  const { own, more } = parted(fields);
  if (conflict)
    return (
      <Conflict
        id={node.id}
        type={node.__typename}
        fields={fields}
        before={before}
        mine={texts}
        grounds={grounds}
        rests={rests}
        reason={conflict.reason}
        done={done}
        cancel={cancel}
      />
    );
  return (
    <Frame
      save="Save"
      fields={[...fields.map((f) => f.name), ...grounds.map((f) => `claim.${f.name}`)]}
      operations={() => {
        const values = changes(fields, before, texts);
        const wrong = misread(fields, values);
        if (wrong.length > 0) return wrong;
        return [updateOf(node.__typename, node.id, version.revision, values, changes(grounds, {}, rests))];
      }}
      onConflict={(reason) => setConflict({ reason })}
      done={done}
      cancel={cancel}
    >
      {(problemsOf) => (
        <>
          <Fields fields={own} texts={texts} change={change} problemsOf={problemsOf} />
          {grounds.length > 0 && (
            <MoreFields
              name="What the values rest on"
              prefix="claim."
              fields={grounds}
              texts={rests}
              change={(name, text) => {
                setRests((now) => ({ ...now, [name]: text }));
                touched(true);
              }}
              problemsOf={problemsOf}
            />
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
