/** What the engine of the tests does not take; told as Elasticsearch tells it. */
export class EngineError extends Error {
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, reason: string) {
    super(reason);
    this.status = status;
    this.type = type;
  }
}

export function notTaken(reason: string): EngineError {
  return new EngineError(400, 'parsing_exception', reason);
}

/** The fields of an object. Throws for what is none. */
export function fieldsOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw notTaken(`[${what}] expects an object`);
}

/** The one field of an object, and its value. */
export function onlyField(value: unknown, what: string): readonly [name: string, value: unknown] {
  const [first, ...others] = Object.entries(fieldsOf(value, what));
  if (first && others.length === 0) return first;
  throw notTaken(`[${what}] expects one field`);
}

export function listOf(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw notTaken(`[${what}] expects a list`);
}

/** Throws where an object has other fields than those. */
export function refuseOthers(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  what: string,
) {
  const other = Object.keys(value).find((name) => !known.includes(name));
  if (other !== undefined) throw notTaken(`unknown key [${other}] in [${what}]`);
}
