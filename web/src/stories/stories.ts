// A few questions that are one click away. Each is asked of the registry as it is;
// what a registry has nothing about, it says.
import { ask } from '../api/client';
import {
  AdoptionDocument,
  HoldersDocument,
  NeededDocument,
  ObservedDocument,
  UnlinkedDocument,
  UsedDocument,
  type UsedQuery,
  WhatIfDocument,
} from '../api/generated/graphql';
import type { Asked } from '../madeup/useMadeUp';
import type { Address } from '../state/address';
import { count, say } from '../words';

/** An answer told: a sentence, rows under it, and what the map is centred on. */
export interface StoryAnswer {
  sentence: string;
  rows: { id: string; key?: string; name: string; says: string; synthetic: boolean }[];
  focus: string[];
  caveat?: string;
  /** The view that has all of it. */
  all?: { name: string; address: Partial<Address> };
}

export interface Story {
  slug: string;
  title: string;
  tell: (asked: Asked, signal?: AbortSignal) => Promise<StoryAnswer>;
}

const names = (things: { name: string }[]) => things.map((t) => t.name).join(', ');

async function holders(asked: Asked, signal?: AbortSignal): Promise<StoryAnswer> {
  const { data } = await ask(HoldersDocument, asked, signal);
  const { totalCount } = data.datasets;
  const rows = data.datasets.nodes.map((d) => {
    const kept =
      d.stewards.nodes.length > 0 ? `kept by ${names(d.stewards.nodes)}` : 'nobody is recorded as keeping it';
    const grants = d.accessGrants.edges.map(
      (e) =>
        `${e.node.name}${e.link?.purpose ? ` for ${e.link.purpose}` : ''}${e.link?.expires ? ` until ${e.link.expires}` : ''}`,
    );
    return {
      id: d.id,
      name: d.name,
      synthetic: d.isSynthetic,
      says: `${kept}; may be used by ${grants.join(' and ')}. Spectrum: ${say(d.spectrum)}; cost: ${say(d.cost)}.`,
    };
  });
  return {
    rows,
    focus: rows.map((r) => r.id),
    sentence: `Who was granted access is recorded of ${totalCount} of ${count(data.all.totalCount, 'dataset')}.`,
    caveat: totalCount > rows.length ? `The first ${rows.length} are listed.` : undefined,
  };
}

async function needed(asked: Asked, signal?: AbortSignal): Promise<StoryAnswer> {
  const { data } = await ask(NeededDocument, asked, signal);
  const { gap, noGap, cannotTell } = data.missingDatasets;
  const rows = gap.nodes.map((g) => ({
    id: g.subject.id,
    name: g.subject.name,
    synthetic: g.subject.isSynthetic,
    says: `${g.sentence} ${g.others.length > 0 ? `Could gather or keep it: ${names(g.others)}.` : 'Nobody is recorded who could gather it.'}`,
  }));
  return {
    rows,
    focus: rows.map((r) => r.id),
    sentence: `${count(gap.totalCount, 'dataset')} that a use case needs ${gap.totalCount === 1 ? 'is' : 'are'} not available anywhere; ${noGap.totalCount} exist, and of ${cannotTell.totalCount} it cannot be told.`,
    caveat: gap.totalCount > rows.length ? `The first ${rows.length} are listed.` : undefined,
  };
}

/** The standard that most actors and software use, of the first hundred that any uses; of several, the first by id. */
export function mostUsed({ standards }: UsedQuery) {
  const used = (s: (typeof standards.nodes)[number]) => s.adopters.totalCount + s.supportingSoftware.totalCount;
  return [...standards.nodes].sort((a, b) => used(b) - used(a) || (a.id < b.id ? -1 : 1))[0];
}

async function adoption(asked: Asked, signal?: AbortSignal): Promise<StoryAnswer> {
  const { data: seen } = await ask(UsedDocument, asked, signal);
  const found = mostUsed(seen);
  if (!found)
    return { rows: [], focus: [], sentence: 'No actor and no software here is recorded as using a standard.' };
  const { id: standard, name } = found;
  const { data } = await ask(AdoptionDocument, { standard, ...asked }, signal);
  const suppliers = data.adoptionLeverage.nodes;
  const rows = suppliers.map((s) => ({
    id: s.supplier.id,
    name: s.supplier.name,
    synthetic: s.supplier.isSynthetic,
    says: `alone would bring in ${count(s.newProviders.length, 'provider')} (${names(s.newProviders) || 'none'}), ${count(s.newCourseCount, 'course')} that could then be compared and ${count(s.newOccupations.length, 'occupation')}.`,
  }));
  const focus = [standard, ...rows.map((r) => r.id)];
  if (rows.length === 0)
    return {
      rows,
      focus,
      sentence: `${name} is the most used standard here. No supplier of software would change how far it goes.`,
    };
  const { data: sum } = await ask(WhatIfDocument, { standard, by: rows.map((r) => r.id), ...asked }, signal);
  const { before, after } = sum.whatIf;
  return {
    rows,
    focus,
    sentence: `${name} is the most used standard here. If ${rows.length === 1 ? rows[0]!.name : `these ${rows.length} suppliers`} took it up, ${count(after.providerCount, 'provider')} instead of ${before.providerCount} would speak it, and ${count(after.courseCount, 'course')} instead of ${before.courseCount} could be compared.`,
    caveat: 'A supposition, laid over what is recorded; nothing is changed.',
  };
}

async function unlinked(asked: Asked, signal?: AbortSignal): Promise<StoryAnswer> {
  const { data: seen } = await ask(ObservedDocument, asked, signal);
  const areas = seen.places.nodes.map((p) => p.id);
  if (areas.length === 0)
    return { rows: [], focus: [], sentence: 'No demand for any occupation has been observed here.' };
  const { data } = await ask(UnlinkedDocument, { areas, ...asked }, signal);
  const { rows, byClass, caveats, measure, period, synthetic } = data.occupationGaps;
  // Rows come area by area; the most wanted of all areas are sought here, where all of them came.
  const listed = [...rows.nodes].sort((a, b) => (b.demand.value ?? 0) - (a.demand.value ?? 0)).slice(0, 8);
  const all = rows.totalCount <= rows.nodes.length;
  const cannot = byClass.filter((c) => c.class === 'CANNOT_TELL').reduce((sum, c) => sum + c.rows, 0);
  return {
    focus: [],
    all: { name: 'See all in Gaps', address: { view: 'gaps', classes: ['NO_LINKED_COURSE'] } },
    rows: listed.map((r) => ({
      id: r.occupation.id,
      key: `${r.occupation.id} ${r.area.id}`,
      name: r.occupation.name,
      synthetic,
      says: `(${r.occupation.code}) in ${r.area.name}: ${r.demand.value ?? 'an unknown number of'} ${measure} in ${period}. ${r.sentence}`,
    })),
    sentence: `In ${count(areas.length, 'area')} with observed demand: ${count(rows.totalCount, 'pair')} of an occupation and an area with ${measure} and no linked course found there; of ${cannot} it cannot be told.`,
    caveat: [
      rows.totalCount > listed.length
        ? all
          ? `The ${listed.length} with most ${measure} are listed.`
          : `${listed.length} of them are listed.`
        : '',
      'No linked course found is not the same as a lack of skills.',
      ...caveats.slice(0, 3).map((c) => c.sentence),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

export const stories: Story[] = [
  { slug: 'holders', title: 'Who holds data, and who was granted access to it?', tell: holders },
  { slug: 'unlinked', title: 'Which occupations have adverts but no linked course?', tell: unlinked },
  { slug: 'needed', title: 'Which data is needed and not available anywhere?', tell: needed },
  { slug: 'adoption', title: 'What if suppliers took up the most used standard?', tell: adoption },
];
