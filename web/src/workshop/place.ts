// What a tab keeps of a workshop: of a guest, which one they are in; of a host, what hangs on the wall. The server
// tells a code once. Signing out forgets it all.

const guestPlace = 'catchment.workshop';
const wallPlace = 'catchment.wall.';

/** What hangs on the wall. */
export interface Wall {
  code: string;
  address: string;
  /** An SVG. */
  picture: string;
}

export const keptWorkshop = (): string => sessionStorage.getItem(guestPlace) ?? '';
export const keepWorkshop = (id: string): void => sessionStorage.setItem(guestPlace, id);

export const keepWall = (id: string, wall: Wall): void => sessionStorage.setItem(wallPlace + id, JSON.stringify(wall));

export function keptWall(id: string): Wall | undefined {
  const kept = sessionStorage.getItem(wallPlace + id);
  return kept ? (JSON.parse(kept) as Wall) : undefined;
}

/** The page's own address where others can reach it too; undefined on the machine itself, which the server knows better. */
export function siteForOthers({ hostname, origin }: Location): string | undefined {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) ? undefined : origin;
}
