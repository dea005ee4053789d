import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keepToken } from '../state/token';
import { answer, asked, searched, show } from '../testing';
import { Lookalikes } from './Lookalikes';

const thing = (id: string, name: string) => ({ __typename: 'Actor', id, name, description: null });
const pair = {
  sentence: 'Ealing Council and London Borough of Ealing are one name, written in two ways.',
  here: thing('act_1', 'Ealing Council'),
  other: thing('act_2', 'London Borough of Ealing'),
};

/** A list of pairs, out of which one goes that is told apart. */
function listed() {
  let isTold = true;
  answer({
    Viewer: () => ({ data: { viewer: { name: 'Ada', role: 'EDITOR' } } }),
    Lookalikes: () => ({
      data: {
        lookalikes: {
          totalCount: isTold ? 1 : 0,
          pageInfo: { hasNextPage: false, endCursor: null },
          nodes: isTold ? [pair] : [],
        },
      },
    }),
    Apply: () => {
      isTold = false;
      return { data: { apply: { commit: { revision: 9, touched: { totalCount: 2 } }, node: null, problems: [] } } };
    },
  });
}

test('two that are different are said to be so, and are listed no more', async () => {
  keepToken('cat_good');
  listed();
  const user = show(<Lookalikes />);
  await screen.findByText(pair.sentence);
  expect(asked.find(({ operation }) => operation === 'Lookalikes')?.variables.synthetic).toBe(false);
  await user.click(await screen.findByRole('button', { name: /^These are different/ }));
  await screen.findByText('Nothing here looks like something else here.');
  const sent = asked.find(({ operation }) => operation === 'Apply');
  expect(sent?.variables.operations).toEqual([{ link: { type: 'DIFFERENT_FROM', from: 'act_1', to: 'act_2' } }]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Entered twice?'));
});

test('two that are one are merged in a form that knows both', async () => {
  keepToken('cat_good');
  listed();
  const user = show(<Lookalikes />);
  const list = within(await screen.findByRole('listitem'));
  await user.click(await list.findByRole('button', { name: /^Merge/ }));
  expect(searched('edit')).toBe('merge:act_1:act_2');
});

test('who may not change anything reads the pairs', async () => {
  listed();
  show(<Lookalikes />);
  await screen.findByText(pair.sentence);
  expect(screen.queryByRole('button', { name: /Merge|different/ })).toBeNull();
});
