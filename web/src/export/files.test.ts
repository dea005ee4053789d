import { expect, test } from 'vitest';
import { csv, mapRows } from './files';

test('CSV keeps commas, quotes and lines, and lets no text become a formula', () => {
  expect(csv([['a,b', 'say "x"', 'two\nlines', '=1+1', -5, null]])).toBe(
    '"a,b","say ""x""","two\nlines",\'=1+1,-5,\r\n',
  );
});

test('a map has a row for each thing and each link', () => {
  const node = {
    id: 'dat_1',
    kind: 'DATASET',
    name: 'Enrolments',
    group: 'DATASET',
    roles: [],
    spectrum: 'OPEN',
    existence: 'EXISTS',
    standing: null,
    isFocus: false,
    isSynthetic: true,
    visibility: 'PUBLIC',
    distance: 0,
    degree: 1,
  } as const;
  const link = {
    id: 'lnk_1',
    type: 'USES',
    from: 'dat_1',
    to: 'dat_1',
    status: null,
    valueKind: null,
    spectrum: null,
    state: 'STALE',
    isSynthetic: false,
    visibility: 'TEAM',
    carries: ['dat_1'],
  } as const;
  const rows = mapRows({
    total: 1,
    shown: 1,
    nodes: [{ ...node, roles: [] }],
    links: [{ ...link, carries: ['dat_1'] }],
    groups: [],
    ties: [],
    legend: [],
    hidden: [],
  });
  expect(rows.slice(1)).toEqual([
    ['thing', 'dat_1', 'dataset', 'Enrolments', 'dataset', 'open', 'exists', '', 'public', 'yes', ''],
    ['link', 'lnk_1', 'uses', 'Enrolments', 'Enrolments', null, null, 'stale', 'team', 'no', 'Enrolments'],
  ]);
});
