import { expect, test } from 'vitest';
import { type Address, changed, isFiltered, read, start, toggle, turned, write } from './address';

const through = (a: Address): Address => {
  const url = new URL(write(a), 'http://example.org');
  return read(url.pathname, url.search);
};

test('an address says everything and is read back as it was written', () => {
  const full: Address = {
    view: 'registry',
    of: 'act_01',
    lane: 'Funding and London',
    around: ['act_1', 'dat_2'],
    only: 'BLOCKED',
    layers: ['barriers', 'standards'],
    pins: ['act_1:0.25:0.4'],
    lanes: 'kind',
    gather: 'Research and advice>Data companies',
    colour: 'engagement',
    size: 'exchanges',
    madeUp: true,
    saved: 'vew_1',
    presents: true,
    embeds: true,
    q: 'what & who?',
    focus: ['act_1', 'slug:std-xcri-cap'],
    depth: 3,
    direction: 'INTO',
    all: true,
    most: 3000,
    groups: ['STEWARD', 'DATASET'],
    spectrum: ['OPEN'],
    statuses: ['BLOCKED'],
    states: ['DISPUTED'],
    selected: 'lnk_2',
    as: 'table',
    story: 'holders',
    at: 4,
    since: 2,
    noun: 'datasets',
    after: 'abc=',
    before: '',
    where: ['spectrum:OPEN'],
    areas: ['plc_1', 'plc_2'],
    classes: ['LINKED'],
    evidence: ['MANUAL_CODING'],
    occupations: ['soc2020:5241', 'occ_3'],
    approach: 'by law',
    level: 'MINOR',
    measure: 'employment',
    catchment: 'SET',
    shows: 'occ_1',
    chart: 'bars',
    cell: 'occ_1/plc_2',
    rows: 50,
    pages: ['1', '3'],
    from: 'slug:syn-ember',
    to: 'act_1',
    walk: 'standards',
    inTable: true,
    edit: 'thing:dat_1',
  };
  expect(through(full)).toEqual(full);
});

test('the start is the bare path', () => {
  expect(write(start)).toBe('/');
  expect(read('/', '')).toEqual(start);
});

test('an address of before, when the map was home, leads to the map', () => {
  expect(read('/', '?focus=act_1').view).toBe('map');
  expect(read('/', '?status=BLOCKED').view).toBe('map');
  expect(read('/', '?story=holders').view).toBe('map');
  expect(read('/', '?sel=act_1&made-up=shown&lane=Funding').view).toBe('board');
});

test('what is not understood is left out', () => {
  expect(read('/', '?steps=99&most=10001&way=up&at=-1&focus=,,&shade=red')).toEqual(start);
});

test('filters and their clearing', () => {
  expect(toggle(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggle(['a', 'b'], 'a')).toEqual(['b']);
  expect(isFiltered({ ...start, states: ['STALE'] })).toBe(true);
  expect(isFiltered({ ...start, focus: ['x'] })).toBe(false);
});

test('a table is turned alone, and what lists other rows begins at the first page', () => {
  expect(turned([], 1, 3)).toEqual(['1', '3']);
  expect(turned(['1', '3'], 0, 2)).toEqual(['2', '3']);
  expect(turned(['1', '3'], 1, 1)).toEqual([]);
  const third = { ...start, pages: ['3'] };
  expect(changed(third, { selected: 'dat_1' }).pages).toEqual(['3']);
  expect(changed(third, { states: ['STALE'] }).pages).toEqual([]);
});
