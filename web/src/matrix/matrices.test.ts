import { expect, test } from 'vitest';
import { layOutMatrix, size, within } from './layout';
import { type Link, marksOf, matrices, signsFor, silent } from './matrices';

const [holders, suppliers, courses] = matrices as [
  (typeof matrices)[number],
  (typeof matrices)[number],
  (typeof matrices)[number],
];

function link(id: string, type: Link['type'], from: string, to: string, noun: string, more: object = {}): Link {
  return {
    id,
    type,
    state: 'AGREED',
    isSynthetic: false,
    from: { __typename: 'Actor', id: from, name: from },
    to: { __typename: noun, id: to, name: to },
    ...more,
  } as Link;
}

test('no two kinds of a matrix look the same', () => {
  for (const { kinds } of matrices) {
    const looks = kinds.map((k) => `${k.shape} ${k.filled}`);
    expect(new Set(looks).size).toBe(looks.length);
  }
});

test('what is kept that is no dataset makes no mark', () => {
  const marks = marksOf(holders, [
    link('1', 'STEWARDS', 'a', 'd', 'Dataset'),
    link('2', 'STEWARDS', 'a', 's', 'Standard'),
  ]);
  expect(marks.map((m) => [m.link, m.letter])).toEqual([['1', 'K']]);
});

test('a supplier has the marks of its software; two suppliers have both, none is said to be none', () => {
  const links = [
    link('1', 'SUPPLIES', 'a', 'soft', 'Software'),
    link('2', 'SUPPLIES', 'b', 'soft', 'Software'),
    link('3', 'SUPPLIES', 'b', 'quiet', 'Software'),
    link('4', 'SUPPORTS', 'soft', 'std', 'Standard', { support: 'NO' }),
    link('5', 'SUPPORTS', 'orphan', 'std', 'Standard', { support: 'YES' }),
  ];
  const marks = marksOf(suppliers, links);
  expect(marks.map((m) => [m.key, m.row.name, m.letter])).toEqual([
    ['4', 'a', 'N'],
    ['4/b', 'b', 'N'],
    ['5', 'Supplier not recorded', 'Y'],
  ]);
  expect(silent(links)).toBe(1);
  expect(marksOf(suppliers, links, false).at(-1)?.row.name).toBe('Supplier not recorded or not read');
});

test('the claim that counts tells the evidence; one that waits or was rejected does not count', () => {
  const said = { claimStatus: 'CURRENT', stance: 'FOR' };
  const claims = (...nodes: object[]) => ({ claims: { totalCount: nodes.length, nodes } });
  const kinds = marksOf(courses, [
    link(
      '1',
      'LEADS_TO_OCCUPATION',
      'c',
      'o',
      'Occupation',
      claims(
        { id: 'x', method: 'TITLE_MATCH', review: 'PROPOSED', counts: false, ...said },
        { id: 'y', method: 'MANUAL_CODING', review: null, counts: true, ...said },
      ),
    ),
    link(
      '2',
      'LEADS_TO_OCCUPATION',
      'c',
      'p',
      'Occupation',
      claims({ id: 'z', method: 'TITLE_MATCH', review: 'REJECTED', counts: false, ...said }),
    ),
    link(
      '3',
      'LEADS_TO_OCCUPATION',
      'c',
      'q',
      'Occupation',
      claims({ id: 'w', method: null, review: 'ACCEPTED', counts: false, ...said, claimStatus: 'RETRACTED' }),
    ),
  ]).map((m) => [m.kind.kind, m.letter, m.words]);
  expect(kinds).toEqual([
    ['COUNTS', 'C+', 'words that met: waits for review, does not count; coded by hand: needs no review, counts'],
    ['REJECTED', 'T', 'words that met: rejected in review, does not count'],
    ['NONE', 'W', 'statement: accepted in review, taken back, does not count'],
  ]);
});

test('most marks come first, a full field is wider, and what lies beyond the limit is left out', () => {
  const marks = marksOf(holders, [
    link('1', 'STEWARDS', 'few', 'd1', 'Dataset'),
    link('2', 'STEWARDS', 'many', 'd2', 'Dataset'),
    link('3', 'PUBLISHES', 'many', 'd2', 'Dataset'),
  ]);
  const grid = layOutMatrix(within(marks, 40));
  expect(grid.rows.map((r) => r.id)).toEqual(['many', 'few']);
  expect(grid.columns.map((c) => [c.id, c.width])).toEqual([
    ['d2', 2 * size.cell],
    ['d1', size.cell],
  ]);
  expect(new Set(grid.marks.map((m) => `${m.x},${m.y}`)).size).toBe(3);
  expect(within(marks, 1).map((m) => m.link)).toEqual(['2', '3']);
});

test('that claims are old has a sign only where most are not', () => {
  const states = (...all: ('STALE' | 'AGREED')[]) => all.map((state) => ({ state }));
  expect(signsFor(states('STALE', 'AGREED', 'AGREED')).STALE).toBe('s');
  expect(signsFor(states('STALE', 'STALE', 'AGREED')).STALE).toBeUndefined();
  expect(signsFor(states('STALE')).DISPUTED).toBe('!');
});
