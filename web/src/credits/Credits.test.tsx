import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, show } from '../testing';
import { Credits } from './Credits';

const boundaries = {
  id: 'src_1',
  name: 'Boundaries',
  url: 'https://example.org/boundaries',
  publisher: 'An office',
  licence: 'Open Government Licence v3.0',
  credit: 'Contains OS data',
};

test('each source is named with its publisher, licence and credit once they are asked for', async () => {
  const report = { id: 'src_2', name: 'A report', url: null, publisher: null, licence: null, credit: null };
  answer({ Credits: () => ({ data: { sources: { totalCount: 102, nodes: [boundaries, report] } } }) });
  const user = show(<Credits />);
  const button = screen.getByRole('button', { name: 'Sources and credits' });
  expect(screen.queryByRole('list')).toBeNull();
  await user.click(button);
  const items = (await screen.findAllByRole('listitem')).map((item) => item.textContent);
  expect(items).toEqual([
    'Boundaries: An office · Open Government Licence v3.0 · Contains OS data',
    'A report',
    'and 100 more',
  ]);
  expect(screen.getByRole('link', { name: 'Boundaries' }).getAttribute('href')).toBe('https://example.org/boundaries');
  await user.click(button);
  expect(screen.queryByRole('list')).toBeNull();
});

test('a registry without sources says so', async () => {
  answer({ Credits: () => ({ data: { sources: { totalCount: 0, nodes: [] } } }) });
  const user = show(<Credits />);
  await user.click(screen.getByRole('button', { name: 'Sources and credits' }));
  expect(await screen.findByText('No source is recorded yet.')).toBeTruthy();
});
