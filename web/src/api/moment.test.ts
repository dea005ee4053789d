import { expect, test } from 'vitest';
import { idAt, plainIds } from './moment';

test('what is read in the past is asked for with its revision and known by its plain id', () => {
  expect(idAt('act_1', 26)).toBe('act_1@26');
  expect(idAt('act_1', 0)).toBe('act_1');
  expect(idAt('act_1', null)).toBe('act_1');
  expect(idAt('act_1', 26, false)).toBe('act_1@26~real');
  expect(idAt('act_1', null, false)).toBe('act_1~real');
  const answer = {
    node: { id: 'act_1@26', name: 'a@26', links: [{ id: 'lnk_2@26~real', from: { id: 'act_3~real' } }] },
  };
  plainIds(answer);
  expect(answer).toEqual({ node: { id: 'act_1', name: 'a@26', links: [{ id: 'lnk_2', from: { id: 'act_3' } }] } });
});
