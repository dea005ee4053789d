// What is done to several things at once: the operations of one commit.
import type { Field } from './shape';
import { toValue, type Values } from './values';

/** One of the things that are changed together, as it was read. */
export interface Chosen {
  __typename: string;
  id: string;
  name: string;
  revision: number;
  tags: string[];
}

/** Stands for a field where tags are added to those that each thing has, or taken from them. */
export const addTags = '+tags';
export const takeTags = '-tags';

/** What is set in each of the things; source: the id of what says so, or empty. */
export interface Setting {
  field: Field;
  text: string;
  source: string;
}

/** Fields that all of the types have alike and that can sensibly be the same in many things. */
export function commonFields(shapes: Field[][]): Field[] {
  const ownOfEach = new Set(['name', 'aliases', 'keys', 'tags']);
  const [first = [], ...others] = shapes;
  return first.filter((f) => !ownOfEach.has(f.name) && others.every((shape) => shape.some((o) => isAlike(o, f))));
}

const isAlike = (a: Field, b: Field): boolean =>
  a.name === b.name &&
  a.sort === b.sort &&
  a.choices.length === b.choices.length &&
  a.choices.every((c, i) => c.value === b.choices[i]!.value);

/** The operations that set a field, or tags, in each of the things that do not have it so. */
export function setting(things: Chosen[], { field, text, source }: Setting): object[] {
  return things.flatMap(({ id, revision, tags }) => {
    const fields = valuesOf(field, text, tags);
    if (!fields) return [];
    return [{ update: { id, expectedVersion: revision, fields, ...(source && { claim: { source } }) } }];
  });
}

/** What is written into a thing; undefined where its tags stay as they are. */
function valuesOf(field: Field, text: string, tags: string[]): Values | undefined {
  if (field.name !== addTags && field.name !== takeTags) return { [field.name]: toValue(field, text) };
  const named = toValue(field, text) as string[];
  const after = field.name === addTags ? [...new Set([...tags, ...named])] : tags.filter((tag) => !named.includes(tag));
  return after.length === tags.length ? undefined : { tags: after };
}

/** The operations that delete each of the things, with what hangs on it. */
export const ending = (things: Chosen[]): object[] =>
  things.map(({ id, revision }) => ({ end: { id, expectedVersion: revision } }));
