type Marks = readonly [open: string, close: string];

/** Chinese names works in these. */
export const TITLE_MARKS: Marks = ['《', '》'];

/** Quotation marks by language: those of the outer level, as its papers set them. */
const QUOTATION_MARKS: Readonly<Record<string, Marks>> = {
  'zh-Hant': ['「', '」'],
  zh: ['“', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  en: ['“', '”'],
};

/** The quotation marks of a language, a BCP 47 tag; those of English where it is not known. */
export function quotationMarks(lang: string): Marks {
  return byLanguage(QUOTATION_MARKS, lang) ?? ['“', '”'];
}

/** A text between its marks. */
export function inMarks(text: string, [open, close]: Marks): string {
  return `${open}${text}${close}`;
}

/** Marks within marks of the same kind: those of the inner level, by those of the outer. */
const INNER_MARKS: Readonly<Record<string, string>> = {
  '“': '‘',
  '”': '’',
  '「': '『',
  '」': '』',
  '«': '„',
  '»': '“',
  '《': '〈',
  '》': '〉',
};

/** A title between its marks; marks of the same kind that it has itself become inner ones. */
export function titleInMarks(title: string, marks: Marks): string {
  const own = new Set<string>(marks);
  // Straight marks are pairs of these, where these are the only ones of their kind.
  const curly = own.has('“') ? title.replace(/"([^"]*)"/gu, '“$1”') : title;
  const inner = Array.from(curly, (sign) => (own.has(sign) ? (INNER_MARKS[sign] ?? sign) : sign)).join('');
  return inMarks(inner, marks);
}

/** What a table has for a language: under its whole tag, or under its first part. */
export function byLanguage<T>(table: Readonly<Record<string, T>>, lang: string): T | undefined {
  return table[lang] ?? table[lang.split('-')[0] ?? ''];
}
