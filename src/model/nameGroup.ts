/** The ways in which one name is written, as house style has it; the first stands for all. */
export type NameGroup = readonly string[];

/** What a name is the name of. */
export const NAME_KINDS = ['person', 'place', 'organisation'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name as a list of names states it, with what is needed to find it in texts. */
export interface NameEntry {
  /** All its whole forms; the first stands for it, unless the program knows the group under another. */
  readonly forms: NameGroup;
  /** Absent where the entry serves comparisons alone: then it is not looked for. */
  readonly kind?: NameKind;
  /** ISO 3166-1 alpha-2: of a place where it lies, of a person the country that he or she speaks for. */
  readonly country?: string;
  /** Forms that are found in these capitals only, and that no comparison takes for the name: `US`. */
  readonly asWritten: readonly string[];
  /** Forms that count only in a text that has a whole form too: `Johnson` beside `Boris Johnson`. */
  readonly short: readonly string[];
  /** Longer words in which a form stands and means something else: 发展中国家. */
  readonly except: readonly string[];
}
