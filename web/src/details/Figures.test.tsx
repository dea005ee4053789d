import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, asked, searched, show } from '../testing';
import Figures from './Figures';

const buckets = (...values: string[]) => ({
  data: { links: { facets: [{ buckets: values.map((value) => ({ value, count: 1 })) }] } },
});
const row = (period: { eq: string }, measure: string) => ({
  id: 'lnk_1',
  isSynthetic: true,
  measure,
  figure: null,
  figureStatus: 'SUPPRESSED',
  mark: 'c',
  unit: `${measure} of ${period.eq}`,
  period: period.eq,
  claims: { nodes: [{ source: { id: 'src_1', name: 'A survey' } }] },
  from: { __typename: 'Subject', id: 'sub_1', name: 'Building', code: '5.2', scheme: 'ssa' },
});
const answers = {
  PlaceMeasures: () => buckets('starts', 'aims'),
  PlacePeriods: () => buckets('2023', '2024'),
  PlaceFigures: (v: Record<string, unknown>) => ({
    data: {
      links: {
        nodes: [row(v.period as { eq: string }, String(v.measure))],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    },
  }),
};

test('the newest figures of the first measure stand there; others are chosen, and each leads to who says so', async () => {
  answer(answers);
  const user = show(<Figures place="plc_1" isMadeUp={false} />);
  await screen.findByText('aims of 2024');
  expect(screen.getByRole('row', { name: /5.2 Building made up/ })).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Measure'), 'starts');
  await user.selectOptions(await screen.findByLabelText('Period'), '2023');
  await screen.findByText('starts of 2023');
  await user.click(screen.getByRole('button', { name: 'suppressed (“c”): who says so' }));
  expect(searched('sel')).toBe('lnk_1');
});

test('a place of which nothing was counted has no figures', async () => {
  answer({ PlaceMeasures: () => buckets() });
  show(<Figures place="plc_1" isMadeUp={false} />);
  await screen.findByText('The figures are read …');
  await expect.poll(() => document.querySelector('section')).toBeNull();
  expect(asked.map(({ operation }) => operation)).not.toContain('PlaceFigures');
});
