import { expect, test } from 'vitest';
import { after, ended, type Outcome } from './send';

const nothing: Outcome = { findings: [] };
const finding =
  '{"type":"finding","severity":"error","rule":"unknown-value","file":"actors.csv","row":4,"reason":"No."}';

test('lines are gathered as they come', () => {
  const lines = [
    '{"type":"progress","unit":"actors.csv","units":1,"rows":3,"changes":2}',
    finding,
    '',
    '{"type":"summary","changes":2}',
  ];
  const outcome = lines.reduce(after, nothing);
  expect(outcome.progress?.rows).toBe(3);
  expect(outcome.findings.map((f) => f.row)).toEqual([4]);
  expect(ended(outcome).trouble).toBeUndefined();
});

test('what ends without a last word broke off, and an error is told', () => {
  expect(ended([finding].reduce(after, nothing)).trouble?.code).toBe('UNREACHABLE');
  expect(ended(nothing, true).trouble?.code).toBe('STOPPED');
  expect(after(nothing, '{"type":"error","code":"STORAGE","message":"Full."}').trouble?.message).toBe('Full.');
});
