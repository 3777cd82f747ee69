import type { Source } from '../model/index.ts';
import { preparedSpellings } from './prepared.ts';

const HAN = /\p{Script=Han}/u;

/** Outlets with their names in Traditional Chinese too, where these are others and the list gives none. */
export async function withTraditionalNames(sources: readonly Source[]): Promise<Source[]> {
  const spellings = await spellingsOf(sources.map(({ name }) => name.zh).filter((zh) => HAN.test(zh)));
  return sources.map((source) => {
    const traditional = spellings.get(source.name.zh);
    if (traditional === undefined || source.name['zh-Hant'] !== undefined || traditional === source.name.zh)
      return source;
    return { ...source, name: { ...source.name, 'zh-Hant': traditional } };
  });
}

/** The tables of the other script are loaded only for names that were not spelt before. */
async function spellingsOf(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const prepared = preparedSpellings();
  const others = names.filter((name) => !prepared.has(name));
  if (others.length === 0) return prepared;
  const spelt = (await import('./spellNames.ts')).traditionalSpellings(others);
  return new Map([...prepared, ...others.map((name, at) => [name, spelt[at] ?? name] as const)]);
}
