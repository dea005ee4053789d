import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/client';
import { AskedAboutDocument, AssignedActionDocument } from '../api/generated/graphql';
import { Failed, Loading } from '../States';
import { ActorField } from './ActorField';
import { type Assigned, assignment, type Entered, nameOf, narrowestOf, newAction, type Subject } from './action';
import { type Done, Frame } from './Frame';
import { Input } from './Input';
import type { Field } from './shape';
import { useFields } from './useShape';
import { newId } from './values';

interface Close {
  done: Done;
  cancel: () => void;
}

interface AskProps extends Close {
  /** The id of what the action is about; empty: of nothing in particular. */
  about: string;
  /** The id of the actor that is asked; empty: nobody is. */
  target: string;
}

/** A new action about a thing, with who is asked: one commit. */
export function AskForm({ about, target, ...close }: AskProps) {
  const fields = useFields('Action');
  const [thing, actor] = [useSubject(about), useSubject(target)];
  const trouble = [fields, thing, actor].find((q) => q.isError);
  if (trouble) return <Failed error={trouble.error} again={() => void trouble.refetch()} />;
  if (!fields.data || (about && !thing.data) || (target && !actor.data)) return <Loading what="The form is made" />;
  return <Ask {...close} fields={fields.data} about={thing.data} target={actor.data} />;
}

function useSubject(id: string) {
  return useQuery({
    queryKey: ['asked about', id],
    enabled: id !== '',
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }): Promise<Subject> => {
      const { node } = (await ask(AskedAboutDocument, { id }, signal)).data;
      if (!node || !('name' in node)) throw new Error('it is not there');
      return node;
    },
  });
}

interface Subjects extends Close {
  fields: Field[];
  about: Subject | undefined;
  target: Subject | undefined;
}

function Ask({ fields, about, target, ...close }: Subjects) {
  const [id] = useState(() => newId('atn'));
  const [now, set] = useState<Entered>({
    ...{ name: nameOf(about, target), owner: '', due: '', workStatus: 'ACCEPTED' },
    visibility: narrowestOf([about, target].filter((s) => s !== undefined)),
  });
  const names = ['name', 'owner', 'due', 'visibility'];
  return (
    <Frame
      {...close}
      save="Save"
      fields={names}
      begin={now.name ? 'owner' : 'name'}
      operations={() => newAction(id, now, about, target)}
    >
      {(problemsOf) => (
        <>
          {about && <p className="help">About {about.name}.</p>}
          {names.map((name) =>
            name === 'owner' ? (
              <Owner key={name} value={now.owner} choose={(owner) => set((was) => ({ ...was, owner }))} />
            ) : (
              <One key={name} name={name} fields={fields} now={now} set={set} problems={problemsOf(name)} />
            ),
          )}
        </>
      )}
    </Frame>
  );
}

/** Who sees to an action, by when, and where it stands: one commit. */
export function AssignForm({ id, ...close }: { id: string } & Close) {
  const fields = useFields('Action');
  const read = useQuery({
    queryKey: ['assigned', id],
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => ask(AssignedActionDocument, { id }, signal),
  });
  const [kept, keep] = useState<Assigned>();
  const trouble = [fields, read].find((q) => q.isError);
  if (trouble && !kept) return <Failed error={trouble.error} again={() => void trouble.refetch()} />;
  const action = read.data?.data.node;
  if (read.data && (!action || !('workStatus' in action)))
    return <p className="state">There is nothing here by that name that you may see.</p>;
  if (!kept && action && 'workStatus' in action) {
    const first = action.links.nodes[0];
    keep({
      ...{ id, revision: action.revision, workStatus: action.workStatus, due: action.due ?? '' },
      ...(first && { owns: { id: first.id, revision: first.revision, owner: first.from.id } }),
    });
  }
  if (!fields.data || !kept) return <Loading what="The form is made" />;
  return <Assign {...close} was={kept} fields={fields.data} />;
}

function Assign({ was, fields, ...close }: { was: Assigned; fields: Field[] } & Close) {
  const [now, set] = useState<Entered>({
    ...{ name: '', visibility: '', owner: was.owns?.owner ?? '' },
    ...{ due: was.due, workStatus: was.workStatus },
  });
  return (
    <Frame
      {...close}
      save="Save"
      fields={['owner', 'due', 'workStatus']}
      begin="owner"
      operations={() => assignment(was, now)}
    >
      {(problemsOf) => (
        <>
          <Owner value={now.owner} choose={(owner) => set((before) => ({ ...before, owner }))} />
          {['due', 'workStatus'].map((name) => (
            <One key={name} name={name} fields={fields} now={now} set={set} problems={problemsOf(name)} />
          ))}
        </>
      )}
    </Frame>
  );
}

const labels: Record<string, string> = {
  name: 'What is to be done',
  due: 'By when',
  workStatus: 'Where it stands',
  visibility: 'Who may see it',
};

interface OneProps {
  name: string;
  fields: Field[];
  now: Entered;
  set: (change: (was: Entered) => Entered) => void;
  problems: Parameters<typeof Input>[0]['problems'];
}

/** One field of an action. */
function One({ name, fields, now, set, problems }: OneProps) {
  const field = fields.find((f) => f.name === name);
  if (!field) return null;
  return (
    <Input
      field={field}
      mark={name}
      label={labels[name]}
      value={now[name as keyof Entered]}
      change={(text) => set((was) => ({ ...was, [name]: text }))}
      problems={problems}
    />
  );
}

/** Who sees to an action. */
const Owner = (owner: { value: string; choose: (id: string) => void }) => (
  <ActorField
    {...owner}
    name="owner"
    label="Who sees to it"
    help="An organisation or a person of the registry. Left empty, nobody does yet."
  />
);
