import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keepToken } from '../state/token';
import { answer, asked, show } from '../testing';
import { TakeBack } from './TakeBack';

const told = {
  base: 7,
  counts: [
    { kind: 'ACTOR', operation: 'ENDED', count: 2 },
    { kind: 'CLAIM', operation: 'ENDED', count: 3 },
  ],
  staysCount: 1,
  stays: [{ thing: 'act_1', kind: 'ACTOR', why: 'CHANGED' }],
  publishesCount: 1,
  publishes: [{ thing: 'act_2', field: 'name', text: 'Omega', to: 'PUBLIC' }],
};
const answers = (role: string) => ({
  Viewer: () => ({ data: { viewer: { name: 'Grace', role } } }),
  UndoImport: ({ dryRun }: Record<string, unknown>) => ({
    data: {
      undoImport: dryRun
        ? { commit: null, problems: [], preview: told }
        : { commit: { revision: 8 }, problems: [], preview: null },
    },
  }),
  ChangesNames: () => ({
    data: { nodes: [{ __typename: 'Actor', id: 'act_1@7', name: 'Alpha', isSynthetic: false }] },
  }),
});

test('an import is taken back once it is seen what goes, what stays and what would show', async () => {
  keepToken('secret');
  answer(answers('ADMIN'));
  const user = show(<TakeBack run="run_1" />);
  await user.click(await screen.findByRole('button', { name: 'Undo this import' }));
  const does = await screen.findByRole('button', { name: 'Take it back' });
  expect(screen.getByText(/Deleted: 2 actors and 3 claims/)).toBeTruthy();
  expect(screen.getByText(/^Alpha: others have changed it since/)).toBeTruthy();
  expect(screen.getByText(/“Omega”, to everybody/)).toBeTruthy();
  expect(does).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('checkbox'));
  await user.click(does);
  expect(await screen.findByText('It was taken back, in revision 8.')).toBeTruthy();
  expect(asked.filter((a) => a.operation === 'UndoImport').map((a) => a.variables)).toEqual([
    { run: 'run_1', dryRun: true, publish: true },
    { run: 'run_1', dryRun: false, expectedHead: 7, publish: true },
  ]);
});

test('editors are told that it is for administrators', async () => {
  keepToken('secret');
  answer(answers('EDITOR'));
  show(<TakeBack run="run_1" />);
  expect(await screen.findByText('An administrator can take it back.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
