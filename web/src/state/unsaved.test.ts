import { expect, test } from 'vitest';
import { holdUnsaved, isAnythingUnsaved, throwAway } from './unsaved';

test('what is held is thrown away once, by whoever holds it', () => {
  const gone: string[] = [];
  holdUnsaved('a form', () => gone.push('form'));
  holdUnsaved('rows', () => gone.push('rows'));
  holdUnsaved('rows', undefined);
  expect(isAnythingUnsaved()).toBe(true);
  throwAway();
  expect(gone).toEqual(['form']);
  expect(isAnythingUnsaved()).toBe(false);
});
