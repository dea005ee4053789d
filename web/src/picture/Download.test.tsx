import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { keepToken, lookAsPublic, token } from '../state/token';
import { holdUnsaved } from '../state/unsaved';
import { show } from '../testing';
import { Download } from './Download';
import { fileName, type Provenance, provenanceOf } from './provenance';

const real: Provenance = { revision: 7, lens: 'PUBLIC', hasSynthetic: false };
const team: Provenance = { revision: 7, lens: 'TEAM', hasSynthetic: true };

afterEach(() => {
  lookAsPublic(false);
  holdUnsaved('rows', undefined);
});

test('a foot and a file name say who sees more than the public, and that some of it is made up', () => {
  expect(provenanceOf(real)).toBe('Catchment · revision 7 · http://localhost:3000/');
  expect(provenanceOf({ ...team, of: 'Actors' })).toBe(
    'Catchment · Actors · revision 7 · partly made up for demonstration · as the team sees it, not for the public · http://localhost:3000/',
  );
  expect(fileName('catchment-map', real)).toBe('catchment-map');
  expect(fileName('catchment-map', { ...real, lens: 'PARTNER' })).toBe('catchment-map-partner');
  expect(fileName('catchment-map', team)).toBe('catchment-map-team-made-up');
});

/** Takes a file, and gives its name and what is in it. */
async function taken(provenance: Provenance, what: string): Promise<[string, string]> {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:';
  });
  let name = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  const rows = () => [['name'], ['Example'], ['Quiet']];
  const data = () => ({ names: 2 });
  const user = show(<Download name="list" provenance={provenance} picture={null} rows={rows} data={data} />);
  await user.click(screen.getByRole('button', { name: 'Download' }));
  await user.click(await screen.findByRole('menuitem', { name: what }));
  await waitFor(() => expect(saved.length).toBe(1));
  return [name, await saved[0]!.text()];
}

test('each row of what the team sees says so, and what the public sees has no word of it', async () => {
  expect(await taken(team, 'CSV')).toEqual(['list-team-made-up.csv', 'name,lens\r\nExample,team\r\nQuiet,team\r\n']);
});

test('rows that everybody sees are as they are', async () => {
  expect(await taken(real, 'CSV')).toEqual(['list.csv', 'name\r\nExample\r\nQuiet\r\n']);
  expect(screen.queryByRole('menuitem', { name: /public/ })).toBeNull();
});

test('data says beside it whose it is', async () => {
  const [name, text] = await taken(team, 'JSON');
  expect(name).toBe('list-team-made-up.json');
  expect(JSON.parse(text)).toEqual({ note: provenanceOf(team), lens: 'TEAM', made_up: true, names: 2 });
});

test('what the public sees is offered first, and nothing unsaved is lost for it', async () => {
  keepToken('cat_good');
  const nothing = () => [];
  const user = show(<Download name="list" provenance={team} picture={null} rows={nothing} data={() => ({})} />);
  holdUnsaved('rows', () => {});
  await user.click(screen.getByRole('button', { name: 'Download' }));
  const [first] = await screen.findAllByRole('menuitem');
  expect(first?.textContent).toBe('First show what the public sees');
  await user.click(first!);
  expect(token()).toBe('cat_good');
  holdUnsaved('rows', undefined);
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Download' }));
  await user.click((await screen.findAllByRole('menuitem'))[0]!);
  expect(token()).toBe('');
  lookAsPublic(false);
  expect(token()).toBe('cat_good');
});
