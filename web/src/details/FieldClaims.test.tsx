import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keepToken } from '../state/token';
import { answer, asked, searched, show } from '../testing';
import { FieldClaims } from './FieldClaims';

const claim = (id: string, over: object) => ({
  id,
  field: 'sector',
  value: 'colleges',
  says: [],
  settled: [],
  madeBy: 'IMPORT',
  stance: 'FOR',
  claimStatus: 'CURRENT',
  assertedBy: null,
  observed: null,
  recorded: '2026-01-05',
  isSynthetic: false,
  source: { id: 'src_1', name: 'Report' },
  ...over,
});
const told = {
  node: {
    __typename: 'Actor',
    fieldStates: [{ field: 'sector', decidedBy: 'clm_2' }],
    claims: {
      nodes: [
        claim('clm_1', {}),
        claim('clm_2', {
          field: null,
          value: null,
          says: ['sector=training'],
          madeBy: 'PERSON',
          source: null,
          assertedBy: 'Ada',
        }),
        claim('clm_3', { value: 'schools', claimStatus: 'RETRACTED' }),
      ],
      pageInfo: { hasNextPage: false },
    },
  },
};
const viewer = { viewer: { name: 'Ada Example', role: 'EDITOR' } };

test('one press tells who says what of a field, and whose word is shown', async () => {
  answer({ FieldClaims: () => ({ data: told }) });
  const user = show(<FieldClaims id="act_1" field="sector" isMadeUp={false} state="DISPUTED" />);
  await user.click(screen.getByRole('button', { name: 'disputed: who says what about sector' }));
  const said = (await screen.findAllByRole('listitem')).map((item) => item.textContent);
  expect(said).toEqual([
    'collegesReport · imported · recorded 2026-01-05',
    'training · shownAda · entered by a person · recorded 2026-01-05',
    'schools · retractedReport · imported · recorded 2026-01-05',
  ]);
  expect(asked.find((a) => a.operation === 'FieldClaims')?.variables).toEqual({ id: 'act_1~real', field: 'sector' });
  expect(screen.queryByRole('button', { name: 'This one is right' })).toBeNull();
});

test('who may edit says which one is right', async () => {
  answer({ FieldClaims: () => ({ data: told }), Viewer: () => ({ data: viewer }) });
  keepToken('cat_x');
  const user = show(<FieldClaims id="act_1" field="sector" isMadeUp={false} state="SINGLE_SOURCE" />);
  await user.click(screen.getByRole('button', { name: 'who says so about sector' }));
  const [first] = await screen.findAllByRole('listitem');
  await user.click(await within(first!).findByRole('button', { name: 'This one is right' }));
  expect(searched('edit')).toBe('settle:clm_1:sector');
});
