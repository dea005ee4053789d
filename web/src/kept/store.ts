// What somebody entered while the server was not reached: kept in the browser's own
// database, so that it survives a reload, until it is sent or thrown away.
import { listeners } from '../state/listeners';

/** What was entered at one time, as it is sent. */
export interface Entry {
  /** The id of the change set: however often it is sent, it is one. */
  id: string;
  /** When it was entered, as an ISO date. */
  at: string;
  /** Who entered it, by name and role. */
  by: string;
  operations: object[];
  message: string;
  publish: boolean;
  /** Why it was not taken; empty: it was not tried yet, or the server was not reached. */
  problems: string[];
}

/** By whom something is entered: so it is kept, and so it is sent. */
export const byOf = (viewer: { name: string; role: string } | undefined): string =>
  viewer ? `${viewer.name} (${viewer.role.toLowerCase()})` : '';

const table = 'entries';
/** Says at once, to who opens the page, whether there is anything to look for. */
const mark = 'catchment.kept';

const { tell, subscribe } = listeners();

export { subscribe };

let known: Entry[] = [];

/** What is kept, as far as it has been read. */
export const keptEntries = (): Entry[] => known;

/** Whether anything was kept when the page last looked. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false; // the browser keeps nothing
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('catchment', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Does something to the table, and reads it anew. */
async function change(does?: (entries: IDBObjectStore) => void): Promise<void> {
  const database = await opened();
  const transaction = database.transaction(table, does ? 'readwrite' : 'readonly');
  const entries = transaction.objectStore(table);
  does?.(entries);
  const all = entries.getAll() as IDBRequest<Entry[]>;
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  known = all.result.sort((a, b) => (a.at < b.at ? -1 : 1));
  if (known.length > 0) localStorage.setItem(mark, String(known.length));
  else localStorage.removeItem(mark);
  tell();
}

export const readEntries = () => change();
/** Keeps an entry, in place of what was kept under its id. */
export const keepEntry = (entry: Entry) => change((entries) => entries.put(entry));
export const dropEntry = (id: string) => change((entries) => entries.delete(id));
