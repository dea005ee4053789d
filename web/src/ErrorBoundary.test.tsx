import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary';
import { show } from './testing';

function Broken(): never {
  throw new Error('no such part');
}

test('what cannot be drawn says so in its place, keeps the heading, and the rest goes on', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // where React tells what was thrown
  show(
    <>
      <p>The rest</p>
      <ErrorBoundary at="/changes" heading="Changes">
        <Broken />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toContain('This part of the page could not be shown.');
  expect(screen.getByRole('alert').textContent).toContain('no such part');
  expect(screen.getByRole('heading', { level: 1, name: 'Changes' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy();
  expect(screen.getByText('The rest')).toBeTruthy();
});

test('another place is tried anew', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const guarded = (at: string, within: React.ReactNode) => <ErrorBoundary at={at}>{within}</ErrorBoundary>;
  const { rerender } = render(guarded('/changes', <Broken />));
  expect(screen.getByRole('alert')).toBeTruthy();
  rerender(guarded('/flows', <p>Flows</p>));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Flows')).toBeTruthy();
});
