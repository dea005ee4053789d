import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { keepToken, token } from '../state/token';
import { answer, asked, show } from '../testing';
import Join from './Join';
import { Proposals } from './Proposals';
import { siteForOthers } from './place';
import type { Stands } from './useWorkshop';
import { OnTheWall } from './Wall';

const proposal = (is: Partial<Stands['proposals'][0]>): Stands['proposals'][0] => ({
  proposal: 'prp_1',
  guest: 1,
  at: '2026-12-01T09:30:00Z',
  standing: 'WAITING',
  says: ['New actor “Ealing Council”'],
  message: null,
  reason: null,
  decidedBy: null,
  revision: null,
  ...is,
});

const room = (you: number, proposals: Stands['proposals']): Stands => ({
  workshop: 'wsh_1',
  name: 'Skills data',
  host: null,
  isHost: false,
  ends: '2026-12-01T17:00:00Z',
  isOpen: true,
  visibility: 'TEAM',
  entry: 'WAITS',
  waitingCount: proposals.length,
  roundSeconds: null,
  guests: [
    { number: 1, name: 'Ada', isHere: true, isYou: you === 1 },
    { number: 2, name: null, isHere: false, isYou: you === 2 },
  ],
  proposals,
});

test('a guest joins by the code that the address held and a name, and is told what becomes of the name', async () => {
  answer({
    JoinWorkshop: () => ({
      data: { joinWorkshop: { token: 'cat_guest_1', number: 1, workshop: { workshop: 'wsh_1', name: 'Skills data' } } },
    }),
  });
  const user = show(<Join />, '/join#K7MQ2-9XTPD');
  expect(screen.getByLabelText('Code')).toHaveProperty('value', 'K7MQ2-9XTPD');
  expect(screen.getByText(/deleted 30 days after it has ended/)).toBeTruthy();
  await user.type(screen.getByLabelText('Your name'), 'Ada');
  await user.click(screen.getByRole('button', { name: 'Join' }));
  await vi.waitFor(() => expect(token()).toBe('cat_guest_1'));
  expect(asked[0]).toMatchObject({
    operation: 'JoinWorkshop',
    variables: { code: 'K7MQ2-9XTPD', name: 'Ada' },
    token: '',
  });
  expect(window.location.pathname + window.location.hash).toBe('/');
});

test('the host accepts or rejects with a reason, and hears why something cannot be accepted', async () => {
  keepToken('secret');
  const problems = [{ code: 'INVALID', thing: null, field: null, message: 'It is gone.', hint: null }];
  answer({
    AcceptProposal: () => ({ data: { acceptProposal: { commit: null, problems } } }),
    RejectProposal: () => ({ data: { rejectProposal: { standing: 'REJECTED' } } }),
  });
  const user = show(<Proposals workshop={room(0, [proposal({})])} decides />);
  await user.click(screen.getByRole('button', { name: 'Accept' }));
  expect(await screen.findByText('It is gone.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Reject …' }));
  await user.type(screen.getByLabelText(/^Why not/), 'It is here already.');
  await user.click(screen.getByRole('button', { name: 'Reject' }));
  expect(asked.map(({ variables }) => variables)).toEqual([
    { proposal: 'prp_1', publish: false },
    { proposal: 'prp_1', reason: 'It is here already.' },
  ]);
});

test('a guest withdraws their own and decides nothing', () => {
  const others = proposal({ proposal: 'prp_2', guest: 2, says: ['New actor “Brent Council”'] });
  show(<Proposals workshop={room(1, [others, proposal({})])} decides={false} />);
  const items = within(screen.getByRole('list', { name: 'What was handed in' })).getAllByText(/^New actor/);
  expect(items.map((line) => line.textContent)).toEqual(['New actor “Brent Council”', 'New actor “Ealing Council”']);
  expect(screen.getByText('Guest 2')).toBeTruthy();
  expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual(['Withdraw it']);
});

test('what hangs on the wall says when it is not HTTPS, and when nobody can reach it', () => {
  const wall = { code: 'K7MQ2-9XTPD', address: 'http://192.0.2.7:8080/join#K7MQ2-9XTPD', picture: '<svg/>' };
  show(
    <>
      <OnTheWall {...wall} />
      <OnTheWall {...wall} address="" picture="" />
    </>,
  );
  expect(screen.getByRole('img', { name: /192\.0\.2\.7/ }).getAttribute('src')).toBe('data:image/svg+xml,%3Csvg%2F%3E');
  expect(screen.getByText(/not HTTPS/)).toBeTruthy();
  expect(screen.getByText(/catchment serve --workshop/)).toBeTruthy();
  const at = (href: string) => siteForOthers(new URL(href) as unknown as Location);
  expect([at('http://localhost:8080/'), at('https://map.example.org/map')]).toEqual([
    undefined,
    'https://map.example.org',
  ]);
});
