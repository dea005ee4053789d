// What is kept, in words and as rows of a table.
import type { Cells } from '../export/files';
import { linkWord, say, spell } from '../words';
import type { Entry } from './store';

type Object = Record<string, unknown>;

const isObject = (value: unknown): value is Object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The verb of an operation, and what it says. */
const partsOf = (operation: object): [verb: string, what: Object] => {
  const [verb = '', what] = Object.entries(operation)[0] ?? [];
  return [verb, isObject(what) ? what : {}];
};

const named = (fields: unknown) => (isObject(fields) && typeof fields.name === 'string' ? ` “${fields.name}”` : '');

/** What an entry does: "New actor “Adult Learning Forum”; new flow". */
export function sentenceOf({ operations }: Entry): string {
  const all = operations.map((operation) => {
    const [verb, what] = partsOf(operation);
    if (verb === 'create') return `new ${spell(String(what.kind))}${named(what.fields)}`;
    if (verb === 'link') return `link: ${linkWord(String(what.type))}`;
    if (verb === 'claim') return isObject(what.input) && what.input.stance === 'NOTE' ? 'a note' : 'a claim';
    return `${say(verb)}${named(what.input)}`;
  });
  const text = all.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What an operation says, each value by its name; what stands in an object stands by itself. */
function flat(what: Object, before = ''): [string, unknown][] {
  return Object.entries(what).flatMap(([name, value]): [string, unknown][] => {
    if (isObject(value)) return flat(value, name === 'fields' || name === 'input' ? before : `${before}${name} `);
    return value === undefined || value === null ? [] : [[before + name, value]];
  });
}

/** The entries as rows under heads: one for each operation, things that they make called by name. */
export function entryRows(entries: Entry[]): Cells[] {
  const names = new Map<unknown, string>();
  for (const operation of entries.flatMap((e) => e.operations)) {
    const [, { id, fields }] = partsOf(operation);
    if (id && isObject(fields) && typeof fields.name === 'string') names.set(id, fields.name);
  }
  const rows = entries.flatMap((entry) =>
    entry.operations.map((operation) => {
      const [verb, what] = partsOf(operation);
      return new Map<string, unknown>([
        ['entered', entry.at],
        ['by', entry.by],
        ['operation', verb],
        ...flat(what).map(([name, value]): [string, unknown] => [
          name,
          name === 'id' ? value : (names.get(value) ?? value),
        ]),
        ['reason', entry.message],
        ['not taken because', entry.problems.join(' ')],
      ]);
    }),
  );
  const last = ['reason', 'not taken because'];
  const heads = [...new Set(rows.flatMap((row) => [...row.keys()]))].filter((head) => !last.includes(head));
  const all = [...heads, ...last];
  const text = (value: unknown) => (Array.isArray(value) ? value.join('|') : value === undefined ? '' : String(value));
  return [all, ...rows.map((row) => all.map((head) => text(row.get(head))))];
}
