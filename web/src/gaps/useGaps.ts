import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, ask } from '../api/client';
import {
  type GapClass,
  GapsCellsDocument,
  type GapsCellsQuery,
  type GapsCellsQueryVariables,
  GapsNamedDocument,
  GapsRankedDocument,
  GapsWholeDocument,
  type GapsWholeQuery,
  ObservedDocument,
  RevisionNoteDocument,
} from '../api/generated/graphql';
import { methods } from '../evidence';
import { type Asked as Layer, useAsked } from '../madeup/useMadeUp';
import type { Provenance } from '../picture/provenance';
import { type Address, start } from '../state/address';
import { count, digits } from '../words';
import { type Cell, catchments, choice, classes, levels, ranked } from './cells';
import { readDecidingRows } from './decidingRows';
import { type Area, chooseAreas, chooseOccupations, type Named, notShown, type Thing } from './named';

/** How many occupations a picture has at first. */
export const rowsAtFirst = 25;

export interface Gaps {
  areas: Area[];
  chosen: string[];
  /** The occupations that the rows are narrowed to, with all below them; none: all. */
  occupations: Named[];
  /** What of the address is not shown, in a sentence each. */
  notShown: string[];
  /** What was asked of these areas. */
  asked: Asked;
  whole: GapsWholeQuery['occupationGaps'];
  cells: Cell[];
  /** How many occupations have any demand or course, how many of them came, and whether these numbers are whole. */
  found: number;
  shown: number;
  complete: boolean;
  revision: Provenance;
  partial: string[];
}

export type Asked = ReturnType<typeof question>;

/** The arguments that all questions of supply and demand share. */
function question(
  address: Address,
  chosen: string[],
  { occupations, level }: ReturnType<typeof chooseOccupations>,
  layer: Layer,
) {
  const catchment = choice(catchments, address.catchment);
  const evidence = methods.map(([name]) => name).filter((name) => address.evidence.includes(name));
  return {
    areas: chosen,
    occupations: occupations.length > 0 ? occupations.map(({ id }) => id) : null,
    approach: address.approach || null,
    measure: address.measure || null,
    level,
    catchment,
    places: catchment === 'SET' ? chosen : null,
    evidence: evidence.length > 0 ? evidence : null,
    ...layer,
  };
}

/** The classes that the address names. */
export function chosenClasses(address: Address): GapClass[] {
  return classes.map((c) => c.class).filter((name) => address.classes.includes(name));
}

/** All cells of some occupations, page by page. */
async function cellsOf(
  asked: Omit<GapsCellsQueryVariables, 'after'>,
  signal: AbortSignal,
  tell: (read: number) => void,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Answer<GapsCellsQuery> = await ask(GapsCellsDocument, { ...asked, after }, signal);
    const { nodes, pageInfo } = answer.data.occupationGaps.rows;
    cells.push(...nodes);
    tell(cells.length);
    if (!pageInfo.hasNextPage) return cells;
    after = pageInfo.endCursor ?? null;
  }
}

/** What is read so far, in words. */
type Tell = (progress: string) => void;

/** The things that keys or ids name, in their order; null for each that there is none of. */
function named(keys: string[], known: Area[], at: number | null, signal: AbortSignal): Promise<Thing[]> {
  const read = async (key: string): Promise<Thing> => {
    const area = known.find(({ id }) => id === key);
    if (area) return { __typename: 'Place', ...area };
    return (await ask(GapsNamedDocument, { key, at }, signal)).data.entity ?? null;
  };
  return Promise.all(keys.map(read));
}

/**
 * What can be asked in the place of what the address asks for: courses held there, where of none of the areas it is
 * known where its learners go; and, where it names no figure and none was observed of the level, what most was.
 */
function answerable(wanted: Asked, address: Address, whole: GapsWholeQuery['occupationGaps']): Asked {
  const isFree = !address.measure && address.level === start.level && !wanted.occupations;
  const has = whole.observed.some((o) => o.measure === whole.measure && o.level === wanted.level);
  const most = isFree && !has ? whole.observed.find((o) => levels.some(([level]) => level === o.level)) : undefined;
  return {
    ...wanted,
    ...(most && { measure: most.measure, level: most.level }),
    ...(wanted.catchment === 'LEARNERS' && !whole.journeysKnown && { catchment: 'OWN' as const }),
  };
}

/** The answer over all rows, and what was asked for it. */
async function wholeOf(wanted: Asked, address: Address, signal: AbortSignal) {
  const first = wanted.catchment === 'LEARNERS' ? { ...wanted, catchment: 'OWN' as const } : wanted;
  const whole = await ask(GapsWholeDocument, first, signal);
  const asked = answerable(wanted, address, whole.data.occupationGaps);
  const isSame = asked.catchment === first.catchment && asked.measure === first.measure && asked.level === first.level;
  return { asked, whole: isSame ? whole : await ask(GapsWholeDocument, asked, signal) };
}

/** What the address asks for; null where no demand was observed anywhere. */
async function gather(address: Address, layer: Layer, signal: AbortSignal, tell: Tell): Promise<Gaps | null> {
  const seen = await ask(ObservedDocument, layer, signal);
  const observed = seen.data.places.nodes;
  if (observed.length === 0) return null;
  const [namedAreas, namedOccupations] = await Promise.all(
    [address.areas, address.occupations].map((keys) => named(keys, observed, layer.at, signal)),
  );
  const { areas, chosen } = chooseAreas(observed, namedAreas!, address.chart);
  const narrowed = chooseOccupations(namedOccupations!, address.level);
  const wanted = question(address, chosen, narrowed, layer);
  const { asked, whole } = await wholeOf(wanted, address, signal);
  const only = chosenClasses(address);
  let read = 0;
  // Area by area, as an answer lists the rows of one area before those of the next.
  const endsIn = async (area: string) => {
    const ranking = { ...asked, areas: [area], classes: only.length > 0 ? only : null };
    const found = await readDecidingRows((next) => ask(GapsRankedDocument, { ...ranking, ...next }, signal));
    read++;
    tell(`${read} of ${count(chosen.length, 'area')}`);
    return found;
  };
  const [note, ...ends] = await Promise.all([ask(RevisionNoteDocument, layer, signal), ...chosen.map(endsIn)]);
  const all = ranked(
    ends.map((e) => e.rows),
    asked.occupations ?? [],
  );
  const occupations = first(all, Math.min(address.rows || rowsAtFirst, 200), address);
  const pairs = occupations.length * chosen.length;
  const told = (cells: number) => tell(`${digits(cells)} of ${count(pairs, 'pair')} of an occupation and an area`);
  const cells = pairs > 0 ? await cellsOf({ ...asked, occupations }, signal, told) : [];
  const place = new Map(occupations.map((id, i) => [id, i]));
  const column = new Map(chosen.map((id, i) => [id, i]));
  cells.sort(
    (a, b) =>
      place.get(a.occupation.id)! - place.get(b.occupation.id)! || column.get(a.area.id)! - column.get(b.area.id)!,
  );
  return {
    areas,
    chosen,
    occupations: narrowed.occupations,
    notShown: [
      ...notShown(address, namedAreas!, namedOccupations!),
      ...(asked.catchment === wanted.catchment
        ? []
        : ['Of none of these areas is it known where its learners go, so courses held there count.']),
    ],
    asked,
    whole: whole.data.occupationGaps,
    cells,
    found: all.length,
    shown: occupations.length,
    complete: ends.every((e) => e.whole),
    revision: note.data.revision,
    partial: [seen, whole, ...ends].flatMap((l) => l.partial),
  };
}

/** The first occupations, and the one that the map shows, which stays where areas are chosen that have it further down. */
function first(all: string[], many: number, { chart, shows }: Address): string[] {
  const list = all.slice(0, many);
  return chart === 'map' && shows.startsWith('occ_') && !list.includes(shows) ? [...list, shows] : list;
}

/** Supply and demand of the areas, level, catchment and evidence that the address names. */
export function useGaps(address: Address) {
  const { areas, occupations, approach, classes: only, evidence, level, measure, catchment, rows } = address;
  const layer = useAsked();
  // What is read differs for the two alone; the others show the same in other ways.
  const chart = ['compare', 'map'].includes(address.chart) ? address.chart : '';
  const shows = chart === 'map' ? address.shows : '';
  const [progress, tell] = useState('');
  const query = useQuery({
    queryKey: [
      'gaps',
      areas,
      occupations,
      approach,
      only,
      evidence,
      level,
      measure,
      catchment,
      rows,
      layer,
      chart,
      shows,
    ],
    queryFn: ({ signal }) => gather(address, layer, signal, tell),
    placeholderData: keepPreviousData,
  });
  return { ...query, progress };
}
