// The structured list of data sources, by its three questions: pure.
import type { DataSourcesQuery, HolderFragment } from '../api/generated/graphql';
import { type Thing, unique } from '../thing';
import { count, say, title } from '../words';
import { type Choices, thingChoices } from './barriers';
import { type Standing, standingOf, standings, standingWords } from './useCases';

export type DataSource = DataSourcesQuery['datasets']['nodes'][number];

export const questions = {
  available: 'What data is available now?',
  engaged: 'Who has data and is not engaged yet?',
  missing: 'Where are the gaps?',
};

const isGap = (d: DataSource) => ['MISSING', 'UNKNOWN'].includes(standingOf(d)) && d.existence !== 'EXISTS';

/** Data that exists, by name; its terms say who may have it. */
export const availableOf = (all: DataSource[]): DataSource[] => all.filter((d) => !isGap(d));

/** Data that is missing, planned, or of which nobody knows whether it exists. */
export const gapsOf = (all: DataSource[]): DataSource[] => all.filter(isGap);

/** Who keeps, gathers or makes data. */
export const holdersOf = (d: DataSource): HolderFragment[] =>
  unique([...d.stewards.nodes, ...d.collectors.nodes, ...d.creators.nodes]);

const engaged = ['PROJECT_PARTNER', 'PARTICIPATED', 'IN_CONVERSATION'];

/** Who has data and does not take part, as far as that is recorded, each with that data. */
export function unengagedOf(all: DataSource[]): { holder: HolderFragment; data: Thing[] }[] {
  const holders = unique(all.flatMap(holdersOf)).filter((h) => !engaged.includes(h.engagement));
  return holders
    .map((holder) => ({ holder, data: all.filter((d) => holdersOf(d).some((h) => h.id === holder.id)) }))
    .sort((a, b) => a.holder.name.localeCompare(b.holder.name, 'en'));
}

/** All that the list can be narrowed to. */
export function sourceChoices(all: DataSource[]): Choices<DataSource>[] {
  const fits = (s: Standing) => (d: DataSource) => standingOf(d) === s;
  return [
    {
      ...{ field: 'standing', legend: 'Where it stands' },
      choices: standings.map((s) => ({ value: s, word: title(standingWords[s]), fits: fits(s) })),
    },
    { field: 'useCase', legend: 'Needed for the use case', choices: thingChoices(all, (d) => d.useCases.nodes) },
  ];
}

/** What there is, in a sentence of counts. */
export const sourceSentence = (all: DataSource[]): string =>
  ` ${availableOf(all).length} exist; ${count(unengagedOf(all).length, 'holder')} not recorded as engaged; ${count(gapsOf(all).length, 'gap')}.`;

const names = (things: { name: string }[]) => things.map((t) => t.name).join('; ');

/** The same as rows: the question that each answers first. */
export function sourceRows(all: DataSource[]): string[][] {
  const row = (question: string, d: DataSource) => [
    ...[question, d.name, names(holdersOf(d)), '', standingWords[standingOf(d)], say(d.cost)],
    ...[names(d.useCases.nodes), names(d.barriers.nodes), d.isSynthetic ? 'yes' : 'no'],
  ];
  return [
    ['question', 'data', 'who has it', 'engagement', 'where it stands', 'cost', 'use cases', 'in the way', 'made_up'],
    ...availableOf(all).map((d) => row(questions.available, d)),
    ...unengagedOf(all).map(({ holder, data }) => [
      ...[questions.engaged, names(data), holder.name, say(holder.engagement), '', '', '', ''],
      holder.isSynthetic ? 'yes' : 'no',
    ]),
    ...gapsOf(all).map((d) => row(questions.missing, d)),
  ];
}
