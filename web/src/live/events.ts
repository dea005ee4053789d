import type { TypedDocumentString } from '../api/generated/graphql';

/** Answers of a subscription, as the server tells them. */
export interface Told<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Puts the pieces in which a stream arrives together to its events; a comment is an event without a name. */
export function eventReader(each: (name: string, data: string) => void): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const parts = (rest + piece).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      let name = '';
      const data: string[] = [];
      for (const line of part.split('\n')) {
        if (line.startsWith('event:')) name = line.slice(6).trim();
        if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
      }
      each(name, data.join('\n'));
    }
  };
}

/** How long to wait before the next attempt, in milliseconds: longer each time, up to half a minute. */
export function pause(attempts: number): number {
  return Math.min(30_000, 1_000 * 2 ** Math.max(0, attempts - 1));
}

/** The server says every 15 seconds that it lives; after more than two of them it does not. */
const silence = 40_000;

/** Follows a subscription until the server ends it or the signal does; opened is called when it stands. */
export async function follow<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  each: (told: Told<T>) => void,
  opened: () => void,
  signal: AbortSignal,
): Promise<void> {
  const quiet = new AbortController();
  let alarm = setTimeout(() => quiet.abort(), silence);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: AbortSignal.any([signal, quiet.signal]),
    });
    if (!response.ok || !response.body) throw new Error(`The server answered with status ${response.status}.`);
    opened();
    const read = eventReader((name, data) => {
      if (name === 'next') each(JSON.parse(data) as Told<T>);
    });
    const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
      clearTimeout(alarm);
      alarm = setTimeout(() => quiet.abort(), silence);
      read(piece.value);
    }
  } finally {
    clearTimeout(alarm);
  }
}
