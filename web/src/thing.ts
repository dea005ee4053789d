// What is told of a thing in passing: enough to name it and to open it.

export interface Thing {
  id: string;
  name: string;
  isSynthetic?: boolean;
}

/** Each thing once, the first that is met. */
export function unique<T extends { id: string }>(things: T[]): T[] {
  return [...new Map([...things].reverse().map((t) => [t.id, t])).values()].reverse();
}
