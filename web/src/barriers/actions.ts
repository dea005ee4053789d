// Who does what by when, put together from the answers: pure.
import type { ActionsQuery } from '../api/generated/graphql';
import { type Thing, unique } from '../thing';
import { count, say, title } from '../words';
import { type Choices, isClosed, isOverdue, thingChoices } from './barriers';

export type ActionAnswer = ActionsQuery['actions']['nodes'][number];

/** What an action is about: the barriers, advice, use cases and things that it is linked with. */
export const aboutOf = (a: ActionAnswer): Thing[] =>
  unique([...a.addresses.nodes, ...a.recommendations.nodes, ...a.useCases.nodes, ...a.appliesTo.nodes]);

/** What is open first, then what is due first, then by name. */
export function orderedActions(actions: ActionAnswer[]): ActionAnswer[] {
  const key = (a: ActionAnswer) => `${isClosed(a) ? 1 : 0} ${a.due ?? '9999'}`;
  return [...actions].sort(
    (a, b) => key(a).localeCompare(key(b)) || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1),
  );
}

/** All that actions can be narrowed to. */
export function actionChoices(actions: ActionAnswer[], today: string): Choices<ActionAnswer>[] {
  const statuses = [...new Set(actions.map((a) => a.workStatus))].sort();
  const nobody = { value: 'nobody', word: 'Nobody yet', fits: (a: ActionAnswer) => a.owners.nodes.length === 0 };
  return [
    {
      ...{ field: 'open', legend: 'Whether it is done' },
      choices: [
        { value: 'yes', word: 'Open', fits: (a) => !isClosed(a) },
        { value: 'late', word: 'Overdue', fits: (a) => isOverdue(a, today) },
        { value: 'no', word: 'Done or given up', fits: isClosed },
      ],
    },
    {
      ...{ field: 'work', legend: 'Where it stands' },
      choices: statuses.map((s) => ({ value: s, word: title(say(s)), fits: (a) => a.workStatus === s })),
    },
    { field: 'owner', legend: 'Who sees to it', choices: [...thingChoices(actions, (a) => a.owners.nodes), nobody] },
    { field: 'about', legend: 'About', choices: thingChoices(actions, aboutOf) },
  ];
}

/** What there is, in a sentence of counts. */
export function actionSentence(actions: ActionAnswer[], today: string): string {
  const open = actions.filter((a) => !isClosed(a));
  const [unowned, late] = [
    open.filter((a) => a.owners.nodes.length === 0).length,
    open.filter((a) => isOverdue(a, today)).length,
  ];
  return [
    ` ${actions.filter((a) => a.workStatus === 'DONE').length} done`,
    unowned > 0 && `${count(unowned, 'open action')} without an owner`,
    late > 0 && `${late} overdue`,
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
}

const names = (things: { name: string }[]) => things.map((t) => t.name).join('; ');

/** The same as rows, the first of them the heads. */
export function actionRows(actions: ActionAnswer[]): string[][] {
  return [
    ['id', 'action', 'about', 'asked of', 'owners', 'due', 'status', 'made_up'],
    ...actions.map((a) => [
      ...[a.id, a.name, names(aboutOf(a)), names(a.targets.nodes), names(a.owners.nodes)],
      ...[a.due ?? '', say(a.workStatus), a.isSynthetic ? 'yes' : 'no'],
    ]),
  ];
}
