/** The id of a thing as it was at a revision, and without what is made up; the plain one for what it is now. */
export function idAt(id: string, at: number | null | undefined, synthetic = true): string {
  return `${id}${at ? `@${at}` : ''}${synthetic ? '' : '~real'}`;
}

/** The id of a thing itself, whatever it says of when, and without what, it was read: act_01 of act_01@26~real. */
export const plainId = (id: string): string => id.replace(/[@~].*$/, '');

/**
 * Makes ids that name a revision, or say that nothing made up was read, plain, anywhere in an answer. The page keeps answers by what it asked, both
 * included, so that its addresses, selections and changes know things by their plain ids alone.
 */
export function plainIds(answer: unknown): void {
  if (!answer || typeof answer !== 'object') return;
  if ('id' in answer && typeof answer.id === 'string') answer.id = answer.id.replace(/(@\d+)?(~real)?$/, '');
  for (const member of Object.values(answer)) plainIds(member);
}
