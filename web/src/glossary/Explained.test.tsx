import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, show } from '../testing';
import { Explained } from './Explained';

test('a term of the trade says what it means when it is pressed, and stops when it is pressed again', async () => {
  answer({
    Glossary: () => ({
      data: { terms: { nodes: [{ id: 'trm_1', name: 'Aggregator', aliases: [], description: 'Packages datasets.' }] } },
    }),
  });
  const user = show(<Explained text="It is an aggregator of courses." />);
  const term = await screen.findByRole('button', { name: 'aggregator' });
  expect(screen.queryByRole('note')).toBeNull();
  await user.click(term);
  expect(screen.getByRole('note').textContent).toBe(' (Packages datasets)');
  await user.click(term);
  expect(screen.queryByRole('note')).toBeNull();
});

test('without a glossary the text stands as it is', async () => {
  answer({ Glossary: () => ({ data: { terms: { nodes: [] } } }) });
  show(<Explained text="An aggregator." />);
  expect(await screen.findByText('An aggregator.')).toBeTruthy();
});
