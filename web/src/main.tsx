import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { ApiError } from './api/client';
import { askBeforeLeaving } from './state/unsaved';
import './style.css';
import './print.css';

// What was refused will be refused again; what was not reached may be reached.
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (times, error) => times < 1 && error instanceof ApiError && error.code === 'UNREACHABLE',
      networkMode: 'always',
    },
  },
});

askBeforeLeaving();
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
