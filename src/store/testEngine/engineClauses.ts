import { fieldsOf, listOf, notTaken, onlyField, refuseOthers } from './engineError.ts';
import type { MappedField } from './engineMapping.ts';

/** A document as it was taken in: of each field its values, of a text its tokens in the order of their positions. */
export interface IndexedDocument {
  readonly id: string;
  readonly source: Readonly<Record<string, unknown>>;
  readonly values: ReadonlyMap<string, readonly unknown[]>;
}

export type Matches = (document: IndexedDocument) => boolean;
export type Fields = ReadonlyMap<string, MappedField>;

/** Reads a query. Refuses, as Elasticsearch does, what it does not know; it knows what the program asks. */
export function readClause(clause: unknown, fields: Fields): Matches {
  const [kind, body] = onlyField(clause, 'query');
  const read = READERS[kind];
  if (!read) throw notTaken(`unknown query [${kind}]`);
  return read(body, fields);
}

const READERS: Readonly<Record<string, (body: unknown, fields: Fields) => Matches>> = {
  match_all: (body) => {
    refuseOthers(fieldsOf(body, 'match_all'), [], 'match_all');
    return () => true;
  },
  term: (body, fields) => {
    const [name, value] = onlyField(body, 'term');
    fieldOf(name, fields, ['keyword', 'text']);
    if (typeof value !== 'string') throw notTaken('[term] expects a text');
    return ({ values }) => values.get(name)?.includes(value) ?? false;
  },
  terms: (body, fields) => {
    const [name, value] = onlyField(body, 'terms');
    fieldOf(name, fields, ['keyword']);
    const wanted = new Set(listOf(value, 'terms'));
    return ({ values }) => values.get(name)?.some((one) => wanted.has(one)) ?? false;
  },
  range: (body, fields) => {
    const [name, value] = onlyField(body, 'range');
    fieldOf(name, fields, ['integer', 'long']);
    const ends = fieldsOf(value, 'range');
    refuseOthers(ends, ['gte', 'lte'], 'range');
    const [first, last] = [
      endOf(ends.gte, Number.NEGATIVE_INFINITY),
      endOf(ends.lte, Number.POSITIVE_INFINITY),
    ];
    return ({ values }) =>
      values.get(name)?.some((one) => Number(one) >= first && Number(one) <= last) ?? false;
  },
  exists: (body, fields) => {
    const [, name] = onlyField(body, 'exists');
    fieldOf(String(name), fields, ['keyword', 'integer', 'long', 'byte']);
    return ({ values }) => (values.get(String(name))?.length ?? 0) > 0;
  },
  match_phrase: (body, fields) => {
    const [name, text] = onlyField(body, 'match_phrase');
    const { analyse } = fieldOf(name, fields, ['text']);
    if (typeof text !== 'string' || !analyse) throw notTaken('[match_phrase] expects a text');
    return phrase(name, analyse(text));
  },
  bool: (body, fields) => {
    const parts = fieldsOf(body, 'bool');
    refuseOthers(parts, ['filter', 'should', 'must_not', 'minimum_should_match'], 'bool');
    const read = (part: unknown = []) => listOf(part, 'bool').map((one) => readClause(one, fields));
    const [all, some, none] = [read(parts.filter), read(parts.should), read(parts.must_not)];
    if (some.length > 0 !== (parts.minimum_should_match === 1))
      throw notTaken('[should] goes with a minimum of 1');
    return (document) =>
      all.every((matches) => matches(document)) &&
      (some.length === 0 || some.some((matches) => matches(document))) &&
      !none.some((matches) => matches(document));
  },
};

/** Tokens at positions that follow each other. A text that has no token is found nowhere. */
function phrase(name: string, wanted: readonly string[]): Matches {
  const [first] = wanted;
  return ({ values }) => {
    const tokens = values.get(name) ?? [];
    if (first === undefined) return false;
    for (let at = tokens.indexOf(first); at >= 0; at = tokens.indexOf(first, at + 1))
      if (wanted.every((token, index) => tokens[at + index] === token)) return true;
    return false;
  };
}

function endOf(value: unknown, absent: number): number {
  if (value === undefined) return absent;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw notTaken(`failed to parse [${String(value)}]`);
}

/** The field of that name. Elasticsearch finds nothing in a field that there is not; here that is a mistake of the program. */
export function fieldOf(name: string, fields: Fields, types: readonly string[]): MappedField {
  const field = fields.get(name);
  if (field && types.includes(field.type)) return field;
  throw notTaken(`[${name}] is no field of type ${types.join(' or ')}`);
}
