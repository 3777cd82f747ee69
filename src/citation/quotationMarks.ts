type Marks = readonly [open: string, close: string];

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

/** What a table has for a language: under its whole tag, or under its first part. */
export function byLanguage<T>(table: Readonly<Record<string, T>>, lang: string): T | undefined {
  return table[lang] ?? table[lang.split('-')[0] ?? ''];
}
