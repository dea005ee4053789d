// The ways between two things, as the Board lights them.
import type { WaysQuery } from '../api/generated/graphql';
import { plainId } from '../api/moment';
import type { Board } from './board';
import type { Chain } from './chains';

type Path = WaysQuery['paths']['paths'][number];

/** The flows of the shortest ways, and where each is hardest to get. */
export interface LitWays {
  chain: Chain;
  /** The flows at which a way is hardest to get, by id. */
  hardest: Set<string>;
}

/** Lights what ways go over. A step that is no flow, such as being part of a larger body, lights its ends. */
export function litWays(board: Board, paths: Path[]): LitWays {
  const steps = paths.flatMap((p) => p.steps);
  const flows = new Set(steps.flatMap(({ flow }) => (flow ? [plainId(flow.id)] : [])));
  const hardest = paths.flatMap(({ steps: of, terms }) => {
    const flow = of[(terms?.tightest.step ?? 0) - 1]?.flow;
    return flow ? [plainId(flow.id)] : [];
  });
  return {
    chain: {
      near: new Set(board.exchanges.filter((e) => flows.has(e.flow))),
      further: new Set(),
      actors: new Set(steps.flatMap((s) => [plainId(s.from.id), plainId(s.to.id)])),
    },
    hardest: new Set(hardest),
  };
}
