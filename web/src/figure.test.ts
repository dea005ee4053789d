import { expect, test } from 'vitest';
import type { LinkFigureFragment } from './api/generated/graphql';
import { figureLine, periodWord } from './figure';

const none: LinkFigureFragment = {
  measure: null,
  figure: null,
  figureStatus: null,
  unit: null,
  period: null,
  breakdown: null,
  mark: null,
  population: null,
  pooling: null,
  imputed: null,
};

test('periods read as people say them', () => {
  expect(['2025', '2025-07', '2025-Q2', '2024-04..2025-03'].map(periodWord)).toEqual([
    '2025',
    'July 2025',
    '2025-Q2',
    'April 2024 to March 2025',
  ]);
});

test('a figure of a course says how many people it is of and whether they are its own', () => {
  const pooled: LinkFigureFragment = {
    ...none,
    measure: 'in professional or managerial jobs',
    figure: 93,
    figureStatus: 'AVAILABLE',
    unit: 'percent of those in work 15 months after the course',
    period: '2021-08..2023-07',
    population: 1100,
    pooling: 'POOLED',
    breakdown: 'subject=CAH02',
  };
  expect(figureLine(pooled)).toBe(
    'in professional or managerial jobs: 93 percent of those in work 15 months after the course; of 1,100 people, taken together with others’, subject=CAH02; August 2021 to July 2023',
  );
  expect(figureLine({ ...pooled, pooling: 'OWN', breakdown: null, figure: 0 })).toContain(
    ': 0 percent of those in work',
  );
  expect(figureLine({ ...pooled, pooling: 'OWN', breakdown: null })).toContain('of 1,100 people, its own; August');
});

test('a withheld figure is not zero and shows its mark', () => {
  const withheld: LinkFigureFragment = {
    ...none,
    measure: 'employment',
    figureStatus: 'SUPPRESSED',
    mark: 'c',
    period: '2025',
  };
  expect(figureLine(withheld)).toBe('employment: suppressed (“c”) 2025');
  expect(figureLine({ ...withheld, figureStatus: 'AVAILABLE', figure: 12, mark: null, imputed: true })).toBe(
    'employment: 12, estimated 2025',
  );
});
