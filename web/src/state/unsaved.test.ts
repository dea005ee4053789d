import { expect, test } from 'vitest';
import { discardUnsaved, holdUnsaved, isAnythingUnsaved } from './unsaved';

test('what is held is thrown away once, by whoever holds it', () => {
  const gone: string[] = [];
  holdUnsaved('a form', () => gone.push('form'));
  holdUnsaved('rows', () => gone.push('rows'));
  holdUnsaved('rows', undefined);
  expect(isAnythingUnsaved()).toBe(true);
  discardUnsaved();
  expect(gone).toEqual(['form']);
  expect(isAnythingUnsaved()).toBe(false);
});
