import type { Source } from '../model/index.ts';
import { literalPattern } from '../text/index.ts';
import { authorNames, type NameTrust, withoutMail } from './authorNames.ts';
import { FIELDS } from './fields.ts';
import { foldedName } from './outletIndex.ts';
import { fieldsOf, type Seed, type SourceRule } from './seed.ts';
import type { PageFacts } from './statement.ts';

/** What outlets are called, as an article's by-lines may have it: those of the list, its own, what it is filed under. */
export class OutletNames {
  readonly #whole: ReadonlySet<string>;
  readonly #own: RegExp | undefined;
  readonly #listed: ListedNames;

  constructor(
    { seed, page }: { readonly seed: Seed; readonly page: PageFacts },
    { name }: Pick<Source, 'name'>,
    rules: readonly SourceRule[],
  ) {
    const own = [name.zh, name.en, ...page.outlets.map(({ value }) => value)];
    const filed = FIELDS.filed.flatMap((field) => fieldsOf(seed, field));
    this.#whole = new Set([...own, ...filed].map(foldedName));
    this.#own = anyOf(own);
    this.#listed = listedNamesOf(rules);
  }

  has(name: string): boolean {
    const folded = foldedName(name);
    return this.#whole.has(folded) || this.#listed.whole.has(folded) || this.#isShortForm(folded);
  }

  /** 财新 where the outlet is 财新网. */
  #isShortForm(folded: string): boolean {
    if (folded.length < 2) return false;
    return [...this.#whole].some((one) => one.startsWith(folded) && MEDIUM.test(one.slice(folded.length)));
  }

  /** The names in a by-line. Beside an outlet's name (联合早报 张三) only what looks like a person's counts. */
  namesIn(value: string, trust: NameTrust): string[] {
    if (this.has(value)) return [];
    // The outlet's host may be part of a mail address.
    const bare = withoutMail(value);
    const rest = [this.#listed.pattern, this.#own].reduce(
      (left: string, pattern) => (pattern ? left.replace(pattern, ' ') : left),
      bare,
    );
    return authorNames(rest, rest === bare ? trust : 'running', (name) => this.has(name));
  }
}

/** What a short form of an outlet's name leaves out, in settled form. */
const MEDIUM =
  /^(?:中文)?(?:网|网站|新闻|新闻网|社|报|日报|晚报|时报|周刊|杂志|传媒|在线|电视|电视台|广播|电台)$/;

/** The names of a list of outlets. */
interface ListedNames {
  readonly whole: ReadonlySet<string>;
  readonly pattern: RegExp | undefined;
}

const listed = new WeakMap<readonly SourceRule[], ListedNames>();

function listedNamesOf(rules: readonly SourceRule[]): ListedNames {
  const known = listed.get(rules);
  if (known) return known;
  const names = rules.flatMap(({ source: { name }, authors, categories }) => [
    name.zh,
    name.en,
    ...authors,
    ...categories,
  ]);
  const made = { whole: new Set(names.map(foldedName)), pattern: anyOf(names) };
  listed.set(rules, made);
  return made;
}

/** Finds any of some names, the longest first; names in letters as whole words. */
function anyOf(names: readonly string[]): RegExp | undefined {
  const words = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => [...name].length >= 2 && name.length <= 80)
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const literal = literalPattern(name);
      return /\p{Script=Han}/u.test(name) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
    });
  return words.length === 0 ? undefined : new RegExp(words.join('|'), 'giu');
}
