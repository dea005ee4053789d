import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { searched, show } from '../testing';
import { Findings } from './Findings';
import type { Finding } from './send';

const finding = (row: number, severity: Finding['severity'], more: Partial<Finding> = {}) =>
  ({ file: 'actors.csv', row, column: 'kind', severity, value: 'castle', reason: 'is none.', ...more }) as Finding;
const findings = [finding(3, 'error'), finding(5, 'warning'), finding(7, 'warning')];
const counts = { error: 1, warning: 2, note: 0 };
const rows = () => within(screen.getAllByRole('rowgroup')[1]!).getAllByRole('rowheader');

test('each finding says where it is, what is wrong and what would mend it', () => {
  show(
    <Findings findings={[finding(3, 'error', { fix: 'Write organisation.' })]} counts={{ ...counts, warning: 0 }} />,
  );
  const [row] = within(screen.getAllByRole('rowgroup')[1]!).getAllByRole('row');
  const cells = [...within(row!).getAllByRole('rowheader'), ...within(row!).getAllByRole('cell')];
  expect(cells.map((cell) => cell.textContent)).toEqual([
    'actors.csv, row 3, kind',
    'Error',
    'castle',
    'is none.',
    'Write organisation.',
  ]);
});

test('a severity narrows the findings, and is in the address', async () => {
  const user = show(<Findings findings={findings} counts={counts} />, '/imports');
  expect(rows()).toHaveLength(3);
  await user.click(screen.getByRole('checkbox', { name: 'Warning 2' }));
  expect(searched('where')).toBe('severity:warning');
  expect(screen.getByRole('status').textContent).toBe('2 findings.');
  expect(rows()).toHaveLength(2);
  await user.click(screen.getByRole('checkbox', { name: 'Warning 2' }));
  await user.click(screen.getByRole('checkbox', { name: 'Note 0' }));
  expect(screen.getByRole('status').textContent).toBe('0 findings.');
});

test('where there are more findings than are listed, it says how many', () => {
  show(<Findings findings={findings} counts={{ error: 1, warning: 2, note: 900 }} />);
  expect(screen.getByRole('status').textContent).toBe('3 findings; the 3 most severe of 903 are listed.');
});

test('nothing odd says so', () => {
  show(<Findings findings={[]} counts={undefined} />);
  expect(screen.getByText('Nothing odd was found.')).toBeTruthy();
});
