import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { forgetToken, keepToken } from '../state/token';
import { answer, show } from '../testing';
import { Frame } from './Frame';

test('a save without a token leads back to the notice that says so, however long it has stood there', async () => {
  answer({ Apply: () => ({ errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] }) });
  keepToken('cat_good');
  const user = show(
    <Frame save="Save" operations={() => [{ end: {} }]} fields={[]} done={() => {}} cancel={() => {}}>
      {() => null}
    </Frame>,
  );
  forgetToken(true); // which another question of the page has met with
  const notice = await screen.findByRole('alert');
  for (let tries = 0; tries < 2; tries++) {
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(document.activeElement).toBe(notice));
  }
});
