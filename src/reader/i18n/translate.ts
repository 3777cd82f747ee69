import { askedOnce } from './askedOnce.ts';
import type { InterfaceLanguage } from './interfaceLanguage.ts';

/** Texts of the interface by their keys; a part's texts lie within it, and are reached as `part.key`. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** What is put in place of `{{name}}`; `count` also chooses the form of the plural, and `defaultValue` stands in for a text. */
export interface Values {
  readonly [name: string]: string | number | undefined;
  readonly count?: number;
  readonly defaultValue?: string;
}

/** The text of a key with its values in it; its default, or the key itself, where there is no such text. */
export function translate(texts: Texts, language: InterfaceLanguage, key: string, values?: Values): string {
  const text = textOf(texts, language, key, values) ?? values?.defaultValue ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values?.[name] ?? place));
}

function textOf(
  texts: Texts,
  language: InterfaceLanguage,
  key: string,
  values: Values | undefined,
): string | undefined {
  if (values?.count === undefined) return textAt(texts, key);
  return textAt(texts, `${key}_${pluralOf(language, values.count)}`) ?? textAt(texts, key);
}

/** The text of a key as it is written; undefined where there is none. */
export function textAt(texts: Texts, key: string): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const name of key.split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, name)) return undefined;
    found = found[name];
  }
  return typeof found === 'string' ? found : undefined;
}

const rulesIn = askedOnce((language: InterfaceLanguage) => new Intl.PluralRules(language));

function pluralOf(language: InterfaceLanguage, count: number): Intl.LDMLPluralRule {
  return rulesIn(language).select(count);
}
