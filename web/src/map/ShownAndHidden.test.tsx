import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { searched, show } from '../testing';
import { ShownAndHidden } from './ShownAndHidden';
import type { MapAnswer } from './scene';

const map = (more: object) =>
  ({ total: 5000, shown: 800, links: [], groups: [], ties: [], hidden: [], ...more }) as unknown as MapAnswer;

test('what is over the limit can be asked for', async () => {
  const over = map({ hidden: [{ reason: 'LIMIT', count: 4200 }] });
  const user = show(<ShownAndHidden map={over} overview={false} table={false} />, '/?show=all');
  expect(screen.getByRole('status').textContent).toContain('800 of 5,000 things shown');
  expect(screen.getByRole('status').textContent).toContain('Hidden: 4200 over the limit of a picture.');
  await user.click(screen.getByRole('button', { name: 'Show 700 more' }));
  expect(searched('most')).toBe('1000');
  await user.click(screen.getByRole('button', { name: 'Show 2,000 more' }));
  expect(searched('most')).toBe('3000');
});

test('nothing hidden says so, and nothing can be cleared', () => {
  show(<ShownAndHidden map={map({})} overview={false} table={false} />, '/?show=all');
  expect(screen.getByRole('status').textContent).toContain('Nothing is hidden.');
  expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
});

test('filters say what they hide, and one click clears them', async () => {
  const hidden = [
    { reason: 'GROUP', count: 12 },
    { reason: 'OUT_OF_REACH', count: 3 },
  ];
  const user = show(
    <ShownAndHidden map={map({ hidden })} overview={false} table={false} />,
    '/?group=STEWARD&status=BLOCKED',
  );
  expect(screen.getByRole('status').textContent).toContain('Hidden: 12 in other groups, 3 further from the focus.');
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect([searched('group'), searched('status'), searched('show')]).toEqual([null, null, 'all']);
});
