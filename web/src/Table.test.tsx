import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Table } from './Table';
import { searched, show } from './testing';

const lines = (n: number) => Array.from({ length: n }, (_, i) => ({ key: `${i}`, cells: [`Thing ${i + 1}`, i] }));
const table = (n: number) => <Table caption="Things" heads={['Name', '#Links']} lines={lines(n)} />;
const rows = () => within(screen.getAllByRole('rowgroup')[1]!).getAllByRole('row');
const above = (name: string) => screen.getAllByRole('button', { name })[0]!;

test('a short table has no pages', () => {
  show(table(100));
  expect(rows()).toHaveLength(100);
  expect(screen.queryByRole('group', { name: 'Pages of the table' })).toBeNull();
  expect(screen.getByRole('table', { name: 'Things' }).hasAttribute('aria-rowcount')).toBe(false);
});

test('a long table comes in pages, which say where they are in the whole', async () => {
  const user = show(table(1020));
  expect(rows()).toHaveLength(100);
  expect(screen.getByRole('table', { name: 'Things' }).getAttribute('aria-rowcount')).toBe('1021');
  expect(screen.getByRole('status').textContent).toBe('Rows 1 to 100 of 1,020');
  await user.click(above('Next'));
  expect(rows()[0]!.getAttribute('aria-rowindex')).toBe('102');
  expect(within(rows()[0]!).getByRole('rowheader').textContent).toBe('Thing 101');
  expect(searched('page')).toBe('2');
  await user.click(above('Last'));
  expect(screen.getByRole('status').textContent).toBe('Rows 1,001 to 1,020 of 1,020');
  expect(rows()).toHaveLength(20);
});

test('what cannot be turned to stays a button that does nothing and says so', async () => {
  const user = show(table(250), '/?page=3');
  expect(rows()).toHaveLength(50);
  for (const name of ['Next', 'Last']) {
    expect(above(name).getAttribute('aria-disabled')).toBe('true');
    await user.click(above(name));
  }
  expect(searched('page')).toBe('3');
  expect(above('Previous').getAttribute('aria-disabled')).toBe('false');
});

test('a page that there is not is the nearest that there is', () => {
  show(table(250), '/?page=99');
  expect(screen.getByRole('status').textContent).toBe('Rows 201 to 250 of 250');
});
