import { EngineError, fieldsOf, notTaken } from './engineError.ts';

/** How a field is taken in. */
export interface MappedField {
  readonly type: string;
  /** Of a text: cuts it into its tokens, in the order of their positions. */
  readonly analyse?: (text: string) => string[];
}

const NUMBERS: Readonly<Record<string, number>> = { byte: 127, integer: 2 ** 31 - 1, long: 2 ** 53 - 1 };

/** The fields of a mapping, those below others by `field.name`. Refuses a kind of field or analysis that it does not know. */
export function mappedFields(mapping: unknown): ReadonlyMap<string, MappedField> {
  const { settings, mappings } = fieldsOf(mapping, 'index');
  const { dynamic, properties } = fieldsOf(mappings, 'mappings');
  if (dynamic !== 'strict') throw notTaken(`dynamic [${String(dynamic)}] is not known here`);
  const { index } = fieldsOf(settings, 'settings');
  const { analysis } = fieldsOf(index, 'index');
  const analysers = analysersOf(fieldsOf(analysis, 'analysis'));
  const fields = new Map<string, MappedField>();
  for (const [name, field] of Object.entries(fieldsOf(properties, 'properties')))
    addField(fields, name, fieldsOf(field, name), analysers);
  return fields;
}

type Analysers = ReadonlyMap<string, (text: string) => string[]>;

function addField(
  fields: Map<string, MappedField>,
  name: string,
  field: Readonly<Record<string, unknown>>,
  analysers: Analysers,
): void {
  const { type, analyzer, fields: below = {} } = field;
  const isKept = type === 'object' && field.enabled === false;
  const analyse = analysers.get(String(analyzer));
  if (!isKept && !['keyword', 'text', ...Object.keys(NUMBERS)].includes(String(type)))
    throw notTaken(`no handler for type [${String(type)}] declared on field [${name}]`);
  if (type === 'text' && !analyse) throw notTaken(`analyzer [${String(analyzer)}] has not been configured`);
  fields.set(name, { type: String(type), ...(analyse && { analyse }) });
  for (const [part, one] of Object.entries(fieldsOf(below, 'fields')))
    addField(fields, `${name}.${part}`, fieldsOf(one, part), analysers);
}

function analysersOf({ tokenizer, analyzer }: Readonly<Record<string, unknown>>): Analysers {
  const sizes = new Map(
    Object.entries(fieldsOf(tokenizer, 'tokenizer')).map(([name, one]) => [name, gramOf(one)]),
  );
  return new Map(
    Object.entries(fieldsOf(analyzer, 'analyzer')).map(([name, one]) => {
      const { type, tokenizer: used } = fieldsOf(one, name);
      const size = sizes.get(String(used));
      if (type !== 'custom' || size === undefined) throw notTaken(`analyzer [${name}] is not known here`);
      return [name, (text: string) => gramsOf(text, size)];
    }),
  );
}

/** Grams of one length only: where there are several, positions follow another rule. */
function gramOf(tokenizer: unknown): number {
  const { type, min_gram: least, max_gram: most, ...others } = fieldsOf(tokenizer, 'tokenizer');
  if (type !== 'ngram' || typeof least !== 'number' || least !== most || Object.keys(others).length > 0)
    throw notTaken('only ngram tokenizers of one length are known here');
  return least;
}

/** Every stretch of so many characters, signs and line breaks too: `token_chars` keeps all where it is not said. */
function gramsOf(text: string, size: number): string[] {
  const characters = [...text];
  return characters
    .slice(0, Math.max(0, characters.length - size + 1))
    .map((_, at) => characters.slice(at, at + size).join(''));
}

/** Refuses a document that the mapping does not take. */
export function checkDocument(
  document: Readonly<Record<string, unknown>>,
  fields: ReadonlyMap<string, MappedField>,
): void {
  for (const [name, value] of Object.entries(document)) {
    const field = fields.get(name);
    if (!field || name.includes('.'))
      throw new EngineError(400, 'strict_dynamic_mapping_exception', `dynamic introduction of [${name}]`);
    for (const one of [value].flat()) if (!isTaken(one, field)) throw cannotParse(name, one);
  }
}

function isTaken(value: unknown, { type }: MappedField): boolean {
  const most = NUMBERS[type];
  if (most !== undefined) return Number.isInteger(value) && Math.abs(Number(value)) <= most;
  return type === 'object' || typeof value === 'string';
}

function cannotParse(name: string, value: unknown): EngineError {
  return new EngineError(
    400,
    'mapper_parsing_exception',
    `failed to parse field [${name}]: ${String(value)}`,
  );
}
