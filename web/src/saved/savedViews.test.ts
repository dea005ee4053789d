import { expect, test } from 'vitest';
import { read, start } from '../state/address';
import { isAsSaved, opened, savable, savedViewsOf, stepFrom, tourOf } from './savedViews';

const view = (id: string, order: number | null, address = '/') => ({
  id: `${id}@7`,
  name: id,
  description: null,
  address,
  order,
  moment: null,
  pins: { nodes: id === 'vew_b' ? [{ x: 0.5, y: 0.25, to: { id: 'act_1@7' } }] : [] },
});

const views = savedViewsOf({
  savedViews: { nodes: [view('vew_c', null), view('vew_b', 2, '/?only=BLOCKED'), view('vew_a', 1)] },
});

test('the tour goes by places, what is in none comes after it', () => {
  expect(views.map((v) => v.id)).toEqual(['vew_a', 'vew_b', 'vew_c']);
  expect(tourOf(views).map((v) => v.id)).toEqual(['vew_a', 'vew_b']);
  expect(stepFrom(views, 'vew_a', 1)?.id).toBe('vew_b');
  expect(stepFrom(views, 'vew_a', -1)).toBeUndefined();
  expect(stepFrom(views, 'vew_c', 1)).toBeUndefined();
});

test('what is saved opens as it was, without the form and the view that it was saved from', () => {
  const shown = { ...start, ...read('/gaps', '?area=gss:E09000009&at=12&edit=view:this&saved=vew_x&present=yes') };
  const address = savable(shown);
  expect(address).toBe('/gaps?area=gss:E09000009&at=12');
  const back = opened({ ...views[0]!, address });
  expect(back).toMatchObject({
    view: 'gaps',
    areas: ['gss:E09000009'],
    at: 12,
    saved: 'vew_a',
    presents: false,
    edit: '',
  });
  expect(savable(back)).toBe(address);
  expect(opened(views[1]!, true).presents).toBe(true);
});

test('an address that is none of the page opens the Board', () => {
  expect(opened({ ...views[0]!, address: 'https://elsewhere.example/x?only=BLOCKED' })).toMatchObject({
    view: 'board',
    only: 'BLOCKED',
  });
});

test('pins come with the view and are not in its address, and moving one is a change', () => {
  const there = opened(views[1]!);
  expect(there.pins).toEqual(['act_1:0.5:0.25']);
  expect(savable(there)).toBe('/?only=BLOCKED');
  expect(isAsSaved(there, views[1]!)).toBe(true);
  expect(isAsSaved({ ...there, pins: ['act_1:0.5:0.3'] }, views[1]!)).toBe(false);
  expect(isAsSaved({ ...there, edit: 'view:this' }, views[1]!)).toBe(true);
});
