import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answer, show } from '../testing';
import { ThingPicker } from './ThingPicker';

const things = ['Alder College', 'Beech College', 'Cedar College'].map((name, i) => ({
  __typename: 'Actor',
  id: `act_${i}`,
  name,
}));
const finds = (nodes: object[], totalCount = nodes.length, didYouMean: string[] = []) =>
  answer({ Search: () => ({ data: { search: { totalCount, nodes, didYouMean } } }) });

/** The box with the combobox that is loaded when it first has the focus. */
async function box() {
  const onChoose = vi.fn();
  const user = show(<ThingPicker label="Search for anything" placeholder="A name" onChoose={onChoose} />);
  const found = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search for anything' });
  await user.click(found());
  await waitFor(() => expect(found().id).not.toBe('')); // React Aria's has one
  return { user, onChoose, input: found() };
}

test('arrows go through what was found and Enter hands on the one that they are at', async () => {
  finds(things);
  const { user, onChoose, input } = await box();
  await user.type(input, 'college');
  await screen.findByRole('option', { name: /Alder College/ });
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Beech College');
  await user.keyboard('{Enter}');
  expect(onChoose.mock.calls.map(([thing]) => thing.id)).toEqual(['act_1']);
  expect(input.value).toBe('');
});

test('Enter alone hands on the first that was found', async () => {
  finds(things);
  const { user, onChoose, input } = await box();
  await user.type(input, 'college');
  await screen.findByRole('option', { name: /Alder College/ });
  await user.keyboard('{Enter}');
  expect(onChoose.mock.calls.map(([thing]) => thing.id)).toEqual(['act_0']);
});

test('what is found can be clicked', async () => {
  finds(things);
  const { user, onChoose, input } = await box();
  await user.type(input, 'college');
  await user.click(await screen.findByRole('option', { name: /Cedar College/ }));
  expect(onChoose.mock.calls.map(([thing]) => thing.id)).toEqual(['act_2']);
});

test('Escape closes what was found, and hands on nothing', async () => {
  finds(things);
  const { user, onChoose, input } = await box();
  await user.type(input, 'college');
  await screen.findByRole('option', { name: /Alder College/ });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
  expect(onChoose).not.toHaveBeenCalled();
});

test('nothing found, more than is shown, and no answer are told', async () => {
  finds([]);
  const { user, input } = await box();
  await user.type(input, 'zzzz');
  await screen.findByText('Nothing has these words.');
  finds(things, 40);
  await user.clear(input);
  await user.type(input, 'college');
  await screen.findByText('The first 3 of 40');
  answer({});
  await user.clear(input);
  await user.type(input, 'other');
  await screen.findByText('The search was not answered.');
});

test('what may be meant is offered and searched for', async () => {
  finds([], 0, ['college', 'cottage']);
  const { user, input } = await box();
  await user.type(input, 'colege');
  const offered = await screen.findByRole('button', { name: 'college' });
  expect(offered.closest('p')?.textContent).toBe('Did you mean college or cottage?');
  finds(things);
  await user.click(offered);
  expect(input.value).toBe('college');
  await screen.findByRole('option', { name: /Alder College/ });
});
