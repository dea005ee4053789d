import { expect, test } from 'vitest';
import type { ModelQuery } from '../api/generated/graphql';
import { tally } from './preview';
import { type Field, fieldsOf, fieldsOfLink, linkRules } from './shape';
import { taskOf, typeOf } from './task';
import { changes, compare, linkInput, merged, misread, newId, shown, toTexts, whoseOf } from './values';

const said = { unit: null, isSettable: true, enumeration: null };
const model: ModelQuery['model'] = {
  kinds: [
    {
      kind: 'COURSE',
      name: 'Course',
      plural: 'courses',
      fields: [
        { ...said, name: 'name', doc: 'What people call it.', type: 'TEXT' },
        { ...said, name: 'purpose', doc: 'Why.', type: 'PROSE' },
        {
          ...said,
          name: 'cost',
          doc: 'Whether it costs.',
          type: 'WORD',
          enumeration: { values: [{ value: 'FREE', doc: 'Nothing.' }] },
        },
        { ...said, name: 'places', doc: 'How many can take part.', type: 'WHOLE_NUMBER', unit: 'learners' },
        { ...said, name: 'keys', doc: '', type: 'TEXTS' },
        { ...said, name: 'about', doc: '', type: 'THING', isSettable: false },
      ],
      attributes: [
        { ...said, name: 'seatPrice', doc: 'What a seat costs.', type: 'NUMBER', unit: 'pounds' },
        {
          ...said,
          name: 'region',
          doc: 'Where.',
          type: 'WORD',
          enumeration: { values: [{ value: 'West London', doc: 'West London' }] },
        },
      ],
    },
    { kind: 'USE_CASE', name: 'UseCase', plural: 'useCases', fields: [], attributes: [] },
  ],
  linkTypes: [
    {
      name: 'MAY_ACCESS',
      doc: 'may access',
      from: ['COURSE'],
      to: ['COURSE', 'USE_CASE'],
      attributes: ['purpose', 'expires'],
    },
    { name: 'USES', doc: 'uses', from: null, to: null, attributes: [] },
  ],
};

test('a form has the fields that can be written, with help, choices and units', () => {
  expect(fieldsOf(model, 'Course').map((f) => [f.name, f.sort, f.help, f.unit])).toEqual([
    ['name', 'text', 'What people call it.', ''],
    ['purpose', 'prose', 'Why.', ''],
    ['cost', 'choice', 'Whether it costs.', ''],
    ['places', 'number', 'How many can take part.', 'learners'],
    ['keys', 'list', '', ''],
    ['attribute:seatPrice', 'number', 'What a seat costs.', 'pounds'],
    ['attribute:region', 'choice', 'Where.', ''],
  ]);
  expect(fieldsOf(model, 'Course')[2]!.choices).toEqual([{ value: 'FREE', help: 'Nothing.' }]);
  expect(fieldsOf(model, 'Odd')).toEqual([]);
});

test('types of links tell what they join and say', () => {
  const [access, uses] = linkRules(model);
  expect(access).toEqual({
    type: 'MAY_ACCESS',
    from: ['Course'],
    to: ['Course', 'UseCase'],
    says: 'may access',
    fields: ['purpose', 'expires'],
  });
  expect(uses).toMatchObject({ from: undefined, to: undefined, fields: [] });
  expect(fieldsOfLink([field('purpose'), field('note'), field('degree')], access).map((f) => f.name)).toEqual([
    'purpose',
    'note',
  ]);
});

const field = (name: string, sort: Field['sort'] = 'text'): Field => ({ name, sort, help: '', choices: [], unit: '' });
const fields = [field('name'), field('cost', 'choice'), field('tags', 'list'), field('places', 'number')];

test('only what differs is sent; what was emptied is cleared', () => {
  const before = toTexts(fields, { name: 'A', cost: 'free', tags: ['x', 'y'], places: 3 });
  expect(before).toEqual({ name: 'A', cost: 'FREE', tags: 'x\ny', places: '3' });
  expect(changes(fields, before, before)).toEqual({});
  expect(changes(fields, before, { name: 'B', cost: '', tags: '', places: '12' })).toEqual({
    name: 'B',
    cost: null,
    tags: [],
    places: 12,
  });
  expect(misread(fields, changes(fields, before, { ...before, places: 'many' }))).toEqual([
    { field: 'places', message: 'is not a number.' },
  ]);
});

test('two versions: only what both changed in different ways has to be chosen', () => {
  const rows = compare(
    fields,
    { name: 'A', cost: 'FREE', places: '1' },
    { name: 'B', cost: 'FREE', places: '2', tags: 'x' },
    { name: 'C', cost: 'PAID', places: '1', tags: 'x' },
  );
  expect(rows.map((r) => [r.field.name, r.takes])).toEqual([
    ['name', undefined],
    ['cost', 'theirs'],
    ['tags', 'theirs'],
    ['places', 'mine'],
  ]);
});

test('what was chosen stands until theirs becomes another', () => {
  const row = (theirs: string) => compare(fields, { name: 'A' }, { name: 'B' }, { name: theirs })[0]!;
  const mine = { whose: 'mine', against: 'C' } as const;
  expect(whoseOf(row('C'), undefined)).toBeUndefined();
  expect(whoseOf(row('C'), mine)).toBe('mine');
  expect(whoseOf(row('D'), mine)).toBeUndefined();
});

test('of two that become one: what differs, what is gained and what is lost', () => {
  const rows = merged(
    fields,
    { name: 'A', cost: 'FREE', tags: 'x' },
    { name: 'B', cost: 'FREE', tags: 'y', places: '3' },
    [
      { field: 'places', after: 3 },
      { field: 'tags', after: ['x', 'y'] },
    ],
  );
  expect(rows.map((r) => [r.field.name, r.after, r.isLost])).toEqual([
    ['name', 'A', true],
    ['tags', 'x\ny', false],
    ['places', '3', false],
  ]);
});

test('what would happen is counted in words, things before links before claims', () => {
  const counts = [
    { kind: 'CLAIM', operation: 'ENDED', count: 4 },
    { kind: 'ACTOR', operation: 'ENDED', count: 1 },
    { kind: 'LINK', operation: 'ENDED', count: 2 },
    { kind: 'LINK', operation: 'UPDATED', count: 9 },
  ] as const;
  expect(tally([...counts], 'ENDED', () => true)).toBe('1 actor, 2 links and 4 claims');
  expect(tally([...counts], 'ENDED', (kind) => kind === 'LINK')).toBe('2 links');
  expect(tally([...counts], 'CREATED', () => true)).toBe('');
});

test('ids of changes are ULIDs in the order of time', () => {
  expect(newId('chg')).toMatch(/^chg_[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  expect(newId('chg', 1000) < newId('chg', 2000)).toBe(true);
});

test('tasks are read from the address', () => {
  expect(taskOf('thing:act_1')).toEqual({ verb: 'thing', of: 'act_1' });
  expect(taskOf('burn:act_1')).toBeUndefined();
  expect(taskOf('')).toBeUndefined();
  expect(typeOf('USE_CASE')).toBe('UseCase');
});

test("the choices of a field of one's own stand as they are written", () => {
  const region = fieldsOf(model, 'Course').find((f) => f.name === 'attribute:region')!;
  expect(toTexts([region], { 'attribute:region': 'West London' })).toEqual({ 'attribute:region': 'West London' });
  expect(shown(region, 'West London')).toBe('West London');
});

test("an input of links has fields of one's own in a list", () => {
  expect(linkInput({ note: 'n', 'attribute:weight': 2, 'attribute:region': null })).toEqual({
    note: 'n',
    attributes: [
      { name: 'weight', value: 2 },
      { name: 'region', value: null },
    ],
  });
  expect(linkInput({ note: 'n' })).toEqual({ note: 'n' });
});
