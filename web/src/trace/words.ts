// Ways and traces in words.
import type {
  AccessPartsFragment,
  NotWalkedQuery,
  PathStop,
  StepPartsFragment,
  TermsPartsFragment,
  Walk,
} from '../api/generated/graphql';
import { count, linkWord, say } from '../words';

/** What the ways of a walk are made of. */
export const walkWords: Record<Walk, string> = {
  DATA_FLOW: 'how data travels',
  RESPONSIBILITY: 'who keeps, makes or may have data',
  STANDARDS: 'who takes up or follows standards',
  ORGANISATION: 'who belongs to, pays for or leads what',
};

/** The walk that the address names; how data travels where it names none. */
export function walkOf(name: string): Walk {
  const walk = name.toUpperCase();
  return walk in walkWords ? (walk as Walk) : 'DATA_FLOW';
}

/** Whether a thing of this kind can be traced: data, and those who have it. */
export function isTraced(typename: string): boolean {
  return typename === 'Actor' || typename === 'Dataset';
}

/** Which flows a trace and the ways of data go along. */
export const walkedFlows =
  'Only flows that run or are conditional are walked, none that is proposed, blocked, missing, ended or not known to run.';

export type Beside = NotWalkedQuery['map']['links'][number];

/** How many flows lie next to the things of a way, given by or to one of them or carrying it, and are not walked. */
export function notWalked(near: string[], links: Beside[]): string {
  const things = new Set(near);
  const met = links.filter((l) => !l.type && [l.from, l.to, ...l.carries].some((id) => things.has(id)));
  const flows = new Map(met.map((l) => [l.id, l.status]));
  if (flows.size === 0) return 'There is no such flow beside these.';
  const of = new Map<string, number>();
  for (const status of flows.values()) of.set(say(status), (of.get(say(status)) ?? 0) + 1);
  const each = [...of].map(([word, n]) => `${n} ${word === say('UNKNOWN') ? 'not known to run' : word}`).join(', ');
  return `Beside these, ${flows.size === 1 ? 'there is 1 such flow' : `there are ${flows.size} such flows`}: ${each}.`;
}

/** Whether more ways are there than are listed. */
export function completeness(
  listed: number,
  answer: { isComplete: boolean; stoppedBy?: PathStop | null; totalLowerBound: number },
): string {
  const all = count(listed, 'way');
  if (answer.isComplete) return listed === 0 ? 'There is none.' : `${all}, and no others.`;
  const least = `${all} of at least ${answer.totalLowerBound}`;
  switch (answer.stoppedBy) {
    case 'LIMIT':
      return `${least}; the shortest are listed.`;
    case 'LENGTH':
      return `${least}; longer ways are not listed, or could not be ruled out.`;
    default:
      return `${least}; looking on would have taken too long.`;
  }
}

/** How a step's two ends relate. */
export function relation(step: StepPartsFragment): string {
  if (!step.flow) return linkWord(step.links[0]?.type);
  const { nodes, totalCount } = step.flow.datasets;
  const names = nodes.map((d) => d.name).join('; ');
  const of = totalCount > nodes.length ? ` (${nodes.length} of ${totalCount.toLocaleString('en-GB')} datasets)` : '';
  const what = names ? names + of : say(step.flow.valueKind);
  return `sends ${what} to`;
}

/** Whether anything that a step rests on is made up: an end, its flow or a link. */
export const stepIsMadeUp = ({ from, to, links, flow }: StepPartsFragment): boolean =>
  [from, to, ...links, ...(flow ? [flow] : [])].some((x) => x.isSynthetic);

/** Whether a word of an enumeration says anything of who may have it. */
const known = (word?: string | null) => word && word !== 'UNKNOWN' && word !== 'NONE';

/** What a link says on who may have what, for what, how long. */
export function grant(l: AccessPartsFragment): string {
  return [
    l.accessLevel && say(l.accessLevel),
    l.purpose && `for ${l.purpose}`,
    l.agreement,
    l.terms,
    l.expires && `until ${l.expires}`,
    'spectrum' in l.to && known(l.to.spectrum) && `the data: ${say(l.to.spectrum)}`,
    'cost' in l.to && known(l.to.cost) && say(l.to.cost),
    'restriction' in l.to && l.to.restriction,
  ]
    .filter(Boolean)
    .join('; ');
}

/** The terms along a way as names and values; an axis of which nothing is known says so. */
export function termLines(terms: TermsPartsFragment): [string, string][] {
  const narrowest = (
    { tightest, isUnknown, step }: { tightest?: string | null; isUnknown: boolean; step?: number | null },
    worse: string,
  ) => {
    if (!tightest) return 'not known';
    return `${say(tightest)}${step ? `, at step ${step}` : ''}${isUnknown ? `; not known everywhere, may be ${worse}` : ''}`;
  };
  const together = ({ all, isUnknown }: { all: string[]; isUnknown: boolean }, word: (s: string) => string) => {
    if (all.length === 0) return isUnknown ? 'not known' : 'none stated';
    return all.map(word).join('; ') + (isUnknown ? '; not known everywhere' : '');
  };
  return [
    ['Who may have it', narrowest(terms.spectrum, 'narrower')],
    ['Cost', narrowest(terms.cost, 'dearer')],
    ['Conditions', together(terms.restrictions, String)],
    ['Licences', together(terms.licences, String)],
    ['Rests on', together(terms.legalBases, say)],
    ['Channel', narrowest(terms.channel, 'more manual')],
    ['How often', narrowest(terms.frequency, 'slower')],
  ];
}

/** Where data is hardest to get and why, and whom to ask first. */
export function tightestSentence({ tightest }: TermsPartsFragment): string {
  const where = tightest.step ? `Step ${tightest.step}${tightest.says ? `, ${tightest.says.name}` : ''}. ` : '';
  const ask = tightest.askFirst ? ` Ask ${tightest.askFirst.name} first.` : '';
  return `${where}${tightest.sentence}${ask}`;
}
