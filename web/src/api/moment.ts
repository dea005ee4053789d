/** The id of a thing as it was at a revision; the plain one for what it is now. */
export function idAt(id: string, at: number | null | undefined): string {
  return at ? `${id}@${at}` : id;
}

/** The id of a thing itself, whatever it says of when, and without what, it was read: act_01 of act_01@26~real. */
export const plainId = (id: string): string => id.replace(/[@~].*$/, '');

/**
 * Makes ids that name a revision plain, anywhere in an answer. The page keeps answers by what it asked, revision
 * included, so that its addresses, selections and changes know things by their plain ids alone.
 */
export function plainIds(answer: unknown): void {
  if (!answer || typeof answer !== 'object') return;
  if ('id' in answer && typeof answer.id === 'string') answer.id = answer.id.replace(/@\d+$/, '');
  for (const member of Object.values(answer)) plainIds(member);
}
