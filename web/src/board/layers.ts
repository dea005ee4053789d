// What can be switched on below the actors: standards, barriers, advice. Each layer is a
// lane of things, tied to the actors, data and exchanges that they are linked with.
import type { BoardQuery, Kind, Visibility } from '../api/generated/graphql';

type MapNode = BoardQuery['map']['nodes'][number];
type MapLink = BoardQuery['map']['links'][number];

/** What each layer is called in the address, the kind of its things, and its heading. */
export const layerRules = [
  { name: 'barriers', kind: 'BARRIER', heading: 'Barriers' },
  { name: 'recommendations', kind: 'RECOMMENDATION', heading: 'Recommendations' },
  { name: 'opportunities', kind: 'OPPORTUNITY', heading: 'Opportunities' },
  { name: 'actions', kind: 'ACTION', heading: 'Actions' },
  { name: 'pilots', kind: 'PILOT', heading: 'Pilots' },
  { name: 'questions', kind: 'QUESTION', heading: "What we don't know" },
  { name: 'use-cases', kind: 'USE_CASE', heading: 'Use cases' },
  { name: 'standards', kind: 'STANDARD', heading: 'Standards' },
  { name: 'software', kind: 'SOFTWARE', heading: 'Software' },
  { name: 'initiatives', kind: 'INITIATIVE', heading: 'Programmes and projects' },
] as const satisfies { name: string; kind: Kind; heading: string }[];

export interface LayerRule {
  name: string;
  kind: Kind;
  heading: string;
}

/** One thing of a layer. */
export interface LayerThing {
  id: string;
  name: string;
  isSynthetic: boolean;
  visibility: Visibility;
  /** The ids of what it is linked with: actors, data, flows, things of other layers. */
  ties: string[];
}

export interface Layer {
  rule: LayerRule;
  things: LayerThing[];
}

/** The layers that an address asks for, in the order in which they stand. */
export const layersOf = (names: string[]): LayerRule[] => layerRules.filter(({ name }) => names.includes(name));

/** Puts the layers together. What hinders a flow is told beside the map, as the map draws flows as lines. */
export function gatherLayers(
  nodes: MapNode[],
  links: MapLink[],
  hindrances: [barrier: string, flow: string][],
): Layer[] {
  const ties = new Map<string, Set<string>>();
  const tie = (a: string, b: string) => ties.set(a, (ties.get(a) ?? new Set()).add(b));
  for (const { from, to } of links) {
    tie(from, to);
    tie(to, from);
  }
  for (const [barrier, flow] of hindrances) tie(barrier, flow);
  return layerRules
    .map((rule) => ({
      rule,
      things: nodes
        .filter((n) => n.kind === rule.kind)
        .map(({ thing: id, name, isSynthetic, visibility }) => ({
          id,
          name,
          isSynthetic,
          visibility,
          ties: [...(ties.get(id) ?? [])],
        }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)),
    }))
    .filter(({ things }) => things.length > 0);
}
