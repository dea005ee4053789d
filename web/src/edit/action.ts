// An action as somebody enters or assigns it, and the operations that make it: one commit
// of the action, what it is about, who is asked, and who sees to it.
import type { Problem } from '../api/client';

/** What of an action is entered in its form, as texts. */
export interface Entered {
  name: string;
  /** The id of the actor that sees to it; empty: nobody yet. */
  owner: string;
  due: string;
  workStatus: string;
  visibility: string;
}

/** What an action is about, or who is asked: as the API names its type, with who may see it. */
export interface Subject {
  __typename: string;
  id: string;
  name: string;
  visibility: string;
}

/** An action as it was read, to be assigned. */
export interface Assigned {
  id: string;
  revision: number;
  workStatus: string;
  due: string;
  /** The link from who owns it; undefined: nobody does. */
  owns?: { id: string; revision: number; owner: string };
}

const widest = ['PUBLIC', 'PARTNER', 'TEAM'];

/** Who may see an action about things: no more people than see each of them, as its name tells theirs. */
export const narrowestOf = (things: Subject[]): string =>
  widest[Math.max(0, ...things.map((t) => widest.indexOf(t.visibility)))]!;

/** What an action is called unless somebody says otherwise; empty where nobody is asked. */
export function nameOf(about: Subject | undefined, target: Subject | undefined): string {
  if (!target) return '';
  if (!about) return `Ask ${target.name}`;
  return `Ask ${target.name} ${about.__typename === 'Dataset' ? 'for' : 'about'} ${about.name}`;
}

/** How an action is linked with what it is about. */
function aboutness(type: string): string {
  if (type === 'Barrier') return 'ADDRESSES';
  return type === 'Recommendation' || type === 'UseCase' ? 'STEP_OF' : 'APPLIES_TO';
}

/** The operations that make an action; or what is still to be said. */
export function newAction(
  id: string,
  { name, owner, due, workStatus, visibility }: Entered,
  about: Subject | undefined,
  target: Subject | undefined,
): object[] | Problem[] {
  if (name.trim() === '') return [{ field: 'name', message: 'is empty.' }];
  const fields = { name: name.trim(), workStatus, visibility, ...(due.trim() && { due: due.trim() }) };
  const link = (type: string, from: string, to: string) => ({ link: { type, from, to } });
  return [
    { create: { kind: 'ACTION', id, fields } },
    ...(about ? [link(aboutness(about.__typename), id, about.id)] : []),
    ...(target ? [link('TARGETS', id, target.id)] : []),
    ...(owner ? [link('OWNS', owner, id)] : []),
  ];
}

/** The operations by which an action gets another owner, date or status. */
export function assignment(was: Assigned, { owner, due, workStatus }: Entered): object[] {
  const fields = {
    ...(workStatus !== was.workStatus && { workStatus }),
    ...(due.trim() !== was.due && { due: due.trim() || null }),
  };
  const isMoved = owner !== (was.owns?.owner ?? '');
  return [
    ...(Object.keys(fields).length > 0 ? [{ update: { id: was.id, expectedVersion: was.revision, fields } }] : []),
    ...(isMoved && was.owns ? [{ end: { id: was.owns.id, expectedVersion: was.owns.revision } }] : []),
    ...(isMoved && owner ? [{ link: { type: 'OWNS', from: owner, to: was.id } }] : []),
  ];
}

/** The operation that ticks an action off; ticked off already, it is under way again. */
export const tick = ({ id, revision, workStatus }: { id: string; revision: number; workStatus: string }): object => ({
  update: { id, expectedVersion: revision, fields: { workStatus: workStatus === 'DONE' ? 'DOING' : 'DONE' } },
});
