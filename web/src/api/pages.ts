/** A page of a list, as every connection has it. */
interface Page<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Reads a list page by page, up to so many, and tells whether that is all of it. */
export async function readAll<T>(
  read: (after: string | null) => Promise<Page<T>>,
  many: number,
): Promise<{ list: T[]; whole: boolean }> {
  const list: T[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Page<T> = await read(after);
    list.push(...nodes);
    if (!pageInfo.hasNextPage || list.length >= many) return { list, whole: !pageInfo.hasNextPage };
    after = pageInfo.endCursor ?? null;
  }
}
