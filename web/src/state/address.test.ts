import { expect, test } from 'vitest';
import { type Address, isFiltered, read, start, toggle, write } from './address';

const through = (a: Address): Address => {
  const url = new URL(write(a), 'http://example.org');
  return read(url.pathname, url.search);
};

test('an address says everything and is read back as it was written', () => {
  const full: Address = {
    view: 'registry',
    q: 'what & who?',
    focus: ['act_1', 'slug:std-xcri-cap'],
    depth: 3,
    direction: 'INTO',
    all: true,
    groups: ['STEWARD', 'DATASET'],
    spectrum: ['OPEN'],
    statuses: ['BLOCKED'],
    states: ['DISPUTED'],
    selected: 'lnk_2',
    as: 'table',
    story: 'holders',
    at: 4,
    noun: 'datasets',
    after: 'abc=',
    before: '',
    where: ['spectrum:OPEN'],
    inTable: true,
    edit: 'thing:dat_1',
  };
  expect(through(full)).toEqual(full);
});

test('the start is the bare path', () => {
  expect(write(start)).toBe('/');
  expect(read('/', '')).toEqual(start);
});

test('what is not understood is left out', () => {
  expect(read('/', '?steps=99&way=up&at=-1&focus=,,&colour=red')).toEqual(start);
});

test('filters and their clearing', () => {
  expect(toggle(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggle(['a', 'b'], 'a')).toEqual(['b']);
  expect(isFiltered({ ...start, states: ['STALE'] })).toBe(true);
  expect(isFiltered({ ...start, focus: ['x'] })).toBe(false);
});
