/** Where a picture is from: its revision, whether some of it is made up, its address. */
export function provenanceOf(revision: { revision: number; hasSynthetic: boolean }): string {
  const made = revision.hasSynthetic ? ' · partly made up for demonstration' : '';
  return `Catchment · revision ${revision.revision}${made} · ${window.location.href}`;
}
