import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { token } from '../state/token';
import { answer, asked, show } from '../testing';
import SignIn from './SignIn';

function signingIn() {
  const close = vi.fn();
  const user = show(<SignIn close={close} />);
  const dialog = within(screen.getByRole('dialog', { name: 'Sign in with a token' }));
  const send = async (text: string) => {
    const box = dialog.getByLabelText('Token');
    await user.clear(box);
    if (text) await user.type(box, text);
    await user.click(dialog.getByRole('button', { name: 'Sign in' }));
  };
  return { close, dialog, send };
}
const viewer = { viewer: { name: 'Ada Example', role: 'EDITOR' } };

test('no token, and one with other signs, are refused before the server is asked', async () => {
  const { close, dialog, send } = signingIn();
  await send('');
  expect(await dialog.findByText('Enter a token.')).toBeTruthy();
  await send('two words');
  expect(await dialog.findByText('A token has letters, digits and signs only.')).toBeTruthy();
  expect(dialog.getByLabelText('Token').getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([]);
  expect(close).not.toHaveBeenCalled();
});

test('a token that the server refuses is not kept, and its words do not repeat it', async () => {
  answer({ Viewer: () => ({ errors: [{ message: 'No.', extensions: { code: 'UNAUTHENTICATED' } }] }) });
  const { close, dialog, send } = signingIn();
  await send('cat_wrong');
  const alert = await dialog.findByText('This token is not valid.');
  expect(alert.textContent).not.toContain('cat_wrong');
  expect(document.activeElement).toBe(dialog.getByLabelText('Token'));
  expect(token()).toBe('');
  expect(close).not.toHaveBeenCalled();
});

test('a server that does not answer is told, and the token can be sent again', async () => {
  const { close, dialog, send } = signingIn();
  await send('cat_good');
  await dialog.findByText(/^The server does not answer\./);
  answer({ Viewer: () => ({ data: viewer }) });
  await send('cat_good');
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('a good token is kept in the tab, and only there', async () => {
  answer({ Viewer: () => ({ data: viewer }) });
  const { close, send } = signingIn();
  await send(' cat_good ');
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(token()).toBe('cat_good');
  expect(asked.map((ask) => ask.token)).toEqual(['cat_good']);
  expect(window.location.href).not.toContain('cat_');
  expect(localStorage.length).toBe(0);
});
