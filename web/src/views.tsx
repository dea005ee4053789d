import { type ComponentType, lazy } from 'react';
import { MapView } from './map/MapView';
import type { View } from './state/address';

/** The views in the order of the header. All but the first are loaded when they are opened. */
export const views: { view: View; name: string; Show: ComponentType }[] = [
  { view: 'map', name: 'Map', Show: MapView },
  { view: 'gaps', name: 'Gaps', Show: lazy(() => import('./gaps/Gaps')) },
  { view: 'trace', name: 'Trace', Show: lazy(() => import('./trace/TraceView')) },
  { view: 'flows', name: 'Flows', Show: lazy(() => import('./flows/Flows')) },
  { view: 'registry', name: 'Registry', Show: lazy(() => import('./registry/Registry')) },
];
