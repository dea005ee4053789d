// What is taught in which area, and by whom. Pure.
import type { PlaceKind, PlacesOfKindQuery, PlacesVenuesQuery } from '../api/generated/graphql';
import { isOutline, type Outlined } from './geography';

export interface Named {
  id: string;
  name: string;
}

export interface Venue extends Named {
  /** Its longitude and latitude; null where they are not known. */
  at: [number, number] | null;
  /** The areas that it lies in. */
  areas: string[];
  /** Who teaches there, by as many presentations as were read. */
  providers: Named[];
  presentations: number;
  isSynthetic: boolean;
}

export interface Area extends Named {
  outline: Outlined['geometry'] | null;
  /** Courses held there, and their presentations; a course held twice counts once. */
  courses: number;
  presentations: number;
  venues: Venue[];
  isSynthetic: boolean;
}

/** The sorts of areas that a map shows side by side, the most usual first. */
export const levels: { name: string; word: string; kinds: PlaceKind[] }[] = [
  { name: 'district', word: 'Boroughs and districts', kinds: ['BOROUGH', 'DISTRICT'] },
  { name: 'sub-region', word: 'Groups of boroughs', kinds: ['SUB_REGION'] },
  { name: 'lsip', word: 'Areas of skills plans', kinds: ['LSIP_AREA'] },
  { name: 'authority', word: 'Combined authorities', kinds: ['COMBINED_AUTHORITY'] },
  { name: 'region', word: 'Regions', kinds: ['REGION'] },
  { name: 'country', word: 'Countries', kinds: ['COUNTRY'] },
  { name: 'other', word: 'Other areas', kinds: ['UNKNOWN'] },
];

/** The figures of areas that a map can show. */
export const figures = [
  ['courses', 'Courses held there'],
  ['venues', 'Venues'],
  ['providers', 'Providers'],
] as const;
export type Figure = (typeof figures)[number][0];

export function venueOf(v: PlacesVenuesQuery['venues']['nodes'][number]): Venue {
  const providers = v.presentations.nodes.flatMap((p) => p.courses.nodes).flatMap((c) => c.providers.nodes);
  return {
    id: v.id,
    name: v.name,
    at: typeof v.latitude === 'number' && typeof v.longitude === 'number' ? [v.longitude, v.latitude] : null,
    areas: v.places.nodes.map(({ id }) => id),
    providers: unique(providers),
    presentations: v.presentations.totalCount,
    isSynthetic: v.isSynthetic,
  };
}

interface Covered {
  areaId: string;
  courses: number;
  presentations: number;
}

/** The areas with what is held there. */
export function areasOf(
  places: PlacesOfKindQuery['places']['nodes'],
  covered: readonly Covered[],
  venues: Venue[],
): Area[] {
  const of = new Map(covered.map((c) => [c.areaId, c]));
  return places.map(({ id, name, geometry, isSynthetic }) => ({
    id,
    name,
    outline: isOutline(geometry) ? geometry : null,
    courses: of.get(id)?.courses ?? 0,
    presentations: of.get(id)?.presentations ?? 0,
    venues: venues.filter((v) => v.areas.includes(id)),
    isSynthetic,
  }));
}

const byName = (a: Named, b: Named) => a.name.localeCompare(b.name);

function unique(list: Named[]): Named[] {
  return [...new Map(list.map(({ id, name }) => [id, { id, name }])).values()].sort(byName);
}

/** Who teaches at some venues, each with those of them that are theirs; who has most comes first. */
export function providersOf(venues: Venue[]): { provider: Named; venues: Venue[] }[] {
  return unique(venues.flatMap((v) => v.providers))
    .map((provider) => ({ provider, venues: venues.filter((v) => taughtBy(v, provider.id)) }))
    .sort((a, b) => b.venues.length - a.venues.length || byName(a.provider, b.provider));
}

/** Whether a provider teaches at a venue; anybody does where none is chosen. */
export const taughtBy = (venue: Venue, provider: string) =>
  !provider || venue.providers.some(({ id }) => id === provider);

/** A figure of an area; of one provider, where one is chosen, its venues there alone. */
export function figureOf(area: Area, figure: Figure, provider: string): number {
  const venues = area.venues.filter((v) => taughtBy(v, provider));
  if (provider || figure === 'venues') return venues.length;
  return figure === 'courses' ? area.courses : providersOf(venues).length;
}

/** What is shown of the areas: all, or one of them, and of all venues or those of one provider. */
export interface View {
  areas: Area[];
  /** The area that is chosen; null: all are shown alike. */
  area: Area | null;
  /** The provider that is chosen, if it teaches anywhere here. */
  provider: Named | null;
  /** The venues that are shown, each once, in the order of their numbers. */
  venues: Venue[];
  /** All providers of what is shown, whichever is chosen. */
  providers: { provider: Named; venues: Venue[] }[];
}

export function narrowed(areas: Area[], area: string, provider: string): View {
  const chosen = areas.find(({ id }) => id === area) ?? null;
  const venues = [...new Map((chosen ? [chosen] : areas).flatMap((a) => a.venues).map((v) => [v.id, v])).values()];
  const providers = providersOf(venues);
  const by = providersOf(areas.flatMap((a) => a.venues)).find((p) => p.provider.id === provider)?.provider ?? null;
  return {
    areas,
    area: chosen,
    provider: by,
    venues: venues.filter((v) => taughtBy(v, by?.id ?? '')).sort(byName),
    providers,
  };
}
