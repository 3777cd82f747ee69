/** What an outlet is: a news outlet, a news agency, or an office that speaks for a state. */
export type SourceKind = 'outlet' | 'agency' | 'official';

/** A name in the two languages of the interface. */
export interface BilingualName {
  readonly zh: string;
  readonly en: string;
}

/** An outlet's name, and how it is written in Traditional Chinese where that is not as in `zh`. */
export interface OutletName extends BilingualName {
  readonly 'zh-Hant'?: string;
}

/** A colour for the light scheme and one for the dark, as `#rrggbb`. */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

/** One outlet: who published an article. */
export interface Source {
  /** Short, stable, safe in an address: `[a-z0-9-]+`. */
  readonly id: string;
  readonly name: OutletName;
  /** ISO 3166-1 alpha-2, or absent where nobody stated it. */
  readonly country?: string;
  readonly kind: SourceKind;
  /** http(s) address, or absent. */
  readonly homepage?: string;
  readonly colour: ColourPair;
  /** True where the outlet stands in no list and was named by an article alone. */
  readonly isInferred?: boolean;
}

/** The id of the entry that stands for articles of which nobody says who published them. */
export const UNKNOWN_SOURCE = 'unknown';

/** True for the entry of an article whose outlet is not known: its name is a word of the interface, not an outlet's. */
export function isUnknownSource({ id, isInferred }: Pick<Source, 'id' | 'isInferred'>): boolean {
  return id === UNKNOWN_SOURCE && isInferred === true;
}
