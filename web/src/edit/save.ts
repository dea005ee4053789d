import { useQueryClient } from '@tanstack/react-query';
import { useRef, useSyncExternalStore } from 'react';
import { type Answer, ApiError, ask, done } from '../api/client';
import { ApplyDocument, type ApplyMutation, type Operation, UndoDocument } from '../api/generated/graphql';
import { byOf, keepEntry } from '../kept/store';
import { useViewer } from '../signin/viewer';
import { listeners } from '../state/listeners';
import { newId } from './values';

/** What was committed last, for the status line; undone: it can no longer be taken back here. */
export interface Saved {
  revision: number;
  text: string;
  canUndo: boolean;
}

/** What a guest of a workshop is told. */
const handedIn = {
  waits: 'Handed in. It waits for the host of the workshop.',
  goesIn: 'Handed in.',
};

let last: Saved | undefined;
const { tell, subscribe } = listeners();

export function tellSaved(saved: Saved | undefined): void {
  last = saved;
  tell();
}

export function useSaved(): Saved | undefined {
  return useSyncExternalStore(subscribe, () => last);
}

/**
 * Commits operations, tells so in the status line, and has everything on the page asked anew. The same operations
 * sent again, after an answer that never came, are one commit. They may show what is hidden where publish says so. Where
 * the server is not reached they are kept, and sent later.
 */
export function useSave() {
  const client = useQueryClient();
  const sent = useRef({ text: '', id: '' });
  const by = byOf(useViewer());
  return async (operations: object[], message: string, publish = false): Promise<ApplyMutation['apply']> => {
    const text = JSON.stringify([operations, message, publish]);
    if (sent.current.text !== text) sent.current = { text, id: newId('chg') };
    const { id } = sent.current;
    let answer: Answer<ApplyMutation>;
    try {
      const variables = { operations: operations as Operation[], changeSet: id, message: message || null, publish };
      answer = await ask(ApplyDocument, variables);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'UNREACHABLE' || !by) throw error;
      await keepEntry({ id, at: new Date().toISOString(), by, operations, message, publish, problems: [] });
      sent.current = { text: '', id: '' };
      tellSaved(undefined);
      return { commit: null, node: null, proposal: null, problems: [] };
    }
    const { data } = answer;
    const { commit, proposal } = done(data.apply);
    if (proposal)
      tellSaved({ revision: 0, text: handedIn[proposal.standing === 'WAITING' ? 'waits' : 'goesIn'], canUndo: false });
    const isChange = (commit?.touched.totalCount ?? 0) > 0;
    if (commit) {
      const text = isChange ? `Saved as revision ${commit.revision}.` : 'Nothing was different; nothing was saved.';
      tellSaved({ revision: commit.revision, text, canUndo: isChange });
    }
    void client.invalidateQueries();
    return data.apply;
  };
}

/** Takes a commit back; gives the revision that does so. */
export function useUndo() {
  const client = useQueryClient();
  return async (revision: number): Promise<void> => {
    const { data } = await ask(UndoDocument, { revision, changeSet: newId('chg') });
    const now = done(data.undo).commit?.revision ?? revision;
    tellSaved({ revision: now, text: `Revision ${revision} was taken back, as revision ${now}.`, canUndo: false });
    void client.invalidateQueries();
  };
}
