import { Converter } from 'opencc-js/cn2t';
import { TRADITIONAL_TEXTS, TRADITIONAL_WORDS } from './traditionalWords.ts';

/** Texts by their keys, in groups. */
export type Catalogue = { readonly [key: string]: string | Catalogue };

/**
 * A catalogue of the interface in Simplified Chinese, as an editor in Taiwan would write it: key for key, so that none can
 * be missing. `name` is the catalogue's, as `timeline`.
 */
export function traditionalCatalogue(name: string, catalogue: Catalogue): Catalogue {
  return converted(catalogue, `${name}:`);
}

function converted(catalogue: Catalogue, path: string): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? (TRADITIONAL_TEXTS[path + key] ?? traditionalText(value))
        : converted(value, `${path}${key}.`),
    ]),
  );
}

const OWN_WORDS = new RegExp(
  Object.keys(TRADITIONAL_WORDS)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[{}]/g, '\\$&'))
    .join('|'),
  'g',
);

/** One text: own words as they are, what is between them by the tables. */
export function traditionalText(text: string): string {
  const between = text.split(OWN_WORDS).map(byTables);
  const own = text.match(OWN_WORDS) ?? [];
  return between.map((part, at) => part + (TRADITIONAL_WORDS[own[at] ?? ''] ?? '')).join('');
}

let convert: ((text: string) => string) | undefined;

/** Characters, and words of Taiwan, by OpenCC. */
function byTables(text: string): string {
  convert ??= Converter({ from: 'cn', to: 'twp' });
  return convert(text);
}
