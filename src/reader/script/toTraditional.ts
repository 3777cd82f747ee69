// A large table: loaded where a reader asks for it.
import chain from 'virtual:tables/s2tw';
import { sameLength } from './sameLength.ts';

/** Simplified to Traditional as it is written in Taiwan: characters and their phrases, without other words for things. */
export const respeller = () => sameLength(chain);
