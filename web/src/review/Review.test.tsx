import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keepToken } from '../state/token';
import { answer, asked, show } from '../testing';
import Review from './Review';

const occupation = { id: 'occ_1', name: 'Actors', description: null };
const claim = (n: number, course: string) => ({
  id: `clm_${n}`,
  revision: n,
  method: 'TITLE_MATCH',
  review: 'PROPOSED',
  course,
});

/** A queue of one course, for whose occupation three others wait. */
function waiting() {
  const courses = [claim(1, 'Acting'), claim(2, 'Acting with Foundation'), claim(3, 'Stage Acting'), claim(4, 'Dance')];
  const node = {
    ...claim(1, 'Acting'),
    quote: 'words that met: acting with actor',
    coder: null,
    recorded: '2026-11-24',
    isSynthetic: false,
    source: null,
    about: {
      id: 'lnk_1',
      claims: { nodes: [] },
      from: { id: 'crs_1', name: 'Acting', description: null },
      to: occupation,
    },
  };
  const links = courses.map((c) => ({
    id: `lnk_${c.id}`,
    from: { id: `crs_${c.id}`, name: c.course },
    claims: { nodes: [c] },
  }));
  answer({
    Viewer: () => ({ data: { viewer: { name: 'Ada', role: 'EDITOR' } } }),
    AnyMadeUp: () => ({ data: { revision: { hasSynthetic: false } } }),
    Lookalikes: () => ({
      data: { lookalikes: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } },
    }),
    Waiting: () => ({ data: { claims: { totalCount: 4, edges: [{ cursor: 'c', node }] } } }),
    WaitingFor: () => ({ data: { links: { totalCount: 4, nodes: links } } }),
    Apply: () => ({
      data: { apply: { commit: { revision: 9, touched: { totalCount: 3 } }, node: null, problems: [] } },
    }),
  });
}

test('a decision is for alike titles too, and for what is ticked besides, in one commit', async () => {
  keepToken('cat_good');
  waiting();
  const user = show(<Review />);
  await screen.findByText(/the decision is for this one and 1 ticked/);
  await user.click(screen.getByRole('checkbox', { name: 'Stage Acting' }));
  await screen.findByText(/the decision is for this one and 2 ticked/);
  await user.keyboard('a');
  await screen.findByText(/for review/);
  const sent = asked.find(({ operation }) => operation === 'Apply')?.variables;
  const update = (n: number) => ({
    updateClaim: { id: `clm_${n}`, expectedVersion: n, input: { review: 'ACCEPTED', reason: null } },
  });
  expect(sent?.operations).toEqual([update(1), update(2), update(3)]);
  expect(sent?.message).toBe('Accepted: Acting and 2 other courses lead to Actors');
});
