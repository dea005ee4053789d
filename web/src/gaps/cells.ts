// What a cell of supply and demand shows. The two have units of their own and
// are never subtracted or divided.
import type { Catchment, GapCellFragment, GapClass, OccupationLevel } from '../api/generated/graphql';
import { count } from '../words';

export type Cell = GapCellFragment;

/** The classes as the legend lists them: a letter, a name, and a look that differs without colour. */
export const classes: { class: GapClass; letter: string; look: string; name: string; means: string }[] = [
  {
    class: 'NO_LINKED_COURSE',
    letter: 'N',
    look: 'unlinked',
    name: 'No linked course found',
    means: 'demand was counted, and no course of the catchment is known to lead there',
  },
  {
    class: 'WEAK_LINK_ONLY',
    letter: 'W',
    look: 'weak',
    name: 'Weak or disputed links only',
    means: 'courses lead there, by weak or disputed evidence alone',
  },
  {
    class: 'LINKED',
    letter: 'L',
    look: 'linked',
    name: 'Linked',
    means: 'at least one course leads there by strong evidence that nobody disputes',
  },
  {
    class: 'NO_ADVERTS_SEEN',
    letter: 'Z',
    look: 'zero',
    name: 'None seen',
    means: 'demand was counted and is zero',
  },
  {
    class: 'DEMAND_SUPPRESSED',
    letter: 'S',
    look: 'kept-back',
    name: 'Demand kept back',
    means: 'there is a figure, and its source does not show it',
  },
  {
    class: 'CANNOT_TELL',
    letter: '?',
    look: 'untold',
    name: 'Cannot tell',
    means: 'no figure of demand is known, or courses lead to a broader group only',
  },
];

export const classOf = (name: GapClass) => classes.find((c) => c.class === name) ?? classes[classes.length - 1]!;

export const levels: [OccupationLevel, string][] = [
  ['UNIT', 'Unit groups (4 digits)'],
  ['MINOR', 'Minor groups (3 digits)'],
  ['SUB_MAJOR', 'Sub-major groups (2 digits)'],
  ['MAJOR', 'Major groups (1 digit)'],
];

export const catchments: [Catchment, string][] = [
  ['OWN', 'held in the area'],
  ['NEIGHBOURS', 'held there or next to it'],
  ['SET', 'held in any area chosen'],
  ['LEARNERS', 'held there or where its learners go'],
];

/** The catchments as a menu has them; one that needs journeys of learners says so where none are known. */
export const catchmentChoices = (journeysKnown: boolean): [Catchment, string][] =>
  catchments.map(([name, word]) => [
    name,
    name === 'LEARNERS' && !journeysKnown ? `${word} (no journeys known)` : word,
  ]);

/** A value out of a list of choices; the first where it is none of them. */
export function choice<T extends string>(list: [T, string][], value: string): T {
  return list.find(([name]) => name === value)?.[0] ?? list[0]![0];
}

export const keyOf = (cell: Cell) => `${cell.occupation.id}/${cell.area.id}`;

/** Whether any of what a cell rests on is made up. */
export const isMadeUp = (cell: Cell) => cell.caveats.includes('SYNTHETIC_DATA');

/** The figure, or what there is in its place; nothing that is not counted looks like zero. */
export function demandShort({ status, value }: Cell['demand']): string {
  if (status === 'AVAILABLE') return String(value ?? '?');
  return { SUPPRESSED: 'kept back', UNAVAILABLE: 'no figure', ABSENT: '–' }[status];
}

/** The figure that there is for a broader area alone; nothing where there is none. */
export function broaderShort({ broader }: Pick<Cell, 'broader'>): string {
  return broader ? `${broader.figure} in ${broader.area.name} (${broader.period})` : '';
}

export function demandLong({ status, value, unit, period, imputed }: Cell['demand'], measure: string): string {
  const of = period ? ` (${period})` : '';
  if (status === 'AVAILABLE')
    return `${value ?? 'an unknown number of'} ${unit ?? measure}${of}${imputed ? ', filled in by the source' : ''}`;
  return {
    SUPPRESSED: `a number of ${measure} that the source keeps back${of}`,
    UNAVAILABLE: `no figure available, says the source${of}`,
    ABSENT: `no ${measure} were counted or reported`,
  }[status];
}

export function supplyLong(supply: Cell['supply']): string {
  const parts = [supply.courses === 0 ? 'no linked course found' : count(supply.courses, 'linked course')];
  if (supply.courses > 0) {
    parts.push(count(supply.presentations, 'presentation'));
    const stated = supply.presentations > supply.presentationsWithUnknownPlaces;
    parts.push(stated ? count(supply.places, 'place') : 'places not stated');
    if (stated && supply.presentationsWithUnknownPlaces > 0)
      parts.push(`${supply.presentationsWithUnknownPlaces} without stated places`);
  }
  if (supply.possible > 0) parts.push(`${count(supply.possible, 'course')} to a broader group only`);
  return parts.join(', ');
}

/** What a cell is called by those who hear it. */
export function cellName(cell: Cell, measure: string): string {
  return `${cell.occupation.name}, ${cell.area.name}: ${demandLong(cell.demand, measure)}; ${supplyLong(cell.supply)}. ${classOf(cell.class).name}`;
}

/** How strongly a figure of demand is tinted, 0 to 3; the number stands on it. */
export function tintOf(value: number | null | undefined, most: number): 0 | 1 | 2 | 3 {
  if (!value || most <= 0) return 0;
  return value > (most * 2) / 3 ? 3 : value > most / 3 ? 2 : 1;
}

interface Ranked {
  occupation: { id: string; code?: string | null };
  demand: { status: string; value?: number | null };
  supply: { courses: number };
}

/**
 * The occupations of which any demand or any course is known. The highest figure
 * in any one area comes first: areas can lie in each other, and what is kept back
 * would vanish in a sum. What is sought stays, whatever is known of it.
 */
export function ranked(lists: Ranked[][], sought: string[] = []): string[] {
  const best = new Map<string, { most: number; courses: number; code: string }>();
  for (const { occupation, demand, supply } of lists.flat()) {
    if (demand.status === 'ABSENT' && supply.courses === 0 && !sought.includes(occupation.id)) continue;
    const known = best.get(occupation.id);
    const figure = demand.value ?? (demand.status === 'SUPPRESSED' ? -1 : -2);
    best.set(occupation.id, {
      most: Math.max(known?.most ?? -2, figure),
      courses: Math.max(known?.courses ?? 0, supply.courses),
      code: occupation.code ?? '',
    });
  }
  return [...best]
    .sort(([, a], [, b]) => b.most - a.most || b.courses - a.courses || (a.code < b.code ? -1 : 1))
    .map(([id]) => id);
}

/** The cells with a figure of demand, the highest first. */
export function byDemand(cells: Cell[]): Cell[] {
  return cells
    .filter((c) => c.demand.status === 'AVAILABLE')
    .sort(
      (a, b) =>
        (b.demand.value ?? 0) - (a.demand.value ?? 0) ||
        a.occupation.name.localeCompare(b.occupation.name) ||
        a.area.name.localeCompare(b.area.name),
    );
}
