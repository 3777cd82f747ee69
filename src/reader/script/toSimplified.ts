import { configs } from 'opencc-js/preset/t2cn';
import { sameLength } from './sameLength.ts';

/** Traditional, as in Taiwan or Hong Kong, to Simplified. */
export const respell = sameLength(configs.tw2s?.conversionChain ?? []);
