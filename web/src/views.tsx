import type { ComponentType, ReactNode } from 'react';
import { BoardView } from './board/BoardView';
import { lazy } from './lazy';
import type { View } from './state/address';

/** The views in the order of the header. All but the first are loaded when they are opened. Those for editors stand there once somebody is signed in. */
export const views: {
  view: View;
  name: string;
  Show: ComponentType<{ meanwhile?: ReactNode }>;
  isForEditors?: boolean;
  /** Whether it stands in the header only while it is open. */
  isHidden?: boolean;
}[] = [
  { view: 'board', name: 'Board', Show: BoardView },
  { view: 'map', name: 'Map', Show: lazy(() => import('./map/MapView')) },
  { view: 'trace', name: 'Trace', Show: lazy(() => import('./trace/TraceView')) },
  { view: 'flows', name: 'Flows', Show: lazy(() => import('./flows/Flows')) },
  { view: 'gaps', name: 'Gaps', Show: lazy(() => import('./gaps/Gaps')) },
  { view: 'matrix', name: 'Matrix', Show: lazy(() => import('./matrix/Matrix')) },
  { view: 'barriers', name: 'Barriers', Show: lazy(() => import('./barriers/Barriers')) },
  { view: 'registry', name: 'Registry', Show: lazy(() => import('./registry/Registry')) },
  { view: 'changes', name: 'Changes', Show: lazy(() => import('./changes/Changes')) },
  { view: 'review', name: 'Review', Show: lazy(() => import('./review/Review')), isForEditors: true },
  { view: 'imports', name: 'Import', Show: lazy(() => import('./imports/Import')), isForEditors: true },
  { view: 'workshop', name: 'Workshop', Show: lazy(() => import('./workshop/Workshop')), isHidden: true },
  { view: 'join', name: 'Join', Show: lazy(() => import('./workshop/Join')), isHidden: true },
];
