// An exchange as somebody draws it, and the operations that make it: one commit of the flow,
// its ends, and the data that it carries.
import type { Problem } from '../api/client';
import { say } from '../words';

export interface Exchange {
  /** Ids of the actors, and their names as far as they are known. */
  from: string;
  to: string;
  fromName: string;
  toName: string;
  /** What travels, as somebody typed it; empty: nothing is named. */
  what: string;
  /** The id of the dataset that has that name already; empty: none has. */
  carries: string;
  /** A ValueKind: DATA, FUNDING, ADVICE … */
  valueKind: string;
  /** A FlowStatus: EXISTING, PROPOSED, BLOCKED … */
  flowStatus: string;
  /** The id of the source that says so; empty: nobody named one. */
  source: string;
}

/** Whether what is typed names a dataset, and not a sum of money or a piece of advice. */
export const namesDataset = (valueKind: string): boolean => valueKind === 'DATA' || valueKind === 'INSIGHT';

/** The operations that make an exchange; or what is still to be said. The ids are those of what is new. */
export function exchangeOperations(e: Exchange, ids: { flow: string; dataset: string }): object[] | Problem[] {
  const missing = [
    !e.from && { field: 'from', message: 'is not chosen.' },
    !e.to && { field: 'to', message: 'is not chosen.' },
    e.from && !e.fromName && { field: 'from', message: 'is still being read; save again in a moment.' },
    e.to && !e.toName && { field: 'to', message: 'is still being read; save again in a moment.' },
    e.from && e.from === e.to && { field: 'to', message: 'is who gives it.' },
  ].filter((p) => p !== false && p !== '');
  if (missing.length > 0) return missing;
  const rests = e.source ? { claim: { source: e.source } } : {};
  const what = e.what.trim();
  const isNew = what !== '' && !e.carries && namesDataset(e.valueKind);
  const carried = namesDataset(e.valueKind) ? e.carries || (isNew ? ids.dataset : '') : '';
  const fields = {
    name: `${e.fromName} → ${e.toName}: ${what || say(e.valueKind)}`,
    valueKind: e.valueKind,
    flowStatus: e.flowStatus,
  };
  const link = (type: string, from: string, to: string) => ({ link: { type, from, to, ...rests } });
  return [
    ...(isNew ? [{ create: { kind: 'DATASET', id: ids.dataset, fields: { name: what }, ...rests } }] : []),
    { create: { kind: 'FLOW', id: ids.flow, fields, ...rests } },
    link('SENDS', e.from, ids.flow),
    link('RECEIVES', e.to, ids.flow),
    ...(carried ? [link('CARRIES', ids.flow, carried)] : []),
  ];
}
