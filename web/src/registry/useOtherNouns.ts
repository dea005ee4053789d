import { useModel } from '../edit/useShape';
import { otherNouns } from './otherNouns';

/** The lists of the kinds that have none of their own, once the registry's model is read. */
export const useOtherNouns = () => useModel((model) => otherNouns(model.kinds));
