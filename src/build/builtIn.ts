import { fileURLToPath } from 'node:url';

/** The list of outlets that comes with the reader. Source and bundle both lie two folders below the project. */
export const BUILT_IN_SOURCES = fileURLToPath(new URL('../../seeds/sources.yaml', import.meta.url));

/** The list of names that comes with the reader. */
export const BUILT_IN_NAMES = fileURLToPath(new URL('../../seeds/names.yaml', import.meta.url));

/** Days are days of this zone, where nothing else is declared. */
export const DEFAULT_TIME_ZONE = 'Asia/Shanghai';
