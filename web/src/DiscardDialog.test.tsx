import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import DiscardDialog from './DiscardDialog';
import { show } from './testing';

const asking = () => {
  const [keep, lose] = [vi.fn(), vi.fn()];
  const user = show(<DiscardDialog keep={keep} lose={lose} />);
  const dialog = within(screen.getByRole('dialog', { name: 'Throw away what you entered?' }));
  const press = (name: string) => user.click(dialog.getByRole('button', { name }));
  return { user, dialog, press, told: () => ({ keep: keep.mock.calls.length, lose: lose.mock.calls.length }) };
};

test('what was entered is thrown away only where that is chosen', async () => {
  const { press, told } = asking();
  await press('Throw it away');
  expect(told()).toEqual({ keep: 0, lose: 1 });
});

for (const name of ['Keep editing', 'Close'])
  test(`${name} keeps what was entered`, async () => {
    const { press, told } = asking();
    await press(name);
    expect(told()).toEqual({ keep: 1, lose: 0 });
  });

test('Escape keeps what was entered', async () => {
  const { user, dialog, told } = asking();
  dialog.getByRole('button', { name: 'Keep editing' }).focus();
  await user.keyboard('{Escape}');
  expect(told()).toEqual({ keep: 1, lose: 0 });
});
