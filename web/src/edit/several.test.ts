import { expect, test } from 'vitest';
import { addTags, type Chosen, commonFields, ending, setting, takeTags } from './several';
import type { Field } from './shape';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  ...{ name, help: '', sort: 'text', choices: [], unit: '' },
  ...more,
});
const thing = (id: string, tags: string[] = []): Chosen => ({
  ...{ __typename: 'Actor', id, name: id, revision: 7, tags },
});

test('a field is set in each thing, against the version that was read, with who says so', () => {
  const operations = setting([thing('act_1'), thing('act_2')], {
    ...{ field: field('sector'), text: ' education ', source: 'src_1' },
  });
  expect(operations).toEqual(
    ['act_1', 'act_2'].map((id) => ({
      update: { id, expectedVersion: 7, fields: { sector: 'education' }, claim: { source: 'src_1' } },
    })),
  );
});

test('a field that is emptied is no longer known', () => {
  const [operation] = setting([thing('act_1')], { field: field('sector'), text: '', source: '' });
  expect(operation).toEqual({ update: { id: 'act_1', expectedVersion: 7, fields: { sector: null } } });
});

test('tags are added to those that each has and taken from them; who has them so already is left alone', () => {
  const things = [thing('act_1', ['a']), thing('act_2', ['a', 'b'])];
  const tags = (name: string, text: string) => ({ field: field(name, { sort: 'list' }), text, source: '' });
  expect(setting(things, tags(addTags, 'b'))).toEqual([
    { update: { id: 'act_1', expectedVersion: 7, fields: { tags: ['a', 'b'] } } },
  ]);
  expect(setting(things, tags(takeTags, 'b\na'))).toEqual([
    { update: { id: 'act_1', expectedVersion: 7, fields: { tags: [] } } },
    { update: { id: 'act_2', expectedVersion: 7, fields: { tags: [] } } },
  ]);
});

test('only what all types have alike is offered, and nothing that is each one’s own', () => {
  const choice = (values: string[]) =>
    field('progress', { sort: 'choice', choices: values.map((value) => ({ value, help: '' })) });
  const actor = [field('name'), field('sector'), field('url', { sort: 'address' }), choice(['A', 'B'])];
  const dataset = [field('name'), field('url', { sort: 'address' }), choice(['A', 'C'])];
  expect(commonFields([actor, dataset]).map((f) => f.name)).toEqual(['url']);
  expect(commonFields([actor]).map((f) => f.name)).toEqual(['sector', 'url', 'progress']);
});

test('each is deleted in the version that was read', () => {
  expect(ending([thing('act_1')])).toEqual([{ end: { id: 'act_1', expectedVersion: 7 } }]);
});
