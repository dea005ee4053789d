import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, asked, held, show } from '../testing';
import Matrix from './Matrix';

const revision = { revision: { revision: 1, lens: 'PUBLIC', hasSynthetic: true } };

/** Holders of datasets, so many, a hundred at a time; before the page that begins with `until` is given something is waited for. */
function holders(links: number, until = -1, wait: Promise<unknown> = Promise.resolve()) {
  answer({
    RevisionNote: () => ({ data: revision }),
    MatrixLinks: async ({ after }) => {
      const from = Number(after ?? 0);
      if (from === until) await wait;
      const to = Math.min(links, from + 100);
      const nodes = Array.from({ length: to - from }, (_, i) => ({
        id: `lnk_many${from + i}`,
        type: 'STEWARDS',
        state: 'AGREED',
        isSynthetic: true,
        support: null,
        accessLevel: null,
        from: { __typename: 'Actor', id: `act_${(from + i) % 150}`, name: `Synthetic holder ${(from + i) % 150}` },
        to: { __typename: 'Dataset', id: `dat_${(from + i) % 151}`, name: `Synthetic dataset ${(from + i) % 151}` },
      }));
      const pageInfo = { hasNextPage: to < links, endCursor: String(to) };
      return { data: { links: { totalCount: links, totalIsCapped: false, pageInfo, nodes } } };
    },
  });
}
const bar = async () => (await screen.findByText(/marks? shown$/)).parentElement!.textContent;

test('all links of a matrix are read, page by page, and it says how far it is', async () => {
  const last = held<void>();
  holders(1234, 1200, last.wait);
  show(<Matrix />, '/matrix?as=table&rows=200');
  await screen.findByText('1,200 of 1,234 links');
  last.give();
  expect(await bar()).toMatch(/^1,234 marks shown/);
  expect(await bar()).toMatch(/Nothing is hidden/);
  expect(screen.getAllByText('Rows 1 to 100 of 1,234')).toHaveLength(2);
  expect(asked.filter(({ operation }) => operation === 'MatrixLinks')).toHaveLength(13);
});

test('what of very many links is not read is counted', async () => {
  holders(12_000);
  show(<Matrix />, '/matrix?as=table&rows=200');
  expect(await bar()).toMatch(/2,000 links that were not read: the first 10,000 were/);
  expect(await bar()).toMatch(/^10,000 marks shown/);
});

test('nothing answered is an error that can be tried again, nothing recorded says so', async () => {
  const user = show(<Matrix />, '/matrix?as=table');
  expect((await screen.findByRole('alert')).textContent).toMatch(/The server does not answer/);
  holders(0);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText(/^No link of this sort is recorded here/);
  expect(screen.queryByRole('alert')).toBeNull();
});
