import { expect, test } from 'vitest';
import { type DataSource, gapsOf, sourceRows, sourceSentence, unengagedOf } from './dataSources';
import { list, thing } from './testing';
import { needSentence, needsOf, orderedUseCases, roadmapOf, standingOf, type UseCase, useCaseRows } from './useCases';

const data = (name: string, existence: string, spectrum: string, more: object = {}) =>
  thing('Dataset', `dat_${name}`, name, {
    ...{ existence, spectrum, cost: 'UNKNOWN', stewards: list(), collectors: list(), creators: list() },
    ...{ barriers: list(), useCases: list() },
    ...more,
  }) as unknown as DataSource & UseCase['datasets']['edges'][number]['node'];

const useCase = (name: string, more: object = {}) =>
  thing('UseCase', `use_${name}`, name, {
    ...{ priority: 'UNSET', rank: null, viability: 'UNSET', pilots: list(), steps: list(), advice: list() },
    datasets: { totalCount: 0, edges: [] },
    ...more,
  }) as unknown as UseCase;

test('data is missing, closed, not known, on terms or open, and nothing is made of what nobody knows', () => {
  const of = (existence: string, spectrum: string) => standingOf(data('d', existence, spectrum));
  expect(of('MISSING', 'NONE')).toBe('MISSING');
  expect(of('PLANNED', 'OPEN')).toBe('MISSING');
  expect(of('UNCLEAR', 'OPEN')).toBe('UNKNOWN');
  expect(of('EXISTS', 'UNKNOWN')).toBe('UNKNOWN');
  expect(of('EXISTS', 'NOT_PUBLIC')).toBe('CLOSED');
  expect(of('PARTIAL', 'GROUP')).toBe('TERMS');
  expect(of('EXISTS', 'PUBLIC')).toBe('OPEN');
});

test('what a use case needs is told with what is wanting first, and its files say where each stands', () => {
  const barrier = {
    ...thing('Barrier', 'bar_1', 'Hard to get'),
    recommendations: list(thing('Recommendation', 'rec_1', 'Ask')),
  };
  const nodes = [data('Open data', 'EXISTS', 'OPEN'), data('Gone', 'MISSING', 'NONE', { barriers: list(barrier) })];
  const u = useCase('Courses', { datasets: { totalCount: 2, edges: nodes.map((node) => ({ link: null, node })) } });
  expect(needSentence(u)).toBe('Needs 2 datasets: 1 missing, 1 open or public.');
  expect(needSentence(useCase('None'))).toBe('Which data it needs is not recorded.');
  expect(needsOf(u).map(({ node }) => node.name)).toEqual(['Gone', 'Open data']);
  expect(useCaseRows([u])[1]).toEqual([
    ...['Courses', 'not said', 'not said', 'Gone', 'not known', 'missing', '', 'Hard to get', 'Ask', 'no'],
  ]);
});

test('the way there is told by when: dates, then horizons, then what has no time', () => {
  const u = useCase('Courses', {
    pilots: list({ ...thing('Pilot', 'plt_1', 'A pilot'), workStatus: 'DOING', due: null }),
    steps: list({ ...thing('Action', 'atn_1', 'Write'), workStatus: 'UNKNOWN', due: '2027-01' }),
    advice: list({ ...thing('Recommendation', 'rec_1', 'Meet'), horizon: 'SHORT', workStatus: 'UNKNOWN', due: null }),
  });
  expect(roadmapOf(u).map(({ horizon, steps }) => [horizon, steps[0]!.name, steps[0]!.word])).toEqual([
    ['due 2027-01', 'Write', 'action'],
    ['within 3 months', 'Meet', 'recommendation'],
    ['no time said', 'A pilot', 'pilot, doing'],
  ]);
});

test('use cases stand in the order of priority', () => {
  const all = [useCase('B'), useCase('A'), useCase('High', { priority: 'HIGH' }), useCase('First', { rank: 1 })];
  expect(orderedUseCases(all).map((u) => u.name)).toEqual(['First', 'High', 'A', 'B']);
});

test('the list of data sources answers its three questions', () => {
  const holder = (name: string, engagement: string) => ({ ...thing('Actor', `act_${name}`, name), engagement });
  const all = [
    data('Held', 'EXISTS', 'CLOSED', { stewards: list(holder('Office', 'TO_ENGAGE')) }),
    data('Shared', 'EXISTS', 'UNKNOWN', { stewards: list(holder('Partner', 'PROJECT_PARTNER')) }),
    data('Wanted', 'MISSING', 'NONE'),
    data('Unclear', 'UNCLEAR', 'UNKNOWN'),
  ];
  expect(unengagedOf(all).map(({ holder }) => holder.name)).toEqual(['Office']);
  expect(gapsOf(all).map((d) => d.name)).toEqual(['Wanted', 'Unclear']);
  expect(sourceSentence(all)).toBe(' 2 exist; 1 holder not recorded as engaged; 2 gaps.');
  const [, ...rows] = sourceRows(all);
  expect(rows.map(([question, name]) => [question?.split(' ')[0], name])).toEqual([
    ...[
      ['What', 'Held'],
      ['What', 'Shared'],
      ['Who', 'Held'],
    ],
    ...[
      ['Where', 'Wanted'],
      ['Where', 'Unclear'],
    ],
  ]);
});
