// The words of the API as people say them.
import type { Kind, LinkType, MapGroupName } from './api/generated/graphql';

/** Names of the groups, for several things. */
export const groupWords: Record<MapGroupName, string> = {
  AGGREGATOR: 'Aggregators',
  STEWARD: 'Stewards',
  CONTRIBUTOR: 'Contributors',
  INTERMEDIARY: 'Intermediaries',
  FUNDER: 'Funders',
  BENEFICIARY: 'Beneficiaries',
  BYSTANDER: 'No part known',
  DATASET: 'Datasets',
  STANDARD: 'Standards',
  SOFTWARE: 'Software',
  INITIATIVE: 'Initiatives',
  USE_CASE: 'Use cases',
  OTHER: 'Other',
};

/** What puts a thing into a group. */
export const groupRules: Record<MapGroupName, string> = {
  AGGREGATOR: 'package data from many',
  STEWARD: 'keep data or a standard and give access',
  CONTRIBUTOR: 'make, gather or send data',
  INTERMEDIARY: 'supply software that data travels through',
  FUNDER: 'pay, order or set rules',
  BENEFICIARY: 'get something out of it',
  BYSTANDER: 'actors whose part nobody has recorded',
  DATASET: 'data, existing or wanted',
  STANDARD: 'agreements for data, existing or wanted',
  SOFTWARE: 'systems and products',
  INITIATIVE: 'programmes, projects, platforms',
  USE_CASE: 'what people want to do',
  OTHER: 'other things',
};

/** Two letters that stand in an actor's mark. */
export const groupCodes: Partial<Record<MapGroupName, string>> = {
  AGGREGATOR: 'Ag',
  STEWARD: 'St',
  CONTRIBUTOR: 'Co',
  INTERMEDIARY: 'In',
  FUNDER: 'Fu',
  BENEFICIARY: 'Be',
  BYSTANDER: '–',
};

const special: Record<string, string> = {
  NOT_PUBLIC: 'not public',
  NONE: 'none',
  SINGLE_SOURCE: 'one source',
  UNSUPPORTED: 'unsupported',
  STALE: 'stale',
  UNKNOWN: 'not known',
  UNSET: 'not said',
  EXISTING: 'runs',
  USE_CASE: 'use case',
  WORKSHOP_CATEGORY: 'named in a workshop',
};

/** A word of an enumeration in lower case: NOT_PUBLIC becomes "not public". */
export function say(word: string | null | undefined): string {
  if (!word) return 'not stated';
  return special[word] ?? word.toLowerCase().replaceAll('_', ' ');
}

/** The same with a capital. */
export function title(word: string | null | undefined): string {
  const text = say(word);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** useCase, MAY_ACCESS, personalData or attribute:size, a field of one's own, as words. */
export function spell(name: string): string {
  return name
    .replace(/^attribute:/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** A name as enumerations write it: USE_CASE for useCase. */
export const constant = (name: string) => spell(name).replaceAll(' ', '_').toUpperCase();

/** USE_CASE for UseCase. */
export const kindOf = (type: string) => constant(type) as Kind;

/** How every link reads from where it starts to where it ends, and back, so that it can be read from either end. */
export const linkWords: Record<LinkType, [string, string]> = {
  STEWARDS: ['keeps', 'kept by'],
  CREATES: ['makes', 'made by'],
  AGGREGATES: ['packages', 'packaged by'],
  PUBLISHES: ['publishes', 'published by'],
  COLLECTS: ['gathers', 'gathered by'],
  CONTRIBUTES_TO: ['gives data to', 'gets data from'],
  COULD_COLLECT: ['could gather', 'could be gathered by'],
  USES: ['uses', 'used by'],
  DERIVED_FROM: ['is made from', 'is used to make'],
  SUBSTITUTES: ['can stand in for', 'can be replaced by'],
  MAY_ACCESS: ['may use', 'may be used by'],
  CONFORMS_TO: ['follows', 'followed by'],
  LACKS_STANDARD: ['would need', 'needed by'],
  ADOPTS: ['has taken up', 'taken up by'],
  SUPPORTS: ['can read or write', 'supported by'],
  EXTENDS: ['adds to', 'added to by'],
  UNDERPINS: ['underpins', 'rests on'],
  USES_SOFTWARE: ['works with', 'used by'],
  SUPPLIES: ['supplies', 'supplied by'],
  PART_OF: ['is part of', 'has as part'],
  MEMBER_OF: ['is a member of', 'has as member'],
  FUNDED: ['paid for', 'paid for by'],
  COMMISSIONED: ['ordered', 'ordered by'],
  LEADS: ['leads', 'led by'],
  OWNS: ['is responsible for', 'the responsibility of'],
  SUPPORTED: ['helped', 'helped by'],
  AUTHORED: ['wrote', 'written by'],
  PRODUCED: ['produced', 'produced by'],
  FEEDS_USE_CASE: ['feeds', 'fed by'],
  NEEDED_FOR: ['is needed for', 'needs'],
  BENEFITS_FROM: ['gains from', 'is of use to'],
  HINDERS: ['stands in the way of', 'hindered by'],
  SENDS: ['sends', 'sent by'],
  RECEIVES: ['receives', 'received by'],
  CARRIES: ['carries', 'carried by'],
  VIA: ['passes through', 'carries the flow'],
  IN_FORMAT: ['is written in', 'format of'],
  RESTRICTED_BY: ['is held back by', 'holds back'],
  BASED_IN: ['is based in', 'home of'],
  RAN: ['ran', 'run by'],
  PARTICIPATED_IN: ['took part in', 'attended by'],
  REPORTED_IN: ['is reported in', 'reports on'],
  ADDRESSES: ['addresses', 'addressed by'],
  TARGETS: ['asks something of', 'is asked by'],
  APPLIES_TO: ['is about', 'has advice in'],
  BUILDS_ON: ['builds on', 'built on by'],
  STEP_OF: ['is a step of', 'has as steps'],
  TESTS: ['tests', 'tested by'],
  PINS: ['pins', 'pinned on'],
  ASKED_BY: ['was asked by', 'asked'],
  OFFERS: ['offers', 'offered by'],
  HAS_PRESENTATION: ['runs as', 'is a run of'],
  HELD_AT: ['is held at', 'holds'],
  IN_PLACE: ['is in', 'has venues'],
  LEADS_TO_QUALIFICATION: ['leads to', 'reached by'],
  HAS_SUBJECT: ['is about', 'subject of'],
  LEADS_TO_OCCUPATION: ['leads to work as', 'courses that lead here'],
  SAME_AS: ['is the same as', 'is the same as'],
  DIFFERENT_FROM: ['looks like, but is not', 'looks like, but is not'],
  BROADER: ['is one of', 'includes'],
  WITHIN: ['lies within', 'contains'],
  NEIGHBOURS: ['borders on', 'borders on'],
  COVERS: ['covers', 'covered by'],
  OF_SECTOR: ['works in', 'sector of'],
  OBSERVED_IN: ['was counted in', 'counted there'],
  FOUND_BY: ['was found by', 'found'],
  CONCERNS: ['is about', 'findings on it'],
  READ_FROM: ['read', 'read by'],
};

/** How a link reads. */
export function linkWord(type: string | null | undefined, back = false): string {
  if (!type) return back ? 'gets from' : 'sends to';
  return linkWords[type as LinkType]?.[back ? 1 : 0] ?? spell(type);
}

/** A number as people write it. */
export const digits = (n: number) => n.toLocaleString('en-GB');

/** "1 actor", "2 actors". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${digits(n)} ${n === 1 ? one : many}`;
}

/** "all made up", "2 of 9 made up"; nothing where none is. */
export function madeUp(made: number, of: number): string | undefined {
  if (made === 0) return undefined;
  return made === of ? 'all made up' : `${digits(made)} of ${digits(of)} made up`;
}
