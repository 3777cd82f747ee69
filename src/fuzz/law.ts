import type fc from 'fast-check';

/** Something that holds for any value of a kind. */
export interface Law<Value = unknown> {
  /** Names it on the command line and in the list of what was found. */
  readonly name: string;
  /** Values can be written as JSON, so that one that breaks the law can be kept. */
  readonly values: fc.Arbitrary<Value>;
  /** Throws where the law does not hold. */
  readonly check: (value: Value) => void | Promise<void>;
}

/** A law among others of other kinds of values. */
export function law<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  check: Law<Value>['check'],
): Law<never> {
  return { name, values, check } as unknown as Law<never>;
}
