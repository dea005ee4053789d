// What can be said of a thing, read from the schema by introspection, so that a
// form needs no code for a noun.
import type { LinkTypesQuery, ShapeQuery, SortFragment } from '../api/generated/graphql';

export interface Choice {
  value: string;
  help: string;
}

export interface Field {
  name: string;
  help: string;
  sort: 'text' | 'prose' | 'number' | 'yesno' | 'date' | 'address' | 'choice' | 'list' | 'thing';
  choices: Choice[];
  /** What a number counts, where the schema says so. */
  unit: string;
}

// Worked out by the server, or what makes the thing the one that it is.
const notSaid = new Set([
  'id',
  'revision',
  'state',
  'isSynthetic',
  'counts',
  'about',
  'from',
  'to',
  'type',
  'qualifier',
]);
// What all things have alike; it stands after what is the thing's own.
const common = new Set(['tags', 'keys', 'url', 'validFrom', 'validTo', 'visibility']);
const prose = new Set(['description', 'quote', 'note', 'notes', 'outcome', 'reason', 'entryRoutes', 'prerequisite']);

const scalars: Record<string, Field['sort']> = {
  Int: 'number',
  Float: 'number',
  Boolean: 'yesno',
  Date: 'date',
  URL: 'address',
  ID: 'thing',
  String: 'text',
};

interface Plain {
  kind: string;
  name: string | null;
  enumValues?: { name: string; description: string | null }[] | null;
}

/** The fields of a type's input or, where it has none of its own, those of the type that can be written. */
export function fieldsOf(shape: ShapeQuery): Field[] {
  const written = shape.input?.inputFields ?? (shape.object?.fields ?? []).filter((f) => f.args.length === 0);
  return written.filter((f) => !notSaid.has(f.name)).flatMap((f) => fieldOf(f.name, f.description ?? '', f.type) ?? []);
}

function fieldOf(name: string, description: string, sort: SortFragment): Field | undefined {
  const { plain, isList } = unwrapped(sort);
  const help = description.replace(/\s*Source: .*$/, '');
  const unit = /, in ([^,;.]+)\.$/.exec(help)?.[1] ?? '';
  const field = { name, help, choices: [], unit: '' };
  if (name === 'keys' || isList) return { ...field, sort: 'list' };
  if (plain.kind === 'ENUM') {
    const choices = (plain.enumValues ?? []).map((v) => ({ value: v.name, help: v.description ?? '' }));
    return { ...field, sort: 'choice', choices };
  }
  const known = scalars[plain.name ?? ''];
  if (!known) return undefined;
  if (known === 'text' && prose.has(name)) return { ...field, sort: 'prose' };
  return { ...field, sort: known, unit: known === 'number' ? unit : '' };
}

function unwrapped(sort: SortFragment): { plain: Plain; isList: boolean } {
  let plain: Plain & { ofType?: unknown } = sort;
  let isList = false;
  while (plain.ofType) {
    if (plain.kind === 'LIST') isList = true;
    plain = plain.ofType as Plain & { ofType?: unknown };
  }
  return { plain, isList };
}

/** Fields in two parts: what is the thing's own, and what all things have alike. */
export function parted(fields: Field[]): { own: Field[]; more: Field[] } {
  return { own: fields.filter((f) => !common.has(f.name)), more: fields.filter((f) => common.has(f.name)) };
}

export interface LinkRule {
  type: string;
  /** Kinds at which it starts and ends, as the schema names them; undefined: any. */
  from: string[] | undefined;
  to: string[] | undefined;
  says: string;
  /** The fields that such a link has beside those of every link. */
  fields: string[];
}

/** What each type of link joins and says, read from its description. */
export function linkRules(query: LinkTypesQuery): LinkRule[] {
  return (query.types?.enumValues ?? []).flatMap(({ name, description }) => {
    const found = /^(.+?) … (.+?): (.+?)\.(?: Says (.+)\.)?$/.exec(description ?? '');
    if (!found) return [];
    const [, from = '', to = '', says = '', fields = ''] = found;
    return { type: name, from: kindsOf(from), to: kindsOf(to), says, fields: fields ? fields.split(', ') : [] };
  });
}

function kindsOf(words: string): string[] | undefined {
  return /^anything$/i.test(words) ? undefined : words.split(' or ');
}

const everyLink = ['note', 'validFrom', 'validTo', 'visibility'];

/** The fields that a link of a type may have. */
export function fieldsOfLink(fields: Field[], rule: LinkRule | undefined): Field[] {
  return fields.filter((f) => everyLink.includes(f.name) || rule?.fields.includes(f.name));
}
