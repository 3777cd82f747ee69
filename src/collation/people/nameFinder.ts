import { foldUnit } from '../../text/index.ts';
import type { Gazetteer, NameForm } from './gazetteer.ts';

/** A form of a name that stands in a text. */
export interface NameHit {
  /** Place of the form in the gazetteer. */
  readonly form: number;
  /** UTF-16 units of the text, half-open. */
  readonly from: number;
  readonly to: number;
}

/** What ends at a node: a form, or a word that is none. */
interface Ending {
  /** Place of the form; -1 for a word that only looks like one. */
  readonly form: number;
  readonly written: string;
  readonly isExact: boolean;
  /** True where the text must begin with a capital as the form does: China is a country, china is not. */
  readonly isCapital: boolean;
  readonly beginsWord: boolean;
  readonly endsWord: boolean;
}

interface Node {
  readonly next: Map<number, Node>;
  /** Forms of equal folded letters: `US` as written, and what else folds to it. */
  readonly endings: Ending[];
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{Nd}]/u;
const UNITS = 0x10000;

/** By code unit: what it is folded to, as the comparison folds; 0 where it was not asked yet. */
const folds = /* @__PURE__ */ new Uint16Array(UNITS);
/** By code unit: 1 for a letter or digit of a script that has words, 2 for any other; 0 where it was not asked yet. */
const letters = /* @__PURE__ */ new Uint8Array(UNITS);

/** Finds the forms of a gazetteer in texts, in one pass: script, width and case are folded, the longest form wins. */
export class NameFinder {
  readonly #forms: readonly NameForm[];
  /** By folded first unit. */
  readonly #roots = new Map<number, Node>();
  /** By code unit: 1 where a form may begin with it, 2 where none does; asked of every unit of every text. */
  readonly #begins = new Uint8Array(UNITS);
  /** By a hash of two folded units: 1 where a form may begin with them. */
  readonly #pairs = new Uint8Array(UNITS);

  constructor({ forms, except }: Gazetteer) {
    this.#forms = forms;
    forms.forEach(({ written, use }, form) => {
      this.#put(written, endingOf(form, written, use === 'asWritten'));
    });
    for (const written of except) this.#put(written, endingOf(-1, written, false));
  }

  /** By place; none overlaps another. */
  find(text: string): NameHit[] {
    const hits: NameHit[] = [];
    const [begins, pairs] = [this.#begins, this.#pairs];
    for (let from = 0; from < text.length; from++) {
      const unit = text.charCodeAt(from);
      if (begins[unit] === 2) continue;
      if (begins[unit] === 1 && pairs[pairAt(text, from)] !== 1) continue;
      const root = this.#rootAt(text, from, unit);
      const found = root && longestAt(root, text, from);
      if (!found) continue;
      if (found.ending.form >= 0) hits.push({ form: found.ending.form, from, to: found.to });
      from = found.to - 1;
    }
    return hits;
  }

  /** The same without short forms of names that the texts do not also write out. */
  findAll(texts: readonly string[]): NameHit[][] {
    const found = texts.map((text) => this.find(text));
    const isShort = ({ form }: NameHit) => this.#forms[form]?.use === 'short';
    if (!found.some((hits) => hits.some(isShort))) return found;
    const nameOf = ({ form }: NameHit) => this.#forms[form]?.name;
    const whole = new Set(found.flatMap((hits) => hits.filter((hit) => !isShort(hit)).map(nameOf)));
    return found.map((hits) => hits.filter((hit) => !isShort(hit) || whole.has(nameOf(hit))));
  }

  #rootAt(text: string, at: number, unit: number): Node | undefined {
    const root = this.#roots.get(foldAt(text, at));
    this.#begins[unit] = root ? 1 : 2;
    return root;
  }

  #put(written: string, ending: Ending): void {
    const [first = 0, ...rest] = Array.from({ length: written.length }, (_, at) => foldAt(written, at));
    // A form of one unit may stand before any other.
    if (written.length > 1) this.#pairs[pairAt(written, 0)] = 1;
    else for (let second = 0; second < UNITS; second++) this.#pairs[hashOf(first, second)] = 1;
    let node = this.#roots.get(first) ?? newNode();
    this.#roots.set(first, node);
    for (const unit of rest) node = nextOf(node, unit);
    node.endings.push(ending);
  }
}

/** The hash of the folded units at a place and behind it. */
function pairAt(text: string, at: number): number {
  return hashOf(foldAt(text, at), at + 1 < text.length ? foldAt(text, at + 1) : 0);
}

/** Two pairs that fall together make a look that finds nothing. */
function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & (UNITS - 1);
}

function newNode(): Node {
  return { next: new Map(), endings: [] };
}

function nextOf({ next }: Node, unit: number): Node {
  const node = next.get(unit) ?? newNode();
  next.set(unit, node);
  return node;
}

function endingOf(form: number, written: string, isExact: boolean): Ending {
  const first = written.charAt(0);
  return {
    form,
    written,
    isExact,
    isCapital: first !== first.toLowerCase(),
    beginsWord: isLetterAt(written, 0),
    endsWord: isLetterAt(written, written.length - 1),
  };
}

function longestAt(
  root: Node,
  text: string,
  from: number,
): { readonly ending: Ending; readonly to: number } | undefined {
  let longest: { readonly ending: Ending; readonly to: number } | undefined;
  let node: Node | undefined = root;
  for (let to = from + 1; node; to++) {
    const ending = node.endings.find((one) => standsAt(one, text, from, to));
    if (ending) longest = { ending, to };
    node = to < text.length ? node.next.get(foldAt(text, to)) : undefined;
  }
  return longest;
}

function standsAt(ending: Ending, text: string, from: number, to: number): boolean {
  if (ending.isExact && text.slice(from, to) !== ending.written) return false;
  if (ending.isCapital && !isCapitalAt(text, from)) return false;
  if (ending.beginsWord && isLetterAt(text, from - 1)) return false;
  return !ending.endsWord || !isLetterAt(text, to);
}

function isCapitalAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

function isLetterAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  letters[unit] ||= LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return letters[unit] === 1;
}

/** A unit folded; what folds to nothing or to several units stands for itself, so that offsets stay. */
function foldAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  folds[unit] ||= foldedUnit(unit);
  return folds[unit] ?? unit;
}

function foldedUnit(unit: number): number {
  const folded = foldUnit(unit);
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}
