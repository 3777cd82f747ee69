// A large table: loaded where a reader asks for it.
import { configs } from 'opencc-js/preset/cn2t';
import { sameLength } from './sameLength.ts';

/** Simplified to Traditional as it is written in Taiwan: characters and their phrases, without other words for things. */
export const respell = sameLength(configs.s2tw?.conversionChain ?? []);
