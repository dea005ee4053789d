// What stands in a form, as texts, and what is sent, as the API takes it.
import { say } from '../words';
import { type Field, ownName } from './shape';

export type Texts = Record<string, string>;
export type Values = Record<string, unknown>;

/** A value of the API as the text that stands in the form. */
export function toText(field: Field, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('\n');
  return field.sort === 'choice' && !field.isOwn ? String(value).toUpperCase() : String(value);
}

/** A text of the form as the API takes it; null for nothing. */
export function toValue(field: Field, text: string): unknown {
  const trimmed = text.trim();
  if (field.sort === 'list') return trimmed ? trimmed.split(/\s*\n\s*/) : [];
  if (trimmed === '') return null;
  if (field.sort === 'number') return Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
  if (field.sort === 'yesno') return trimmed === 'true';
  return trimmed;
}

export function toTexts(fields: Field[], values: Values): Texts {
  return Object.fromEntries(fields.map((f) => [f.name, toText(f, values[f.name])]));
}

/** What differs between two states of a form: what was emptied is null, or an empty list. */
export function changes(fields: Field[], before: Texts, now: Texts): Values {
  const changed: Values = {};
  for (const f of fields) {
    if ((before[f.name] ?? '') !== (now[f.name] ?? '')) changed[f.name] = toValue(f, now[f.name] ?? '');
  }
  return changed;
}

/** Numbers that are none, which the API would refuse without naming the field. */
export function misread(fields: Field[], values: Values): { field: string; message: string }[] {
  return fields
    .filter((f) => f.sort === 'number' && typeof values[f.name] === 'string')
    .map((f) => ({ field: f.name, message: 'is not a number.' }));
}

/** Values as an input of links takes them, which has fields of one's own in a list. */
export function linkInput(values: Values): Values {
  const prefix = ownName('');
  const entries = Object.entries(values);
  const attributes = entries
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => ({ name: name.slice(prefix.length), value }));
  const fields = Object.fromEntries(entries.filter(([name]) => !name.startsWith(prefix)));
  return attributes.length > 0 ? { ...fields, attributes } : fields;
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new id: the prefix of its kind and a ULID. A change that is sent twice with the same one is done once. */
export function newId(prefix: string, now = Date.now(), random = crypto.getRandomValues(new Uint8Array(16))): string {
  let time = '';
  for (let left = now, i = 0; i < 10; i++) {
    time = digits.charAt(left % 32) + time;
    left = Math.floor(left / 32);
  }
  return `${prefix}_${time}${Array.from(random, (byte) => digits.charAt(byte % 32)).join('')}`;
}

export interface Row {
  field: Field;
  before: string;
  mine: string;
  theirs: string;
  /** Whose is taken unless somebody chooses; undefined where both changed it, each in another way. */
  takes: 'mine' | 'theirs' | undefined;
}

/** Where two people changed a thing: each field that either changed, with what it was. */
export function compare(fields: Field[], before: Texts, mine: Texts, theirs: Texts): Row[] {
  return fields.flatMap((field) => {
    const of = (texts: Texts) => texts[field.name] ?? '';
    const row = { field, before: of(before), mine: of(mine), theirs: of(theirs) };
    const iChanged = row.mine !== row.before;
    const theyChanged = row.theirs !== row.before;
    if (!iChanged && !theyChanged) return [];
    if (iChanged && theyChanged && row.mine !== row.theirs) return { ...row, takes: undefined };
    return { ...row, takes: iChanged && !theyChanged ? ('mine' as const) : ('theirs' as const) };
  });
}

/** What somebody chose in a row, and what theirs was when they did. */
export interface Choice {
  whose: 'mine' | 'theirs';
  against: string;
}

/** Whose value counts: as it was chosen, unless theirs has become another since; else as goes without saying. */
export function whoseOf(row: Row, choice: Choice | undefined): Row['takes'] {
  return choice?.against === row.theirs ? choice.whose : row.takes;
}

export interface MergedRow {
  field: Field;
  stays: string;
  goes: string;
  after: string;
  /** Whether what the one that goes says is said no more. */
  isLost: boolean;
}

/** Where two things that become one say different things, and what the one says afterwards. */
export function merged(
  fields: Field[],
  stays: Texts,
  goes: Texts,
  gained: { field: string; after?: unknown }[],
): MergedRow[] {
  return fields.flatMap((field) => {
    const [mine, theirs] = [stays[field.name] ?? '', goes[field.name] ?? ''];
    if (mine === theirs) return [];
    const gain = gained.find((g) => g.field === field.name);
    const after = gain ? toText(field, gain.after) : mine;
    const isLost = theirs !== '' && !theirs.split('\n').every((part) => after.split('\n').includes(part));
    return { field, stays: mine, goes: theirs, after, isLost };
  });
}

/** A text of a form as people read it. */
export function shown(field: Field, text: string): string {
  if (!text) return 'not stated';
  if (field.sort === 'yesno') return text === 'true' ? 'yes' : 'no';
  return field.sort === 'choice' && !field.isOwn ? say(text) : text.replaceAll('\n', ', ');
}
