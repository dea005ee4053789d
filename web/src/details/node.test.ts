import { expect, test } from 'vitest';
import { claimsOn } from './node';

const of = (sources: unknown[], hasNextPage = false) => ({
  nodes: sources.map((source) => ({ source })),
  pageInfo: { hasNextPage },
});

test('one voice that names no source is not called a source', () => {
  expect(claimsOn('SINGLE_SOURCE', false, of([null]))).toBe('nobody named a source');
  expect(claimsOn('SINGLE_SOURCE', false, of([null, { id: 'src_1' }]))).toBe('one source');
  expect(claimsOn('SINGLE_SOURCE', false, of([null], true))).toBe('one source');
  expect(claimsOn('DISPUTED', false, of([null]))).toBe('disputed');
});

test('that nobody speaks of a source is no want', () => {
  expect(claimsOn('UNSUPPORTED', true)).toBe('none');
  expect(claimsOn('UNSUPPORTED', false)).toBe('unsupported');
});
