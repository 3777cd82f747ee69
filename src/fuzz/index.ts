/** SHELL Node: what must hold whatever comes, tried with values by chance; `npm run fuzz` tries it for as long as it is told. */
import { FORMAT_LAWS } from './formatLaws.ts';
import { INTAKE_LAWS } from './intakeLaws.ts';
import type { Law } from './law.ts';
import { READER_LAWS } from './readerLaws.ts';

/** Every law. */
export const LAWS: readonly Law<never>[] = [...INTAKE_LAWS, ...READER_LAWS, ...FORMAT_LAWS];
