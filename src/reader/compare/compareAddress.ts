import type { DifferenceKind, TextMarkKind } from '../../model/index.ts';
import { nameWithoutOutlet } from '../../store/index.ts';
import { comparedIn, MOST_WITNESSES, parseList } from '../ui/address.ts';
import { marksQuery, SEARCH_FORM, type SearchState } from '../ui/searchAddress.ts';

/** Ways to show a comparison: three of the texts themselves, and four tables about them. */
export const TEXT_MODES = ['rows', 'texts', 'differences'] as const;
export const TABLE_MODES = ['list', 'matrix', 'facts', 'headlines'] as const;
export const MODES = [...TEXT_MODES, ...TABLE_MODES] as const;
export type Mode = (typeof MODES)[number];

/** Classes that a row can have, in the order of their switches; a row has one of the first five, and may have the rest. */
export const ROW_CLASSES = ['verbatim', 'edited', 'reworded', 'unique', 'aside', 'omitted', 'moved'] as const;
export type RowClass = (typeof ROW_CLASSES)[number];

/** Ways of writing, no differences of what is said; each can be left unmarked. */
export const STYLE_KINDS = [
  'width',
  'script',
  'punctuation',
  'notation',
  'variant',
] as const satisfies readonly DifferenceKind[];
export type StyleKind = (typeof STYLE_KINDS)[number];

/** Marks on top of the classes; each can be switched on. */
export const TEXT_MARKS = ['quote', 'attribution'] as const satisfies readonly TextMarkKind[];

/** The reference that is no article: the text common to two or more. */
export const COMMON_TEXT = 'common';

/** The shortest passages that can be asked for, in characters without white space; 0 for all. */
export const LONGEST_SHORTEST = 100;

/** A passage as a link names it. */
export interface FocusAddress {
  /** The row's id, made of its text. */
  readonly row: string;
  /** The first 32 characters of its text, told where these texts have no such row; empty where the link has none. */
  readonly context: string;
}

/** A place as a link names it: the row in which it stands is in focus. */
export interface PlaceAddress {
  readonly article: string;
  /** UTF-16 units in the article's text. */
  readonly at: number;
}

/** All that a comparison's address says. */
export interface CompareState {
  /** Ids of the articles, in the order of the columns; blind links leave the outlet out of them. */
  readonly articles: readonly string[];
  /** Articles that the address names beyond the most that one comparison holds. */
  readonly surplus: readonly string[];
  readonly mode: Mode;
  /** An article's id or `COMMON_TEXT`; undefined for the one that the articles themselves make the reference. */
  readonly reference: string | undefined;
  readonly hidden: readonly RowClass[];
  /** The one class that is shown, where all others are not wanted. */
  readonly only: RowClass | undefined;
  /** Passages shorter than this, in characters without white space, count as no passages. */
  readonly shortest: number;
  readonly unmarkedStyles: readonly StyleKind[];
  readonly marks: readonly TextMarkKind[];
  /** True where furniture and captions count in the percentages. */
  readonly withFurniture: boolean;
  /** True where the outlets are not named. */
  readonly isBlind: boolean;
  /** Index of the column shown beside the reference where two only have room. */
  readonly beside: number | undefined;
  readonly focus: FocusAddress | undefined;
  readonly place: PlaceAddress | undefined;
  /** The search that led here, whose words are marked. */
  readonly found: FoundAddress | undefined;
}

/** A search as a link names it. */
export type FoundAddress = Pick<SearchState, 'query' | 'hasVariants'>;

/** Reads the address; what it cannot mean is left out. */
export function parseCompareState(parameters: URLSearchParams): CompareState {
  const articles = comparedIn(parameters);
  const list = (name: string) => parseList(parameters.get(name));
  const row = parameters.get('p');
  return {
    articles: articles.slice(0, MOST_WITNESSES),
    surplus: articles.slice(MOST_WITNESSES),
    mode: MODES.find((mode) => mode === parameters.get('mode')) ?? 'rows',
    reference: parameters.get('ref') ?? undefined,
    hidden: ROW_CLASSES.filter((one) => list('hide').includes(one)),
    only: ROW_CLASSES.find((one) => one === parameters.get('only')),
    shortest: wholeNumber(parameters.get('min'), LONGEST_SHORTEST) ?? 0,
    unmarkedStyles: STYLE_KINDS.filter((kind) => list('same').includes(kind)),
    marks: TEXT_MARKS.filter((kind) => list('mark').includes(kind)),
    withFurniture: parameters.get('furniture') === '1',
    isBlind: parameters.get('blind') === '1',
    beside: wholeNumber(parameters.get('beside'), MOST_WITNESSES),
    focus: row === null ? undefined : { row, context: (parameters.get('c') ?? '').slice(0, CONTEXT_LENGTH) },
    place: parsePlace(parameters.get('at')),
    found: parseFound(parameters),
  };
}

/** Characters of a passage that its link carries. */
export const CONTEXT_LENGTH = 32;

function parseFound(parameters: URLSearchParams): FoundAddress | undefined {
  const { query, hasVariants } = SEARCH_FORM.parse(parameters);
  return query === '' ? undefined : { query, hasVariants };
}

function wholeNumber(value: string | null, most: number): number | undefined {
  return value !== null && /^\d{1,3}$/.test(value) && Number(value) <= most ? Number(value) : undefined;
}

function parsePlace(value: string | null): PlaceAddress | undefined {
  const [, article, at] = /^([^:]+):(\d{1,9})$/.exec(value ?? '') ?? [];
  return article === undefined ? undefined : { article, at: Number(at) };
}

/** The state as an address says it; what is usual goes without saying. */
export function compareQuery(state: Omit<CompareState, 'surplus'>): Record<string, string> {
  const id = state.isBlind ? nameWithoutOutlet : (whole: string) => whole;
  const { focus, place } = state;
  const said: Record<string, string | undefined> = {
    a: state.articles.map(id).join(','),
    ref: state.reference && id(state.reference),
    mode: state.mode === 'rows' ? '' : state.mode,
    hide: state.hidden.join(','),
    only: state.only,
    min: state.shortest === 0 ? '' : String(state.shortest),
    same: state.unmarkedStyles.join(','),
    mark: state.marks.join(','),
    furniture: state.withFurniture ? '1' : '',
    blind: state.isBlind ? '1' : '',
    beside: state.beside?.toString(),
    p: focus?.row,
    c: focus?.context,
    at: focus || !place ? '' : `${id(place.article)}:${place.at}`,
    ...(state.found && marksQuery(state.found)),
  };
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
}
