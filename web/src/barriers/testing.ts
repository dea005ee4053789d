// For tests: barriers and actions as the API gives them.
import type { Action, Answer } from './barriers';

/** A list that is whole. */
export const list = <T>(...nodes: T[]) => ({ totalCount: nodes.length, nodes });

/** A thing with a name, and more where it is said. */
export const thing = (__typename: string, id: string, name: string, more: object = {}) => ({
  ...{ __typename, id, name, isSynthetic: false },
  ...more,
});

/** An action that nobody has begun or owns, unless more is said. */
export const action = (id: string, name: string, more: object = {}) =>
  ({
    ...thing('Action', id, name),
    ...{ revision: 1, workStatus: 'UNKNOWN', due: null, owners: list() },
    ...more,
  }) as unknown as Action;

/** A barrier of which nothing is said, unless more is. */
export const barrier = (id: string, name: string, more: object = {}) =>
  ({
    ...{ id, name, visibility: 'PUBLIC', isSynthetic: false },
    ...{ barrierStatus: 'UNKNOWN', barrierSeverity: 'UNSET', category: 'UNKNOWN' },
    ...{ hinders: list(), restrictedDatasets: list(), restrictedFlows: list() },
    ...{ recommendations: list(), opportunities: list(), pilots: list(), actions: list() },
    ...more,
  }) as unknown as Answer;
