// How lines look, before anybody paints them: what a link is, and whether a flow
// runs, by dash and sign, so that no two statuses differ by colour alone.
import type { FlowStatus, MapQuery } from '../api/generated/graphql';
import { digits, say } from '../words';

type Link = Omit<MapQuery['map']['links'][number], 'visibility'>;
type Tie = MapQuery['map']['ties'][number];

/** How a line is drawn: its class in paint.css. */
export type LineStyle =
  | 'flow'
  | 'money'
  | 'blocked'
  | 'conditional'
  | 'proposed'
  | 'missing'
  | 'ended'
  | 'untold'
  | 'keeps'
  | 'standard'
  | 'plain';

/** What each look means, for legends and exports; the sign on it; the status of flows that have it. */
export const lineStyles: { look: LineStyle; word: string; sign: string; status?: FlowStatus }[] = [
  { look: 'flow', word: 'runs: data, a service or advice', sign: '', status: 'EXISTING' },
  { look: 'money', word: 'runs: money', sign: '' },
  { look: 'blocked', word: 'blocked', sign: '‖', status: 'BLOCKED' },
  { look: 'conditional', word: 'hangs on something else', sign: 'c', status: 'CONDITIONAL' },
  { look: 'proposed', word: 'proposed, or could be', sign: 'p', status: 'PROPOSED' },
  { look: 'missing', word: 'missing, or needed and not there', sign: '?', status: 'MISSING' },
  { look: 'ended', word: 'ended', sign: '×', status: 'ENDED' },
  { look: 'untold', word: 'not known whether it runs', sign: 'u', status: 'UNKNOWN' },
  { look: 'keeps', word: 'keeps the data', sign: '' },
  { look: 'standard', word: 'takes up or follows a standard', sign: '' },
  { look: 'plain', word: 'another link', sign: '' },
];

/**
 * The statuses in their order everywhere: what runs, what is held up and so wants somebody,
 * what would run, what is wished for, what is known not to run, what ran, what nobody knows.
 */
export const statuses = lineStyles.flatMap(({ status, look, sign }) => (status ? [{ status, look, sign }] : []));

/** How a flow of a status looks that is no money. */
export const statusOf = (status: FlowStatus) => statuses.find((s) => s.status === status) ?? statuses.at(-1)!;

/** The sign on lines of a look; empty where it has none. */
export const signOf = (look: LineStyle) => lineStyles.find((l) => l.look === look)?.sign ?? '';

const ofStandards = ['ADOPTS', 'SUPPORTS', 'CONFORMS_TO', 'EXTENDS', 'UNDERPINS'];

/** The look of a link or flow. */
export function lineStyleOf(link: Link): LineStyle {
  if (link.type) {
    if (link.type === 'STEWARDS') return 'keeps';
    if (link.type === 'LACKS_STANDARD') return 'missing';
    if (link.type === 'COULD_COLLECT') return 'proposed';
    return ofStandards.includes(link.type) ? 'standard' : 'plain';
  }
  const { look } = statusOf(link.status ?? 'UNKNOWN');
  return look === 'flow' && link.valueKind === 'FUNDING' ? 'money' : look;
}

/** How the line between two groups is to be read. */
export const tieRule = 'A line between groups is drawn as the first of these that any of its flows is.';

/** The look of what ties two groups: of the first status, in their order, that any of its flows has. */
export function lineStyleOfTie(tie: Tie): LineStyle {
  return statuses.find(({ status }) => tie.statuses.some((s) => s.status === status))?.look ?? 'plain';
}

/** How many of a tie's flows have a status. */
export const flowsWith = (tie: Tie, status: FlowStatus) => tie.statuses.find((s) => s.status === status)?.count ?? 0;

/** "3 run, 1 blocked": how many of a tie's flows have each status, without some. */
export function statusWords(tie: Tie, without?: FlowStatus): string {
  return statuses
    .filter(({ status }) => status !== without && flowsWith(tie, status) > 0)
    .map(({ status }) => {
      const n = flowsWith(tie, status);
      if (status === 'EXISTING') return n === 1 ? '1 runs' : `${digits(n)} run`;
      return `${digits(n)} ${status === 'UNKNOWN' ? 'not known to run' : say(status)}`;
    })
    .join(', ');
}
