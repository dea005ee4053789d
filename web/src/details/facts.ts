import { ownName } from '../edit/shape';
import { say } from '../words';
import type { ThingNode } from './node';

// Fields whose values are free text, shown as they stand; all others are words of enumerations.
const free = new Set([
  'address',
  'sector',
  'restriction',
  'licence',
  'updateFrequency',
  'latestPeriod',
  'format',
  'geography',
  'purpose',
  'scope',
  'version',
  'frequency',
  'qualificationLevel',
  'scheme',
  'code',
  'origin',
  'publisher',
  'published',
  'retrieved',
]);
const common = new Set([
  '__typename',
  'id',
  'name',
  'description',
  'url',
  'state',
  'visibility',
  'isSynthetic',
  'synthetic',
  'keys',
  'fieldStates',
  'claims',
  'out',
  'into',
  'attributes',
  'titles',
]);

type Own = { name: string; value: unknown; definition: { unit?: string | null } };

/** What stands in fields of one's own, as names and values with their units. */
export const ownFacts = (attributes: Own[]): [string, string][] =>
  attributes.map(({ name, value, definition }) => [
    ownName(name),
    [value, definition.unit].filter((part) => part != null).join(' '),
  ]);

/** The facts of a thing's own kind that are known, as names and values; the rest goes into one line on what is not. */
export function facts(node: ThingNode): [string, string][] {
  const known: [string, string][] = [];
  const unknown: string[] = [];
  for (const [alias, value] of Object.entries(node)) {
    if (common.has(alias)) continue;
    const name = fieldOf(node.__typename, alias);
    if (typeof value === 'string' && value !== 'UNKNOWN' && value !== 'UNSET')
      known.push([name, free.has(name) ? value : say(value)]);
    else unknown.push(name);
  }
  if (unknown.length > 0)
    known.push(['notKnown', unknown.map((n) => n.replace(/([A-Z])/g, ' $1').toLowerCase()).join(', ')]);
  return known;
}

/** Kinds share field names of different types, so that each is asked for under its kind's: actorKind is kind. */
function fieldOf(kind: string, alias: string): string {
  const prefix = kind.charAt(0).toLowerCase() + kind.slice(1);
  const rest = alias.startsWith(prefix) ? alias.slice(prefix.length) : '';
  return rest && /^[A-Z]/.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : alias;
}
