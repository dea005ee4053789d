// How somebody wants the Board drawn: what makes the lanes, what colours the circles, what makes them large.
import type { Address } from '../state/address';
import { say } from '../words';
import { type Actor, commonest, type Fact } from './board';
import { type Gathered, gatheredOf } from './gather';

export interface Look {
  lanes: Fact;
  /** Empty: circles have no colour. */
  colour: Fact | '';
  /** Empty: all circles are equally large. */
  size: Measure | '';
  /** Lanes that somebody put together. */
  gathered: Gathered[];
}

/** A count that makes circles large. */
export type Measure = 'exchanges' | 'documents';

export const facts: readonly (readonly [Fact, string])[] = [
  ['sector', 'sector'],
  ['kind', 'kind of actor'],
  ['role', 'part it plays'],
  ['engagement', 'engagement'],
];

export const measures: readonly (readonly [Measure, string])[] = [
  ['exchanges', 'number of exchanges'],
  ['documents', 'datasets held'],
];

/** As the Board is drawn where nobody says otherwise. */
export const plainLook: Look = { lanes: 'sector', colour: '', size: '', gathered: [] };

/** The look that an address asks for; what is none is as it is at first. */
export function lookOf({ lanes, colour, size, gather }: Pick<Address, 'lanes' | 'colour' | 'size' | 'gather'>): Look {
  const fact = (word: string) => facts.find(([name]) => name === word)?.[0];
  return {
    lanes: fact(lanes) ?? plainLook.lanes,
    colour: fact(colour) ?? '',
    size: measures.find(([name]) => name === size)?.[0] ?? '',
    gathered: gatheredOf(gather),
  };
}

/** How many values have a colour of their own; all others share one. */
const mostColours = 5;

/** A colour with what it stands for: 1 to 5, and 6 for all others. */
export interface Tone {
  tone: number;
  word: string;
}

/** How each circle is painted, and the key to that. */
export interface Style {
  radius: (actor: Actor) => number;
  /** 0: no colour. */
  tone: (actor: Actor) => number;
  tones: Tone[];
  /** What the largest circle has; 0: all are equally large. */
  largest: number;
}

const radii = { plain: 17, least: 11, most: 21 };

/** The style of a look, for those who are drawn: the commonest values have colours of their own. */
export function styleOf(actors: Actor[], look: Look): Style {
  const tones = look.colour ? tonesOf(actors.map((a) => a.facts[look.colour as Fact])) : new Map<string, number>();
  const others = new Set(actors.map((a) => (look.colour ? a.facts[look.colour] : ''))).size > tones.size;
  const measured = (a: Actor) => (look.size === 'documents' ? a.holds.length : a.exchanges);
  const largest = look.size ? Math.max(0, ...actors.map(measured)) : 0;
  return {
    radius: (a) => {
      if (largest === 0) return radii.plain;
      return Math.round(radii.least + (radii.most - radii.least) * Math.sqrt(measured(a) / largest));
    },
    tone: (a) => (look.colour ? (tones.get(a.facts[look.colour]) ?? mostColours + 1) : 0),
    tones: [
      ...[...tones].map(([word, tone]) => ({ tone, word })),
      ...(look.colour && others ? [{ tone: mostColours + 1, word: 'others, or not known' }] : []),
    ],
    largest,
  };
}

// What is not known has no colour of its own.
const unknown = ['', say('UNKNOWN')];

function tonesOf(words: string[]): Map<string, number> {
  const known = words.filter((word) => !unknown.includes(word));
  return new Map(commonest(known, mostColours).map((word, i) => [word, i + 1]));
}

const wordOf = <T extends string>(list: readonly (readonly [T, string])[], name: T | '') =>
  list.find(([each]) => each === name)?.[1] ?? '';

/** What the colours stand for: "Colour: engagement". */
export const colourWords = (look: Look): string => `Colour: ${wordOf(facts, look.colour)}`;

/** What the sizes stand for: "Size: number of exchanges, 9 at most". */
export const sizeWords = (look: Look, largest: number): string =>
  `Size: ${wordOf(measures, look.size)}, ${largest} at most`;
