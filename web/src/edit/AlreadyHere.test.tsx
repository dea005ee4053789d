import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keepToken } from '../state/token';
import { answer, asked, searched, show } from '../testing';
import { NewForm } from './NewForm';
import type { Field } from './shape';

const name: Field = { name: 'name', sort: 'text', help: '', choices: [], unit: '' };
const alike = {
  sentence: 'Ealing Council and London Borough of Ealing are one name, written in two ways.',
  here: { __typename: 'Actor', id: 'act_2', name: 'London Borough of Ealing' },
};

test('what is here already is told beneath the name while one types, and can be opened instead', async () => {
  keepToken('cat_good');
  answer({
    Ahead: ({ operations }) => ({
      data: {
        apply: {
          problems: [],
          preview: {
            base: 1,
            counts: [],
            touched: [],
            unsupportedCount: 0,
            unsupported: [],
            lookalikes: JSON.stringify(operations).includes('Ealing Council') ? [alike] : [],
          },
        },
      },
    }),
  });
  const user = show(
    <NewForm
      fields={[name]}
      claim={[]}
      save="Make it"
      make={(fields) => ({ create: { kind: 'ACTOR', fields } })}
      done={() => {}}
      cancel={() => {}}
    />,
    '/?edit=new:ACTOR',
  );
  const told = within(screen.getByRole('status', { name: 'What is here already' }));
  await user.type(screen.getByRole('textbox', { name: /Name/ }), 'Ealing Council');
  await told.findByText('London Borough of Ealing is already here.');
  expect(asked.filter(({ operation }) => operation === 'Ahead').length).toBeLessThan(8); // not with every letter
  await user.click(told.getByRole('button', { name: 'Open London Borough of Ealing' }));
  expect([searched('edit'), searched('sel')]).toEqual([null, 'act_2']);
});
