/**
 * The present, in milliseconds since the epoch: `$SOURCE_DATE_EPOCH` in seconds, as reproducible builds state it, else
 * what the clock says.
 *
 * @throws an Error with a sentence where the variable is no number of seconds.
 */
export function presentOf({ SOURCE_DATE_EPOCH: stated }: NodeJS.ProcessEnv, clock: () => number): number {
  if (stated === undefined || stated === '') return clock();
  if (!/^\d{1,12}$/.test(stated))
    throw new Error(`SOURCE_DATE_EPOCH is “${stated}”; write whole seconds since 1970, or leave it out.`);
  return Number(stated) * 1000;
}
