// What an address names in Gaps, by keys or ids: areas and occupations.
import type { GapsNamedQuery, OccupationLevel } from '../api/generated/graphql';
import { choice, levels } from './cells';

export interface Area {
  id: string;
  name: string;
}

export interface Named {
  id: string;
  name: string;
  code: string;
  level: OccupationLevel;
}

export type Thing = NonNullable<GapsNamedQuery['entity']> | null;

/** How many areas a picture has at first; a map has room for all that are read. */
export const areasAtFirst = 12;

/**
 * The areas to choose among and those that are shown. What the address names is shown even where no demand was observed;
 * two areas are compared, the first beside the first other one where the address names one alone.
 */
export function chooseAreas(observed: Area[], named: Thing[], chart: string): { areas: Area[]; chosen: string[] } {
  const places = named.filter((thing) => thing?.__typename === 'Place').map(({ id, name }) => ({ id, name }));
  const areas = [...observed, ...places.filter(({ id }) => !observed.some((area) => area.id === id))];
  const asked = [...new Set(places.map(({ id }) => id))];
  if (chart === 'compare') {
    const others = areas.map(({ id }) => id).filter((id) => !asked.includes(id));
    return { areas, chosen: [...asked, ...others].slice(0, 2) };
  }
  const many = chart === 'map' ? areas.length : areasAtFirst;
  const shown = asked.length > 0 ? areas.filter(({ id }) => asked.includes(id)) : areas.slice(0, many);
  return { areas, chosen: shown.map(({ id }) => id) };
}

/** The occupations that are named. Rows have the level asked for, or the finest of these where that is finer. */
export function chooseOccupations(named: Thing[], asked: string): { occupations: Named[]; level: OccupationLevel } {
  const occupations = named.flatMap((thing) =>
    thing?.__typename === 'Occupation' && rank(thing.occupationLevel) >= 0
      ? [{ id: thing.id, name: thing.name, code: thing.code ?? '', level: thing.occupationLevel }]
      : [],
  );
  const finest = Math.min(rank(choice(levels, asked)), ...occupations.map(({ level }) => rank(level)));
  return { occupations, level: levels[finest]![0] };
}

/** Where a level stands among those that rows can have, the finest first; -1: no row has it. */
const rank = (level: OccupationLevel) => levels.findIndex(([name]) => name === level);

/** What the address names and is not there, or is nothing of which a row or a column can be made, in a sentence each. */
export function notShown(
  keys: { areas: string[]; occupations: string[] },
  areas: Thing[],
  occupations: Thing[],
): string[] {
  return [
    ...keys.areas.filter((_, i) => areas[i]?.__typename !== 'Place').map((key) => `No area here is known by ${key}.`),
    ...keys.occupations
      .map((key, i) => ({ key, thing: occupations[i] }))
      .flatMap(({ key, thing }) => {
        if (thing?.__typename !== 'Occupation') return [`No occupation here is known by ${key}.`];
        return rank(thing.occupationLevel) < 0 ? [`${thing.name} is of no level that rows have.`] : [];
      }),
  ];
}
