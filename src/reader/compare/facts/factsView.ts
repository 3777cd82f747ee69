import { FACT_KINDS, type Fact, type FactKind, type FactRow } from '../../../model/index.ts';

/** Which rows are shown. */
export interface FactsFilter {
  /** Kinds that are left out. */
  readonly hidden: readonly FactKind[];
  /** True where only rows are shown that differ, or that one article has. */
  readonly isDifferingOnly: boolean;
}

/** The rows of one kind: those that are shown, and how many there are. */
export interface FactTable {
  readonly kind: FactKind;
  readonly rows: readonly FactRow[];
  readonly total: number;
}

/** The places of one cell that are written alike. */
export interface FactWording {
  readonly text: string;
  /** Of a number, the words behind it, which say what is counted; else empty. */
  readonly behind: string;
  /** At least one, in the order of the text. */
  readonly places: readonly Fact[];
}

/** True for what several articles state alike. */
export function isAgreed({ state }: FactRow): boolean {
  return state === 'some' || state === 'all';
}

/** The rows by kind, in the order of the kinds; a kind without any row has no table, a hidden one neither. */
export function tablesOf(rows: readonly FactRow[], { hidden, isDifferingOnly }: FactsFilter): FactTable[] {
  return FACT_KINDS.filter((kind) => !hidden.includes(kind)).flatMap((kind) => {
    const all = rows.filter((row) => row.kind === kind);
    const shown = all.filter((row) => !isDifferingOnly || !isAgreed(row));
    return all.length === 0 ? [] : [{ kind, rows: shown, total: all.length }];
  });
}

/** A cell's places in its article's text, those that are written alike together, in the order of the first. */
export function wordingsOf(cell: readonly Fact[], text: string): FactWording[] {
  const wordings = new Map<string, { text: string; behind: string; places: Fact[] }>();
  for (const fact of cell) {
    const behind = fact.kind === 'number' ? wordsBehind(text, fact) : '';
    const wording = wordings.get(fact.text + behind) ?? { text: fact.text, behind, places: [] };
    wording.places.push(fact);
    wordings.set(fact.text + behind, wording);
  }
  return [...wordings.values()];
}

/** Chinese alone: other languages' numbers have what they count in them. */
const HAN_BEHIND = /^(?<words>\p{Script=Han}{1,4})(?<more>\p{Script=Han})?/u;

function wordsBehind(text: string, { range: [, to] }: Fact): string {
  const { words = '', more } = HAN_BEHIND.exec(text.slice(to, to + 12))?.groups ?? {};
  return more === undefined ? words : `${words}…`;
}

/** Characters shown on either side of a place. */
const AROUND = 14;

/** A place with the words around it, on one line. */
export function wordsAround(text: string, { range: [from, to] }: Pick<Fact, 'range'>): string {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const words = `${before}${text.slice(from, to)}${text.slice(to, to + AROUND)}`.replaceAll(/\s+/gu, ' ');
  return `${from > AROUND ? '…' : ''}${words}${to + AROUND < text.length ? '…' : ''}`;
}
