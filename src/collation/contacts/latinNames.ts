import { Beginnings, matchesOf } from '../facts/beginnings.ts';
import type { Finding } from '../facts/finding.ts';

/** Two to four words that begin with a capital: Antony Blinken. */
const WORD = "\\p{Lu}[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}’'-]*\\p{Ll}";
const BORDER = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}-])';
const RUN = {
  pattern: new RegExp(`${BORDER}${WORD}(?:\\s(?:(?:al|bin|de|van|von|der|da)[\\s-])?${WORD}){0,4}`, 'uy'),
  begins: /* @__PURE__ */ Beginnings.ofCharacters(/\p{Lu}/u),
};

/** Words with a capital that are no part of a name: days, titles, peoples, beginnings of sentences. */
const NO_NAME =
  /^(?:The|A|An|In|On|At|Of|And|But|As|After|Before|When|While|If|For|From|There|This|That|It|He|She|They|We|I|You|His|Her|Their|Its|Our|No|Not|So|By|To|With|What|Who|Why|How|Where|Also|Meanwhile|Earlier|Later|Former|Deputy|Senior|Top|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Presidents?|Prime|Foreign|Defen[cs]e|Finance|Ministers?|Secretar(?:y|ies)|State|General|Chancellor|Premier|Ambassadors?|Envoys?|Special|Senators?|Speaker|Spokes(?:man|woman|person)|Kings?|Queens?|Pope|Leaders?|Advis[eo]rs?|Press|News|Chairman|Mayor|Governor|Mr|Mrs|Ms|Dr|Sir|Lord|Vice|[\p{Lu}]\p{Ll}+(?:ian|ese|ish|ians|nian))$/u;

/** What names of bodies, places and papers end with, or begin with. */
const NO_PERSON =
  /(?:^|\s)(?:Union|House|Office|Department|Ministry|University|Council|Bank|Group|Times|Post|News|Party|Street|City|States?|Nations|Kingdom|Agency|Forces?|Army|Court|Committee|Forum|Institute|Cent(?:er|re)|Social|Base|Summit|Parliament|Congress|Senate|Commission|Organi[sz]ation|Security|Affairs|Republic|Federation|Assembly|Association|Conference|Palace|Airport|Hotel|Square|War|World|National|International|Kremlin|North|South|East|West|New|Saudi|Abu|Hong|Los|San|Air|Sea|Gulf|White|United|European|Central|Middle|Reuters|Press|Media|Street|Journal|Daily|Theat(?:er|re)|Hall|Island|Islands|Mountain|River|Lake|Games|Cup|League|Act|Treaty|Agreement|Accord|Plan|Covid|COVID|Twitter|Facebook|Google|Apple|Microsoft)(?:\s|$)/u;

/** Names in letters that stand in an article without a title: whole ones, and the last parts of these wherever they stand. */
export class LatinNames {
  readonly #lastParts: ReadonlySet<string>;

  /** `text`: the whole article's, settled. */
  constructor(text: string) {
    const whole = matchesOf(text, RUN).flatMap(({ 0: run }) => nameIn(run) ?? []);
    this.#lastParts = new Set(whole.filter((name) => name.includes(' ')).map(lastPart));
  }

  /** Those of a stretch of the article's text, by place. A person goes by the last part, but for names whose family stands first. */
  in(settled: string): Finding[] {
    return matchesOf(settled, RUN).flatMap(({ index, 0: run }): Finding[] => {
      const name = nameIn(run);
      if (name === undefined || !(name.includes(' ') || this.#lastParts.has(name))) return [];
      const from = index + run.indexOf(name);
      return [{ range: [from, from + name.length], value: lastPart(name) }];
    });
  }
}

/** The words of a run that can be a person's name; undefined where none are, or where it names something else. */
function nameIn(run: string): string | undefined {
  const words = run.replace(/[’']s?$/u, '').split(/\s/u);
  const first = words.findIndex((word) => !NO_NAME.test(word));
  if (first < 0) return undefined;
  const own = words.slice(first);
  const end = own.findIndex((word) => NO_NAME.test(word) || /[’']s$/u.test(word));
  const name = own.slice(0, end < 0 ? undefined : end).join(' ');
  return name.length < 3 || NO_PERSON.test(name) ? undefined : name;
}

/** Family names that stand first: Wang Yi goes by both words. */
const FAMILY_FIRST =
  /^(?:Wang|Li|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Sun|Hu|Zhu|Gao|Lin|He|Guo|Ma|Luo|Liang|Song|Zheng|Xie|Han|Tang|Feng|Yu|Dong|Xiao|Cheng|Cao|Yuan|Deng|Fu|Shen|Zeng|Peng|Lu|Su|Jiang|Cai|Jia|Ding|Wei|Xue|Ye|Yan|Xi|Geng|Hua|Mao|Qin|Tsai|Kim|Moon|Nguyen)$/u;

/** The part of a whole name that a person goes by. */
export function lastPart(name: string): string {
  const words = name.split(' ');
  return words.length === 2 && FAMILY_FIRST.test(words[0] ?? '') ? name : (words.at(-1) ?? name);
}
