import { setFlagsFromString } from 'node:v8';

/** The V8 of Node 20. Later ones do not know the setting, and have a compiler between the quick and the thorough one. */
const EAGER = /^11\./;

/**
 * Bytes of bytecode that a function runs between two looks at whether it is worth a thorough compilation; 135,168 by
 * themselves.
 */
const BUDGET = 500_000;

/**
 * Has V8 compile less. Where each processor has a thread, what V8 compiles beside them is taken from them, and each
 * thread compiles the same functions for itself. Real archives of 29 and 2,110 articles take a sixth less of processor
 * time, made ones of long posts that repeat each other a twentieth. The budget says when a function is compiled and not
 * what it does, so it can be set while the program runs.
 */
export function compileLater(version = process.versions.v8, set = setFlagsFromString): void {
  if (EAGER.test(version)) set(`--interrupt-budget=${BUDGET}`);
}
