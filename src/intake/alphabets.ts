/** A language of a shared script, by the letters that only it has. */
interface Alphabet {
  readonly lang: string;
  readonly letters: RegExp;
}

/**
 * Letters of each Cyrillic alphabet that Russian, or all others, do not have; neighbours share some. The most letters
 * decide, the first of equals; where a text has none of them it is Russian, the commonest.
 */
export const CYRILLIC: readonly Alphabet[] = [
  { lang: 'ru', letters: /[ыэё]/giu },
  { lang: 'uk', letters: /[їєґі]/giu },
  { lang: 'be', letters: /[ўіыэё]/giu },
  { lang: 'bg', letters: /ъ/giu },
  { lang: 'sr', letters: /[ђћјљњџ]/giu },
  { lang: 'mk', letters: /[ѓќѕјљњџ]/giu },
  { lang: 'kk', letters: /[қғңұүһәө]/giu },
];

/** The same for the Arabic script: Arabic, Persian, Urdu, Uyghur, Pashto, Central Kurdish. */
export const ARABIC: readonly Alphabet[] = [
  { lang: 'ar', letters: /[ةىيكأإؤ]/gu },
  { lang: 'fa', letters: /[پچژگکی]/gu },
  { lang: 'ur', letters: /[ٹڈڑںےہھپچژگکی]/gu },
  { lang: 'ug', letters: /[ېۈۋۇۆەڭپچژگىيك]/gu },
  { lang: 'ps', letters: /[ټډړږښګڼۍېپچژکی]/gu },
  { lang: 'ckb', letters: /[ڕڵۆێەپچژگکی]/gu },
];

/** The language whose own letters a text has most of; `fallback` where it has none of any. */
export function alphabetOf(text: string, alphabets: readonly Alphabet[], fallback: string): string {
  const counts = alphabets.map(({ lang, letters }) => ({ lang, count: text.match(letters)?.length ?? 0 }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count === 0 ? fallback : most.lang;
}
