// Sends a file and reads what becomes of it, line by line, as it happens.
import { ApiError, apiErrorOf, type GraphQLError, unreachable } from '../api/client';
import { forgetToken, token } from '../state/token';

export interface Finding {
  severity: 'error' | 'warning' | 'note';
  rule: string;
  file?: string;
  row?: number;
  column?: string;
  value?: string;
  reason: string;
  fix?: string;
}

export interface Tally {
  created: number;
  updated: number;
  unchanged: number;
  leftOut: number;
}

export interface Summary {
  changes: number;
  /** The run, by which all can be taken back; only where something was changed. */
  run?: string;
  from?: number;
  to?: number;
  things: Record<string, Tally>;
  links: Tally;
  claims: Tally;
  findings: Record<Finding['severity'], number>;
}

export interface Progress {
  unit: string;
  units: number;
  rows: number;
  changes: number;
  /** The run, as in a summary. */
  run?: string;
}

export interface Outcome {
  findings: Finding[];
  progress?: Progress;
  summary?: Summary;
  /** What ended it on the way. */
  trouble?: ApiError;
}

type Line =
  | ({ type: 'progress' } & Progress)
  | ({ type: 'finding' } & Finding)
  | ({ type: 'summary' } & Summary)
  | { type: 'error'; code: string; message: string; hint?: string; requestId?: string };

/** What an outcome is after one more line. */
export function after(outcome: Outcome, line: string): Outcome {
  if (line.trim() === '') return outcome;
  const told = JSON.parse(line) as Line;
  switch (told.type) {
    case 'progress':
      return { ...outcome, progress: told };
    case 'finding':
      return { ...outcome, findings: [...outcome.findings, told] };
    case 'summary':
      return { ...outcome, summary: told };
    case 'error':
      return { ...outcome, trouble: new ApiError(told.message, told.code, told.hint, told.requestId) };
  }
}

/** An outcome once no more lines come: without a last word it was stopped, or broke off. */
export function ended(outcome: Outcome, isStopped = false): Outcome {
  if (outcome.summary || outcome.trouble) return outcome;
  return {
    ...outcome,
    trouble: isStopped ? stopped() : new ApiError('The connection broke on the way.', 'UNREACHABLE'),
  };
}

export function stopped(): ApiError {
  return new ApiError('You stopped it.', 'STOPPED');
}

/** What the server says it reads. */
export interface Reads {
  formats: string[];
  default: string;
  maximumBytes: number;
}

export interface Options {
  format: string;
  visibility: string;
  source: string;
  asOf: string;
  /** What the columns of a table of figures are, as JSON; empty where nobody says. */
  mapping: string;
  /** Whether what the file says is public may show what is hidden now. */
  publish: boolean;
  dryRun: boolean;
}

/**
 * Sends a file; hear is told of each line that comes back. What is refused as a whole, or ends before anything comes
 * back, is an ApiError.
 */
export async function send(
  file: File,
  options: Options,
  hear: (so: Outcome) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const query = new URLSearchParams({ name: file.name, format: options.format, visibility: options.visibility });
  if (options.dryRun) query.set('dryRun', 'true');
  if (options.publish) query.set('publish', 'true');
  if (options.source) query.set('source', options.source);
  if (options.asOf) query.set('asOf', options.asOf);
  if (options.mapping) query.set('mapping', options.mapping);
  const headers = { Authorization: `Bearer ${token()}`, 'X-Catchment-Import': '1' };
  const response = await fetch(`/import?${query}`, { method: 'POST', body: file, headers, signal }).catch((cause) => {
    throw signal.aborted ? stopped() : unreachable(cause);
  });
  if (!response.ok || !response.body) {
    if (response.status === 401) forgetToken(true);
    const told = (await response.json().catch(() => null)) as { errors?: GraphQLError[] } | null;
    throw apiErrorOf(told?.errors?.[0], response.status);
  }
  let outcome: Outcome = { findings: [] };
  let rest = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    outcome = lines.reduce(after, outcome);
    hear(outcome);
  }
  return ended(after(outcome, rest.startsWith('{') && rest.endsWith('}') ? rest : ''), signal.aborted);
}
