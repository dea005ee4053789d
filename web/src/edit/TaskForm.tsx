import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ask } from '../api/client';
import { type ApplyMutation, EditedDocument } from '../api/generated/graphql';
import { Dialog } from '../controls/Dialog';
import { Failed, Loading } from '../States';
import { linkWord, spell } from '../words';
import { AskForm, AssignForm } from './ActionForm';
import { EndForm, RestoreForm, TakeBackForm } from './EndForm';
import { ExchangeForm } from './ExchangeForm';
import type { EditedNode } from './edited';
import { LinkForm } from './LinkForm';
import { MergeForm } from './MergeForm';
import { NewForm } from './NewForm';
import { ProposeForm } from './ProposeForm';
import { SavedViewForm } from './SavedViewForm';
import { SettleForm } from './SettleForm';
import { SeveralForm } from './SeveralForm';
import { type Field, fieldsOfLink, type LinkRule } from './shape';
import { ThingForm } from './ThingForm';
import { type Task, typeOf } from './task';
import { useFields, useLinkRules } from './useShape';

interface Props {
  task: Task;
  close: () => void;
  done: (made?: ApplyMutation['apply'], next?: string) => void;
}

interface Ends {
  done: Props['done'];
  cancel: () => void;
}

/** The forms that read by themselves what they need, and what each is called. */
const forms: Partial<Record<Task['verb'], [name: string, form: (task: Task, ends: Ends) => ReactNode]>> = {
  exchange: ['What one gives another', ({ of, field = '' }, ends) => <ExchangeForm from={of} to={field} {...ends} />],
  view: ['Save this view', (_, ends) => <SavedViewForm {...ends} />],
  ask: ['New action', ({ of, field = '' }, ends) => <AskForm about={of} target={field} {...ends} />],
  assign: ['Who sees to it, and by when', ({ of }, ends) => <AssignForm id={of} {...ends} />],
  several: ['Change what is chosen', ({ of }, ends) => <SeveralForm way={of} {...ends} />],
  restore: ['Bring back what was deleted', ({ of }, ends) => <RestoreForm id={of} {...ends} />],
};

/** The form for a task. What was ended is not there to be read; bringing it back needs no more than its id. */
export function TaskForm(props: Props) {
  const { task, close, done } = props;
  const own = forms[task.verb];
  if (!own) return <ReadForm {...props} />;
  const [name, form] = own;
  return (
    <Dialog name={name} close={close}>
      {form(task, { done, cancel: close })}
    </Dialog>
  );
}

/** A form, once what it needs has been read. */
function ReadForm({ task, close, done }: Props) {
  const { node, all, trouble } = useRead(task);
  const isGone = node === null || node?.history.nodes[0]?.ended;
  return (
    <Dialog name={headline(task, node)} close={close}>
      {isGone ? (
        <p className="state">There is nothing here by that name that you may see.</p>
      ) : all ? (
        <Form task={task} node={node} all={all} cancel={close} done={done} />
      ) : trouble ? (
        <Failed error={trouble.error} again={() => void trouble.refetch()} />
      ) : (
        <Loading what="The form is made" />
      )}
    </Dialog>
  );
}

interface Fields {
  thing: Field[];
  link: Field[];
  claim: Field[];
  rules: LinkRule[];
}

/** What a form stands on: as it was read when the form opened, whatever is read or lost since. */
function useRead(task: Task) {
  const isNew = task.verb === 'new';
  const [kept, keep] = useState<{ node: EditedNode | undefined; all: Fields }>();
  const edited = useQuery({
    queryKey: ['edited', task.of],
    enabled: !isNew && !kept,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => ask(EditedDocument, { id: task.of, versions: 1 }, signal),
  });
  const node = edited.data?.data.node as EditedNode | null | undefined;
  const thing = useFields(isNew ? typeOf(task.of) : (node?.__typename ?? ''));
  const link = useFields('Link');
  const claim = useFields('Claim');
  const rules = useLinkRules();
  if (kept) return { ...kept, trouble: undefined };
  if ((isNew || node) && thing.data && link.data && claim.data && rules.data)
    keep({
      node: node ?? undefined,
      all: { thing: thing.data, link: link.data, claim: claim.data, rules: rules.data },
    });
  return { node, all: undefined, trouble: [edited, thing, link, claim, rules].find((q) => q.isError) };
}

interface FormProps extends Omit<Props, 'close'> {
  node: EditedNode | undefined;
  all: Fields;
  cancel: () => void;
}

function Form({ task, node, all, ...on }: FormProps) {
  if (task.verb === 'new')
    return (
      <NewForm
        {...on}
        fields={all.thing}
        claim={all.claim}
        save="Save"
        another={`new:${task.of}`}
        make={(fields, claim) => ({ create: { kind: task.of, fields, claim } })}
      />
    );
  if (!node) return null;
  if (task.verb === 'claim') return <ClaimForm {...on} node={node} all={all} />;
  if (task.verb === 'end') return <EndForm {...on} node={node} />;
  if (task.verb === 'settle') return <SettleForm {...on} claim={node} field={task.field ?? ''} />;
  if (task.verb === 'take') return <TakeBackForm {...on} id={node.id} />;
  if (task.verb === 'merge' && 'name' in node)
    return <MergeForm {...on} node={node} other={task.field} fields={all.thing} />;
  if (task.verb === 'propose') return <ProposeForm {...on} id={node.id} />;
  if (task.verb === 'link' && 'name' in node)
    return <LinkForm {...on} things={[node]} rules={all.rules} fields={all.link} claim={all.claim} />;
  const rule = node.__typename === 'Link' ? all.rules.find((r) => r.type === node.type) : undefined;
  const fields = node.__typename === 'Link' ? fieldsOfLink(all.thing, rule) : all.thing;
  return <ThingForm {...on} node={node} fields={fields} claim={'name' in node ? all.claim : []} />;
}

/** A claim on a thing: the fields that it may speak of are those of the thing. */
function ClaimForm({ node, all, ...on }: Omit<FormProps, 'task'> & { node: EditedNode }) {
  const choices = all.thing.map((f) => ({ value: f.name, help: f.help }));
  const isEvidence = node.__typename === 'Link' && node.type === 'LEADS_TO_OCCUPATION';
  const plain = ['field', 'value', 'stance', 'source', 'page', 'quote', 'basis', 'confidence', 'observed'];
  const first = isEvidence ? ['method', 'review', ...plain] : plain;
  const left = isEvidence ? ['claimStatus', 'reason'] : ['claimStatus', 'review', 'reason'];
  const fields = [...first.flatMap((n) => all.claim.find((f) => f.name === n) ?? []), ...all.claim].filter(
    (f, i, list) => list.findIndex((g) => g.name === f.name) === i && !left.includes(f.name),
  );
  return (
    <NewForm
      {...on}
      fields={fields.map((f) => (f.name === 'field' ? { ...f, sort: 'choice' as const, choices } : f))}
      claim={[]}
      save="Add the claim"
      make={(input) => ({ claim: { about: node.id, input } })}
    />
  );
}

function headline({ verb, of }: Task, node: EditedNode | null | undefined): string {
  const name = !node ? '…' : 'name' in node ? node.name : node.__typename === 'Link' ? linkOf(node) : 'a claim';
  switch (verb) {
    case 'new':
      return `New ${spell(of)}`;
    case 'link':
      return `Add a link to ${name}`;
    case 'claim':
      return `Add a claim on ${name}`;
    case 'end':
      return `Delete ${name}`;
    case 'take':
      return of.startsWith('clm_') ? 'Take a claim back' : `Take back all that rests on ${name}`;
    case 'settle':
      return 'Say that this one is right';
    case 'merge':
      return `Merge ${name} with another`;
    case 'propose':
      return `Propose occupations for ${name}`;
    default:
      return `Edit ${name}`;
  }
}

function linkOf(node: Extract<EditedNode, { __typename: 'Link' }>): string {
  return `the link: ${node.from.name} ${linkWord(node.type)} ${node.to.name}`;
}
