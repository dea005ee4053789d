import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing';
import { HiddenRows } from './HiddenRows';
import type { Finding } from './send';

const finding = (rule: string, reason: string): Finding => ({ severity: 'warning', rule, row: 3, reason });
const kept = finding('kept-hidden', 'It is visible to the team only, and stays so.');
const shown = finding('published', 'What the team alone saw is shown to everyone.');

test('what stays hidden is listed, and may be shown where that is meant', async () => {
  const mean = vi.fn();
  const user = show(<HiddenRows findings={[kept, finding('odd', 'Odd.')]} isMeant={false} mean={mean} />);
  expect(screen.getByRole('group', { name: 'What is hidden now stays hidden' }).textContent).toContain(
    'Row 3: It is visible to the team only',
  );
  expect(screen.queryByText(/Odd/)).toBeNull();
  await user.click(screen.getByRole('checkbox'));
  expect(mean).toHaveBeenCalledWith(true);
});

test('what would show is listed once it is meant, and can be taken back', async () => {
  const mean = vi.fn();
  const user = show(<HiddenRows findings={[shown]} isMeant mean={mean} />);
  expect(screen.getByRole('group', { name: 'What is hidden now would show' }).textContent).toContain(
    'shown to everyone',
  );
  await user.click(screen.getByRole('checkbox'));
  expect(mean).toHaveBeenCalledWith(false);
});

test('a file that shows nothing hidden asks nothing', () => {
  show(<HiddenRows findings={[finding('odd', 'Odd.')]} isMeant={false} mean={() => {}} />);
  expect(screen.queryByRole('checkbox')).toBeNull();
});
