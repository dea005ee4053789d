import type { ComponentType, ReactNode } from 'react';
import { late } from './Late';
import { MapView } from './map/MapView';
import type { View } from './state/address';

/** The views in the order of the header. All but the first are loaded when they are opened. Those for editors stand there once somebody is signed in. */
export const views: {
  view: View;
  name: string;
  Show: ComponentType<{ meanwhile?: ReactNode }>;
  isForEditors?: boolean;
}[] = [
  { view: 'map', name: 'Map', Show: MapView },
  { view: 'trace', name: 'Trace', Show: late(() => import('./trace/TraceView')) },
  { view: 'flows', name: 'Flows', Show: late(() => import('./flows/Flows')) },
  { view: 'gaps', name: 'Gaps', Show: late(() => import('./gaps/Gaps')) },
  { view: 'matrix', name: 'Matrix', Show: late(() => import('./matrix/Matrix')) },
  { view: 'registry', name: 'Registry', Show: late(() => import('./registry/Registry')) },
  { view: 'changes', name: 'Changes', Show: late(() => import('./changes/Changes')) },
  { view: 'review', name: 'Review', Show: late(() => import('./review/Review')), isForEditors: true },
  { view: 'imports', name: 'Import', Show: late(() => import('./imports/Import')), isForEditors: true },
];
