import chain from 'virtual:tables/tw2s';
import { sameLength } from './sameLength.ts';

/** Traditional, as in Taiwan or Hong Kong, to Simplified. */
export const respeller = () => sameLength(chain);
