import { type Day, parseDay } from '../../timeline/index.ts';
import { parseList } from '../ui/address.ts';
import { UNITS, type Unit } from './periods.ts';

/** The parts of the page, in their order. */
export const SECTIONS = [
  'outlets',
  'articles',
  'reuse',
  'common',
  'widest',
  'claims',
  'report',
  'privacy',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What the fields of the reuse matrix show. */
export const MEASURES = ['characters', 'articles', 'share'] as const;
export type Measure = (typeof MEASURES)[number];

/** Two outlets: the one that has the text too, and the one whose articles are counted. */
export interface OutletPairAddress {
  readonly other: string;
  readonly outlet: string;
}

/** All that the page's address says. */
export interface ArchiveState {
  /** The part that the page opens at. */
  readonly section: Section | undefined;
  /** What a column stands for; undefined for the shortest that has room. */
  readonly unit: Unit | undefined;
  readonly measure: Measure;
  /** The field of the matrix that is open. */
  readonly pair: OutletPairAddress | undefined;
  /** A day of the period whose common passages are shown. */
  readonly day: Day | undefined;
  /** How many pairs and passages are shown of those that are open. */
  readonly pairsShown: number;
  readonly passagesShown: number;
  /** Claims by the share that others have word for word, or in the order of time. */
  readonly claimsBy: 'time' | 'share';
  /** Parts whose lists and rows are shown whole. */
  readonly whole: readonly Section[];
  /** Parts whose tables are open. */
  readonly tables: readonly Section[];
}

/** Pairs and passages that are shown at first, and the most that an address can ask for. */
export const PAIRS_SHOWN = 10;
export const PASSAGES_SHOWN = 8;
const MOST_SHOWN = 100_000;

/** Reads the address; what it cannot mean is left out. */
export function parseArchiveState(parameters: URLSearchParams): ArchiveState {
  const list = (name: string) => {
    const named = parseList(parameters.get(name));
    return SECTIONS.filter((section) => named.includes(section));
  };
  const [other, outlet] = parseList(parameters.get('pair'));
  return {
    section: SECTIONS.find((section) => section === parameters.get('section')),
    unit: UNITS.find((unit) => unit === parameters.get('unit')),
    measure: MEASURES.find((measure) => measure === parameters.get('measure')) ?? 'characters',
    pair: other === undefined || outlet === undefined ? undefined : { other, outlet },
    day: parseDay(parameters.get('day') ?? ''),
    pairsShown: countOf(parameters.get('pairs'), PAIRS_SHOWN),
    passagesShown: countOf(parameters.get('passages'), PASSAGES_SHOWN),
    claimsBy: parameters.get('claims') === 'share' ? 'share' : 'time',
    whole: list('all'),
    tables: list('table'),
  };
}

function countOf(value: string | null, usual: number): number {
  const count = /^\d{1,6}$/.test(value ?? '') ? Number(value) : usual;
  return Math.max(usual, Math.min(count, MOST_SHOWN));
}

/** The state as an address says it; what is usual goes without saying. */
export function archiveQuery(state: ArchiveState): Record<string, string> {
  const { section, unit, measure, pair, day, claimsBy, whole, tables } = state;
  const said: Record<string, string | undefined> = {
    section,
    unit,
    measure: measure === 'characters' ? undefined : measure,
    pair: pair && `${pair.other},${pair.outlet}`,
    day,
    pairs: state.pairsShown === PAIRS_SHOWN ? undefined : String(state.pairsShown),
    passages: state.passagesShown === PASSAGES_SHOWN ? undefined : String(state.passagesShown),
    claims: claimsBy === 'time' ? undefined : claimsBy,
    all: whole.join(','),
    table: tables.join(','),
  };
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
}
