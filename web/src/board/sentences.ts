// What the Board says in words: of all that is on it, of a circle, of a line.
import { count, digits } from '../words';
import { type Board, type Document, type Exchange, unmappedOf } from './board';
import type { LayerThing } from './layers';
import type { PlacedActor } from './layout';
import type { Line } from './route';

const statusWords: Record<string, string> = {
  EXISTING: 'runs',
  CONDITIONAL: 'runs on conditions',
  PROPOSED: 'is proposed',
  BLOCKED: 'is blocked',
  MISSING: 'is missing',
  ENDED: 'has ended',
  UNKNOWN: 'may or may not run: nobody recorded it',
};

/** What travels, where nothing is named. */
export const travelWords = { data: 'data', money: 'money', other: 'a service, advice or insight' } as const;

/** A number with the words that belong to it: "3 blocked". */
export interface Figure {
  number: string;
  words: string;
  isBad?: boolean;
}

/** What the store holds, in the few figures that say most; what there is none of is left out. */
export function figuresOf(board: Board, providers: number, courses: string): Figure[] {
  const having = (status: string) => board.exchanges.filter((e) => e.status === status);
  const running = having('EXISTING');
  const { named: unmapped } = unmappedOf(board.notMapped);
  const implied = board.exchanges.filter((e) => e.isImplied).length;
  const wanted = new Set(
    [...board.actors.flatMap((a) => a.holds), ...board.exchanges.flatMap((e) => e.carries), ...board.unheld]
      .filter((d) => d.isHollow)
      .map((d) => d.id),
  ).size;
  const figures: (Figure | false)[] = [
    running.length > 0 && figure(running.length, 'exchange runs', 'exchanges run'),
    having('CONDITIONAL').length > 0 && figure(having('CONDITIONAL').length, 'on conditions'),
    having('PROPOSED').length > 0 && figure(having('PROPOSED').length, 'proposed'),
    having('BLOCKED').length > 0 && { ...figure(having('BLOCKED').length, 'blocked'), isBad: true },
    having('MISSING').length > 0 && figure(having('MISSING').length, 'missing'),
    implied > 0 && figure(implied, 'implied, not stated'),
    wanted > 0 && figure(wanted, 'dataset wanted', 'datasets wanted'),
    unmapped.length > 0 && figure(unmapped.length, 'actor not mapped yet', 'actors not mapped yet'),
    providers > 0 && { number: courses, words: `courses of ${count(providers, 'provider')}` },
  ];
  return figures.filter((f) => f !== false);
}

const figure = (n: number, one: string, many = one): Figure => ({ number: digits(n), words: n === 1 ? one : many });

/** What an exchange is and whether it runs: "Course data, data: is blocked. National data hard to access". */
export function exchangeSentence(e: Exchange): string {
  const what = e.carries.map((d) => d.name).join(', ') || capital(travelWords[e.travels]);
  const notes = [
    e.barrier,
    e.isImplied && 'No source states it: it follows from what they say',
    e.isSynthetic && 'Made up',
  ];
  return [`${what}: ${statusWords[e.status] ?? e.status.toLowerCase()}`, ...notes].filter(Boolean).join('. ');
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What a line says to who points at it. */
export function lineSentence({ from, to, exchanges }: Line): string {
  const ends = `${from.name} to ${to.name}`;
  if (exchanges.length === 1) return `${ends}. ${exchangeSentence(exchanges[0]!)}`;
  return `${ends}: ${digits(exchanges.length)} exchanges`;
}

/** What data that nobody holds says: "Destination measures, data: nobody is recorded as holding it". */
export const unheldSentence = (d: Document): string =>
  [`${d.name}, data: nobody is recorded as holding it`, d.isHollow && 'wanted', d.isSynthetic && 'made up']
    .filter(Boolean)
    .join('; ');

/** What a thing of a layer says: "Barriers: National data hard to access locally; linked with 3 things". */
export const layerSentence = (heading: string, { name, ties, isSynthetic }: LayerThing): string =>
  [`${heading}: ${name}`, ties.length > 0 && `linked with ${count(ties.length, 'thing')}`, isSynthetic && 'made up']
    .filter(Boolean)
    .join('; ');

/** What a circle says to who hears it: the name, what it holds, who it gives to and gets from. */
export function actorSentence(circle: PlacedActor, lines: Line[]): string {
  if (circle.folded > 0) return `${circle.lane}: ${count(circle.folded, 'more actor')}. Open the lane`;
  const { actor } = circle;
  const others = (list: Line[], end: 'from' | 'to') => [...new Set(list.map((l) => l[end].name))].join(', ');
  const gives = others(
    lines.filter((l) => l.from === circle),
    'to',
  );
  const gets = others(
    lines.filter((l) => l.to === circle),
    'from',
  );
  return [
    circle.name,
    actor && actor.holds.length > 0 && `holds ${count(actor.holds.length, 'dataset')}`,
    gives && `gives to ${gives}`,
    gets && `gets from ${gets}`,
    actor && actor.with.length > 0 && `with ${actor.with.join(', ')}`,
    actor?.isSynthetic && 'made up',
  ]
    .filter(Boolean)
    .join('; ');
}
