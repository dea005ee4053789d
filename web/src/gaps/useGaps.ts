import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, ask } from '../api/client';
import {
  type GapClass,
  GapsCellsDocument,
  type GapsCellsQuery,
  type GapsCellsQueryVariables,
  GapsRankedDocument,
  GapsWholeDocument,
  type GapsWholeQuery,
  ObservedDocument,
  RevisionNoteDocument,
} from '../api/generated/graphql';
import { methods } from '../evidence';
import type { Provenance } from '../picture/provenance';
import type { Address } from '../state/address';
import { count, digits } from '../words';
import { type Cell, catchments, choice, classes, levels, ranked } from './cells';
import { readDecidingRows } from './decidingRows';

/** How many occupations, and how many areas, a picture has at first. */
export const atFirst = { rows: 25, areas: 12 };

export interface Gaps {
  areas: { id: string; name: string }[];
  chosen: string[];
  whole: GapsWholeQuery['occupationGaps'];
  cells: Cell[];
  /** How many occupations have any demand or course, how many of them came, and whether these numbers are whole. */
  found: number;
  shown: number;
  complete: boolean;
  revision: Provenance;
  partial: string[];
}

/** The arguments that all questions of supply and demand share. */
export function question(address: Address, chosen: string[]) {
  const catchment = choice(catchments, address.catchment);
  const evidence = methods.map(([name]) => name).filter((name) => address.evidence.includes(name));
  return {
    level: choice(levels, address.level),
    catchment,
    places: catchment === 'SET' ? chosen : null,
    evidence: evidence.length > 0 ? evidence : null,
    at: address.at || null,
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

async function gather(address: Address, signal: AbortSignal, tell: Tell): Promise<Gaps> {
  const at = address.at || null;
  const seen = await ask(ObservedDocument, { at }, signal);
  const areas = seen.data.places.nodes;
  const known = areas.filter((a) => address.areas.includes(a.id)).map((a) => a.id);
  const chosen = known.length > 0 ? known : areas.slice(0, atFirst.areas).map((a) => a.id);
  const asked = question(address, chosen);
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
  const [whole, note, ...ends] = await Promise.all([
    ask(GapsWholeDocument, { ...asked, areas: chosen }, signal),
    ask(RevisionNoteDocument, { at }, signal),
    ...chosen.map(endsIn),
  ]);
  const all = ranked(ends.map((e) => e.rows));
  const occupations = all.slice(0, Math.min(address.rows || atFirst.rows, 200));
  const pairs = occupations.length * chosen.length;
  const told = (cells: number) => tell(`${digits(cells)} of ${count(pairs, 'pair')} of an occupation and an area`);
  const cells = pairs > 0 ? await cellsOf({ ...asked, areas: chosen, occupations }, signal, told) : [];
  const place = new Map(occupations.map((id, i) => [id, i]));
  const column = new Map(chosen.map((id, i) => [id, i]));
  cells.sort(
    (a, b) =>
      place.get(a.occupation.id)! - place.get(b.occupation.id)! || column.get(a.area.id)! - column.get(b.area.id)!,
  );
  return {
    areas,
    chosen,
    whole: whole.data.occupationGaps,
    cells,
    found: all.length,
    shown: occupations.length,
    complete: ends.every((e) => e.whole),
    revision: note.data.revision,
    partial: [seen, whole, ...ends].flatMap((l) => l.partial),
  };
}

/** Supply and demand of the areas, level, catchment and evidence that the address names. */
export function useGaps(address: Address) {
  const { areas, classes: only, evidence, level, catchment, rows, at } = address;
  const [progress, tell] = useState('');
  const query = useQuery({
    queryKey: ['gaps', areas, only, evidence, level, catchment, rows, at],
    queryFn: ({ signal }) => gather(address, signal, tell),
    placeholderData: keepPreviousData,
  });
  return { ...query, progress };
}
