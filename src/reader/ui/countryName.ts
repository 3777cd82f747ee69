import { askedOnce } from '../i18n/askedOnce.ts';

/** The name of a country (ISO 3166-1 alpha-2) in the language of the interface; the code itself where it has none. */
export const countryName = askedOnce((country: string, language: string): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
});
