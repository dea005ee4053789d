// What differs between two revisions, in words.
import type { ChangesDiffQuery, ChangeType, Kind, NamedFragment, Origin } from '../api/generated/graphql';
import { linkWord, say, spell } from '../words';

export type Difference = ChangesDiffQuery['diff']['nodes'][number];
type FieldChange = Difference['changes'][number];

/** Things by their id, as far as their names are known. */
export type Names = Map<string, NamedFragment>;

/** What happened to a thing. */
export const happened: Record<ChangeType, string> = { CREATED: 'Added', UPDATED: 'Changed', ENDED: 'Deleted' };

/** What made a commit. */
export const origins: Record<Origin, string> = {
  EDIT: 'an edit',
  IMPORT: 'an import',
  MERGE: 'a merge',
  UNDO: 'an undo',
  DEMO: 'the demonstration',
  COPY: 'a copy from another store',
  ERASE: 'an erasure',
  VIEW: 'a saved view',
};

/** Names of the kinds, for several things; the others take an s. */
const plurals: Partial<Record<Kind, string>> = {
  SOFTWARE: 'Software',
  INDUSTRY: 'Industries',
  OPPORTUNITY: 'Opportunities',
};

/** The name of a kind, for several things. */
export function kindWord(kind: Kind): string {
  const word = spell(kind);
  return plurals[kind] ?? `${word.charAt(0).toUpperCase()}${word.slice(1)}s`;
}

/** A moment as people write it, the same everywhere. */
export function moment(at: string): string {
  const text = new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${text.replace(' at ', ', ')} UTC`;
}

/** The day of a moment. */
export const day = (at: string) => new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const reference = /^[a-z]{3}_[0-9A-Z]{26}$/;
const enumeration = /^[a-z]+(_[a-z]+)+$/;

/** The value of a field; what is not stated says so. */
export function valueWord(value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return 'not stated';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((v) => valueWord(v, names)).join(', ') || 'none';
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (reference.test(text)) {
    const named = names.get(text);
    return named ? nameOf(named, text) : text;
  }
  return enumeration.test(text) ? say(text) : text;
}

/** What a thing is called: a link by its ends, a claim by what it is about and where it is from. */
export function nameOf(node: NamedFragment | null | undefined, id: string): string {
  if (!node) return id;
  if (node.__typename === 'Link') return `${node.from.name} ${linkWord(node.type)} ${node.to.name}`;
  if (node.__typename === 'Claim') {
    const source = node.source ? `, from ${node.source.name}` : '';
    return `A claim on ${aboutWord(node.about)}${source}`;
  }
  return 'name' in node ? node.name : id;
}

function aboutWord(about: Extract<NamedFragment, { __typename: 'Claim' }>['about']): string {
  if ('from' in about) return `“${about.from.name} ${linkWord(about.type)} ${about.to.name}”`;
  return 'name' in about ? about.name : about.id;
}

/** The thing that differs: as it is after, else as it was before. */
export function thingOf(difference: Difference, names: Names): NamedFragment | undefined {
  return difference.node ?? names.get(difference.id);
}

/** What of a new or ended thing its name says already. */
const named: Partial<Record<Kind, string[]>> = {
  LINK: ['from', 'to', 'type'],
  CLAIM: ['about', 'source'],
};

/** The fields that differ, one sentence each. */
export function sentences(difference: Difference, names: Names): string[] {
  const { kind, operation, changes } = difference;
  const said = thingOf(difference, names) && operation !== 'UPDATED' ? (named[kind] ?? ['name']) : [];
  return changes.filter(({ field }) => !said.includes(field)).map((change) => sentence(change, operation, names));
}

function sentence({ field, before, after }: FieldChange, operation: ChangeType, names: Names): string {
  const name = spell(field);
  if (operation === 'CREATED') return `${name}: ${valueWord(after, names)}`;
  if (operation === 'ENDED') return `${name} was ${valueWord(before, names)}`;
  if (isEmpty(after)) return `${name} was ${valueWord(before, names)}, is no longer stated`;
  return `${name} was ${valueWord(before, names)}, is now ${valueWord(after, names)}`;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** Things that the differences name by id alone: those that ended, to be read before, and those referred to, after. */
export function unnamed(differences: Difference[]): { ended: string[]; referred: string[] } {
  const ended = differences.filter((d) => !d.node).map((d) => d.id);
  const values = differences.flatMap((d) => d.changes.flatMap((c) => [c.before, c.after].flat()));
  const ids = values.filter((v): v is string => typeof v === 'string' && reference.test(v));
  return { ended, referred: [...new Set(ids)] };
}

/** The differences by kind, in the order of the answer. */
export function byKind(differences: Difference[]): [Kind, Difference[]][] {
  const groups = new Map<Kind, Difference[]>();
  for (const d of differences) groups.set(d.kind, [...(groups.get(d.kind) ?? []), d]);
  return [...groups];
}

/** The kinds that have a place on the map. */
export const drawn: Kind[] = ['ACTOR', 'DATASET', 'STANDARD', 'SOFTWARE', 'INITIATIVE', 'USE_CASE'];

/** The ids of what differs, is still there and has a place on the map. */
export function onMap(differences: Difference[]): string[] {
  return differences.filter((d) => d.node && drawn.includes(d.kind)).map((d) => d.id);
}

/** Which two revisions are compared: each with the one before it unless another earlier one is named. */
export function compared(address: { at: number; since: number }, head: number): { from: number; to: number } {
  const to = address.at || head;
  return { from: address.since > 0 && address.since < to ? address.since : to - 1, to };
}
