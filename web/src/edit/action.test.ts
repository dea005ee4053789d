import { expect, test } from 'vitest';
import { assignment, type Entered, nameOf, narrowestOf, newAction, type Subject, tick } from './action';
import { taskOf } from './task';

const data: Subject = { __typename: 'Dataset', id: 'dat_1', name: 'HR1 data', visibility: 'PARTNER' };
const office: Subject = { __typename: 'Actor', id: 'act_1', name: 'An office', visibility: 'PUBLIC' };
const entered: Entered = { name: 'Ask', owner: '', due: '', workStatus: 'ACCEPTED', visibility: 'PUBLIC' };

test('an action is one commit with what it is about, who is asked and who sees to it', () => {
  const barrier = { ...data, __typename: 'Barrier', id: 'bar_1' };
  expect(newAction('atn_1', { ...entered, name: ' Ask ', owner: 'act_2', due: '2027-01' }, barrier, office)).toEqual([
    {
      create: {
        kind: 'ACTION',
        id: 'atn_1',
        fields: { name: 'Ask', workStatus: 'ACCEPTED', visibility: 'PUBLIC', due: '2027-01' },
      },
    },
    { link: { type: 'ADDRESSES', from: 'atn_1', to: 'bar_1' } },
    { link: { type: 'TARGETS', from: 'atn_1', to: 'act_1' } },
    { link: { type: 'OWNS', from: 'act_2', to: 'atn_1' } },
  ]);
  const linked = (type: string) => newAction('atn_1', entered, { ...data, __typename: type }, undefined)[1];
  expect(linked('UseCase')).toEqual({ link: { type: 'STEP_OF', from: 'atn_1', to: 'dat_1' } });
  expect(linked('Flow')).toEqual({ link: { type: 'APPLIES_TO', from: 'atn_1', to: 'dat_1' } });
  expect(newAction('atn_1', { ...entered, name: ' ' }, data, office)).toEqual([
    { field: 'name', message: 'is empty.' },
  ]);
});

test('its name says who is asked for what, and no more people see it than what it names', () => {
  expect(nameOf(data, office)).toBe('Ask An office for HR1 data');
  expect(nameOf({ ...data, __typename: 'Flow' }, office)).toBe('Ask An office about HR1 data');
  expect(nameOf(undefined, office)).toBe('Ask An office');
  expect(nameOf(data, undefined)).toBe('');
  expect(narrowestOf([office, data])).toBe('PARTNER');
  expect(narrowestOf([])).toBe('PUBLIC');
});

test('to assign it changes what differs and nothing else', () => {
  const was = {
    id: 'atn_1',
    revision: 4,
    workStatus: 'DOING',
    due: '',
    owns: { id: 'lnk_1', revision: 2, owner: 'act_1' },
  };
  const now = { ...entered, owner: 'act_1', workStatus: 'DOING' };
  expect(assignment(was, now)).toEqual([]);
  expect(assignment(was, { ...now, owner: 'act_2', due: '2027' })).toEqual([
    { update: { id: 'atn_1', expectedVersion: 4, fields: { due: '2027' } } },
    { end: { id: 'lnk_1', expectedVersion: 2 } },
    { link: { type: 'OWNS', from: 'act_2', to: 'atn_1' } },
  ]);
  expect(assignment({ ...was, due: '2027' }, { ...now, owner: '' })).toEqual([
    { update: { id: 'atn_1', expectedVersion: 4, fields: { due: null } } },
    { end: { id: 'lnk_1', expectedVersion: 2 } },
  ]);
});

test('ticked off it is done, ticked again it is under way', () => {
  const action = { id: 'atn_1', revision: 4, workStatus: 'UNKNOWN' };
  expect(tick(action)).toEqual({ update: { id: 'atn_1', expectedVersion: 4, fields: { workStatus: 'DONE' } } });
  expect(tick({ ...action, workStatus: 'DONE' })).toMatchObject({ update: { fields: { workStatus: 'DOING' } } });
});

test('the address says what is asked about and who is asked, or one of them', () => {
  expect(taskOf('ask:dat_1:act_1')).toEqual({ verb: 'ask', of: 'dat_1', field: 'act_1' });
  expect(taskOf('ask::act_1')).toEqual({ verb: 'ask', of: '', field: 'act_1' });
  expect(taskOf('assign:atn_1')).toEqual({ verb: 'assign', of: 'atn_1' });
});
