import { expect, test } from 'vitest';
import { aboutOf, othersOf } from './alike';

test('titles that differ in how the course is taken are alike', () => {
  expect(aboutOf('Computer Science with Placement Year')).toBe(aboutOf('BSc (Hons) Computer Science'));
  expect(aboutOf('Nursing (Adult)')).toBe(aboutOf('Adult Nursing'));
  expect(aboutOf('Computer Science')).not.toBe(aboutOf('Computer Science (Cybersecurity)'));
});

test('the other candidates are those that wait, alike titles first', () => {
  const link = (name: string, ...claims: [string, string][]) => ({
    id: `lnk_${name}`,
    from: { id: `crs_${name}`, name },
    claims: {
      nodes: claims.map(([id, review]) => ({
        id,
        revision: 7,
        method: 'TITLE_MATCH' as const,
        review: review as never,
      })),
    },
  });
  const links = [
    link('Acting', ['clm_1', 'PROPOSED']),
    link('Dance', ['clm_2', 'PROPOSED']),
    link('Drama', ['clm_3', 'REJECTED']),
    link('Foundation Year in Acting', ['clm_4', 'PROPOSED']),
    link('Foundation Year', ['clm_5', 'PROPOSED']),
  ];
  const other = (claim: string, course: string, isAlike: boolean) => ({ claim, revision: 7, course, isAlike });
  expect(othersOf(links, 'clm_1', 'Acting')).toEqual([
    other('clm_4', 'Foundation Year in Acting', true),
    other('clm_2', 'Dance', false),
    other('clm_5', 'Foundation Year', false),
  ]);
  expect(othersOf(links, 'clm_5', 'Foundation Year').some((o) => o.isAlike)).toBe(false);
});
