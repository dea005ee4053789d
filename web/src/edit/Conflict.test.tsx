import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { keepToken } from '../state/token';
import { type Answers, answer, asked, show } from '../testing';
import { Conflict } from './Conflict';
import type { Field } from './shape';

const field = (name: string): Field => ({ name, sort: 'text', help: '', choices: [], unit: '' });
const fields = ['name', 'sector', 'note'].map(field);
const before = { name: 'A College', sector: 'education', note: '' };
const mine = { name: 'A College', sector: 'mine', note: 'mine alone' };

/** What the thing is by now, and that nothing is wrong with what would be saved. */
const standing = (now: Record<string, string>, revision: number, ended = false): Answers => ({
  Edited: () => ({
    data: {
      node: {
        __typename: 'Actor',
        id: 'act_1',
        name: now.name,
        history: { nodes: [{ revision, ended, fields: now }] },
      },
    },
  }),
  Ahead: () => ({
    data: {
      apply: {
        problems: [],
        preview: { base: revision, counts: [], touched: [], unsupportedCount: 0, unsupported: [] },
      },
    },
  }),
});
const theirs = { name: 'A College', sector: 'theirs', note: '' };
const applied = () =>
  asked.filter(({ operation }) => operation === 'Apply').map(({ variables }) => variables.operations);
const saved = () => ({
  data: { apply: { commit: { revision: 9, touched: { totalCount: 1 } }, node: null, problems: [] } },
});
const conflict = {
  data: { apply: { commit: null, node: null, problems: [{ code: 'CONFLICT', thing: 'act_1', message: 'It moved.' }] } },
};

function resolving() {
  keepToken('cat_good');
  const [done, cancel] = [vi.fn(), vi.fn()];
  const user = show(
    <Conflict id="act_1" type="Actor" fields={fields} before={before} mine={mine} done={done} cancel={cancel} />,
  );
  const save = async () => user.click(await screen.findByRole('button', { name: 'Save what is chosen' }));
  return { user, done, save };
}

test('a conflict shows both versions of what either changed, and what one alone changed is taken', async () => {
  answer(standing(theirs, 7));
  resolving();
  await screen.findByText('Somebody changed this while you did');
  const table = within(screen.getByRole('table', { name: 'Both versions, field by field' }));
  expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Sector', 'Note']);
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
    'Sector, mine: mine',
    'Sector, theirs: theirs',
    'Note, mine: mine alone',
    'Note, theirs: not stated',
  ]);
  expect(screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked)).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('nothing is sent until each field that both changed is chosen', async () => {
  answer({ ...standing(theirs, 7), Apply: saved });
  const { user, done, save } = resolving();
  await save();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Sector: Choose mine or theirs.');
  expect(document.activeElement).toBe(alert);
  expect(applied()).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Sector, mine: mine' }));
  await save();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
});

test('what is chosen is saved against the version that was seen, and only what differs from it', async () => {
  answer({ ...standing(theirs, 7), Apply: saved });
  const { user, done, save } = resolving();
  await user.click(await screen.findByRole('radio', { name: 'Sector, theirs: theirs' }));
  await save();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(applied()).toEqual([[{ update: { id: 'act_1', expectedVersion: 7, fields: { note: 'mine alone' } } }]]);
});

test('the thing changes again while the conflict is open: a choice against what stands no more is open again', async () => {
  answer({ ...standing(theirs, 7), Apply: () => conflict });
  const { user, save } = resolving();
  await user.click(await screen.findByRole('radio', { name: 'Sector, mine: mine' }));

  answer({ ...standing({ ...theirs, sector: 'another' }, 8), Apply: () => conflict });
  await save();
  const notice = (await screen.findByText('Somebody changed this once more')).parentElement!;
  expect(notice.textContent).toContain('(revision 8)');
  expect(document.activeElement).toBe(notice);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Sector, mine: mine' }).checked).toBe(false);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Note, mine: mine alone' }).checked).toBe(true);
});

test('the thing was ended meanwhile: what was entered is shown, and it can be brought back', async () => {
  answer({ ...standing(theirs, 8, true), Apply: saved });
  const { user } = resolving();
  await screen.findByText('Somebody deleted it meanwhile.');
  const table = screen.getByRole('table', { name: 'What you entered' });
  expect(table.textContent).toContain('mine alone');
  answer({ ...standing(theirs, 9), Apply: saved });
  await user.click(screen.getByRole('button', { name: 'Bring it back' }));
  await screen.findByText('It is back');
  expect(applied()).toEqual([[{ restore: { id: 'act_1' } }]]);
});
