// What can be done to what, as the address says it: thing:act_1 edits an actor.

const verbs = [
  'thing',
  'new',
  'exchange',
  'view',
  'ask',
  'assign',
  'several',
  'link',
  'claim',
  'end',
  'take',
  'settle',
  'propose',
  'merge',
  'restore',
] as const;

export interface Task {
  /** thing: change what it says; new: make one of a kind; exchange: say what one actor gives another; view: save what is shown; ask: make an action about it; assign: say who sees to an action by when; several: change what is chosen; link, claim: add to it; end: take it out; take: take a claim back, or all that rest on a source; settle: say that a claim on a field is right; propose: occupations for a course; merge: with another; restore: bring back what was ended. */
  verb: (typeof verbs)[number];
  /** The id of a thing, for new its kind, for exchange the id of who gives, or nothing, for ask what it is about, or nothing, and for several how: set, link or end. */
  of: string;
  /** For settle, the field; for merge, the id of the other thing where it is known; for exchange, that of who gets it; for ask, that of who is asked. */
  field?: string;
}

/** Reads a task from an address; undefined where there is none. */
export function taskOf(edit: string): Task | undefined {
  const [verb, of, ...field] = edit.split(':');
  const known = verbs.find((v) => v === verb);
  return known && (of || known === 'exchange' || known === 'ask')
    ? {
        verb: known,
        of: of ?? '',
        ...(['settle', 'merge', 'exchange', 'ask'].includes(known) && { field: field.join(':') }),
      }
    : undefined;
}

/** USE_CASE as the schema names its type: UseCase. */
export function typeOf(kind: string): string {
  return kind
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
