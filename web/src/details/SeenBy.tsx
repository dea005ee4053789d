import type { Visibility } from '../api/generated/graphql';

const seenBy: Record<Visibility, string> = { PUBLIC: '', PARTNER: 'partners and the team only', TEAM: 'the team only' };

/** Who alone sees a thing; nothing where everybody does. */
export function SeenBy({ visibility }: { visibility: Visibility }) {
  return seenBy[visibility] && <small className="tag seen-by">{seenBy[visibility]}</small>;
}
