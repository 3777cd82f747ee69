/** The name of a country (ISO 3166-1 alpha-2) in the language of the interface; the code itself where it has none. */
export function countryName(country: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}
