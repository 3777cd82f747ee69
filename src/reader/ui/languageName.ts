import { askedOnce } from '../i18n/askedOnce.ts';

/**
 * The name of a BCP 47 tag in the interface's language: 简体中文 for `zh-Hans`. What is no tag, or one that nobody knows,
 * stays as it is.
 */
export const languageName = askedOnce((tag: string, interfaceLanguage: string): string => {
  try {
    return new Intl.DisplayNames([interfaceLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
});
