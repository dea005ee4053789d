// What is refused, what stands in its way, and what would help: put together from what a trace tells.
import type { StoryQuery } from '../api/generated/graphql';
import { type Thing, unique } from '../thing';

/** A flow that is refused, with the barriers in its way and what addresses them. */
export interface Refusal extends Thing {
  flowStatus: string;
  barriers: Thing[];
  advice: Thing[];
}

type Told = Pick<StoryQuery['trace'], 'refused' | 'barriers' | 'advice'>;

/** Each flow of a trace that is refused: a barrier is in its way that hinders it or what it carries. */
export function refusalsOf({ refused, barriers, advice }: Told): Refusal[] {
  return refused.map((flow) => {
    const hindered = new Set([flow.id, ...flow.datasets.nodes.map((d) => d.id)]);
    const inItsWay = unique(
      barriers.flatMap(({ from, to }) => (hindered.has(to.id) ? [from] : hindered.has(from.id) ? [to] : [])),
    );
    const addressing = advice.filter((a) => inItsWay.some((b) => b.id === a.to.id));
    return { ...flow, barriers: inItsWay, advice: unique(addressing.map((a) => a.from)) };
  });
}

/** What is advised to somebody, not to a barrier. */
export const adviceTo = ({ advice }: Told, id: string): Thing[] =>
  unique(advice.filter((a) => a.to.id === id).map((a) => a.from));
