// What can be said of a thing, as the registry's model tells it, so that a form needs
// no code for a noun.
import type { FieldType, Kind, ModelQuery } from '../api/generated/graphql';

export interface Choice {
  value: string;
  help: string;
}

export interface Field {
  name: string;
  help: string;
  sort: 'text' | 'prose' | 'number' | 'yesno' | 'date' | 'address' | 'choice' | 'list' | 'thing';
  choices: Choice[];
  /** What a number counts, where that is told. */
  unit: string;
  /** Whether administrators have defined it: its words stand as they are written. */
  isOwn?: boolean;
}

/** What the values of a thing call a field of one's own. */
export const ownName = (name: string) => `attribute:${name}`;

// What all things have alike; it stands after what is the thing's own.
const common = new Set(['aliases', 'tags', 'keys', 'url', 'validFrom', 'validTo', 'visibility']);

const sorts: Record<FieldType, Field['sort']> = {
  TEXT: 'text',
  PROSE: 'prose',
  WORD: 'choice',
  WORDS: 'list',
  WHOLE_NUMBER: 'number',
  NUMBER: 'number',
  YES_OR_NO: 'yesno',
  DATE: 'date',
  WEB_ADDRESS: 'address',
  TEXTS: 'list',
  THING: 'thing',
};

type Model = ModelQuery['model'];

/** The fields of a kind, by the name of its type, that a change may set. */
export function fieldsOf(model: Model, type: string): Field[] {
  const kind = model.kinds.find((k) => k.name === type);
  return [
    ...(kind?.fields ?? []).filter((f) => f.isSettable).map(fieldOf),
    ...(kind?.attributes ?? []).map((f) => ({ ...fieldOf(f), name: ownName(f.name), isOwn: true })),
  ];
}

type Described = Pick<Model['kinds'][0]['fields'][0], 'name' | 'doc' | 'type' | 'unit' | 'enumeration'>;

function fieldOf(f: Described): Field {
  return {
    name: f.name,
    help: f.doc,
    sort: sorts[f.type],
    choices: (f.enumeration?.values ?? []).map((v) => ({ value: v.value, help: v.doc })),
    unit: f.unit ?? '',
  };
}

/** Fields in two parts: what is the thing's own, and what all things have alike. */
export function parted(fields: Field[]): { own: Field[]; more: Field[] } {
  return { own: fields.filter((f) => !common.has(f.name)), more: fields.filter((f) => common.has(f.name)) };
}

export interface LinkRule {
  type: string;
  /** Kinds at which it starts and ends, by the names of their types; undefined: any. */
  from: string[] | undefined;
  to: string[] | undefined;
  says: string;
  /** The fields that such a link has beside those of every link. */
  fields: string[];
}

/** What each type of link joins and says. */
export function linkRules(model: Model): LinkRule[] {
  const names = new Map(model.kinds.map((k) => [k.kind, k.name]));
  const named = (kinds: Kind[] | null | undefined) => kinds?.flatMap((k) => names.get(k) ?? []);
  return model.linkTypes.map(({ name, doc, from, to, attributes }) => ({
    type: name,
    from: named(from),
    to: named(to),
    says: doc,
    fields: attributes,
  }));
}

const everyLink = ['note', 'validFrom', 'validTo', 'visibility'];

/** The fields that a link of a type may have. */
export function fieldsOfLink(fields: Field[], rule: LinkRule | undefined): Field[] {
  return fields.filter((f) => f.isOwn || everyLink.includes(f.name) || rule?.fields.includes(f.name));
}
