// Sends what was kept, one after the other as it was entered, once the server is reached again.
import { ApiError, ask } from '../api/client';
import { ApplyDocument, type Operation } from '../api/generated/graphql';
import { dropEntry, type Entry, keepEntry, keptEntries } from './store';

/** What came of a try: whether the server was reached, and how many entries it took. */
export interface Sent {
  isReached: boolean;
  taken: number;
}

let isSending = false;

/** Sends what somebody entered; of what was not taken before, that which is wanted once more. */
export async function sendKept(by: string, again?: string): Promise<Sent> {
  const sent: Sent = { isReached: true, taken: 0 };
  if (isSending) return sent;
  isSending = true;
  try {
    const waiting = keptEntries().filter((e) => e.by === by && (e.problems.length === 0 || e.id === again));
    for (const entry of waiting) {
      const problems = await problemsOf(entry);
      if (!problems) return { ...sent, isReached: false };
      if (problems.length > 0) await keepEntry({ ...entry, problems });
      else {
        await dropEntry(entry.id);
        sent.taken++;
      }
    }
    return sent;
  } finally {
    isSending = false;
  }
}

/** Why an entry was not taken, in sentences; none: it was; undefined: the server was not reached. */
async function problemsOf({ id, operations, message, publish }: Entry): Promise<string[] | undefined> {
  try {
    const variables = { operations: operations as Operation[], changeSet: id, message: message || null, publish };
    const { problems } = (await ask(ApplyDocument, variables)).data.apply;
    return problems.map(said);
  } catch (error) {
    if (!(error instanceof ApiError)) return ['Something went wrong here.'];
    return error.code === 'UNREACHABLE' ? undefined : [`${error.message} ${error.hint ?? ''}`.trim()];
  }
}

function said({ code, message }: { code: string; message: string }): string {
  return code === 'CONFLICT' ? `Somebody changed it meanwhile: ${message}` : message;
}
