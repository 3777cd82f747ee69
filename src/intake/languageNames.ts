/** Languages that articles are in; people write their names in English, in Chinese and in themselves. */
const TAGS =
  'zh zh-Hans zh-Hant en ru uk be de fr es it pt nl pl cs sk hu ro bg sr hr el tr ar fa he hi ur bn ja ko vi th id ms my km mn kk uz ka hy az lt lv et fi sv no da ug bo'.split(
    ' ',
  );
/** What people write beside those. */
const OTHERS: Readonly<Record<string, string>> = {
  汉语: 'zh',
  漢語: 'zh',
  简体: 'zh-Hans',
  简中: 'zh-Hans',
  簡體: 'zh-Hans',
  繁体: 'zh-Hant',
  繁體: 'zh-Hant',
  繁中: 'zh-Hant',
  mandarin: 'zh',
  farsi: 'fa',
};

let tags: ReadonlyMap<string, string> | undefined;

/** The BCP 47 tag of a language's name: English, Chinese (Traditional), 俄语, українська; undefined where it is none. */
export function tagOfLanguageName(name: string): string | undefined {
  tags ??= namedTags();
  return tags.get(foldedWords(name));
}

function namedTags(): ReadonlyMap<string, string> {
  const named = new Map(Object.entries(OTHERS).map(([name, tag]) => [foldedWords(name), tag]));
  for (const tag of TAGS) {
    for (const inLanguage of ['en', 'zh-Hans', 'zh-Hant', tag]) {
      const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag);
      if (name !== undefined && name !== tag) named.set(foldedWords(name), tag);
    }
  }
  return named;
}

/** Words in any order, without signs: Chinese (Traditional) is Traditional Chinese. */
function foldedWords(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.sort().join(' ');
}
