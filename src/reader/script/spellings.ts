import type { Respell } from './sameLength.ts';
import { type Script, scriptOf } from './scripts.ts';
import type { Spelling } from './spelling.ts';

const LOADERS: Readonly<Record<Script, () => Promise<{ readonly respeller: () => Promise<Respell> }>>> = {
  Hans: () => import('./toSimplified.ts'),
  Hant: () => import('./toTraditional.ts'),
};

/** How texts are shown in a script. Rejects where its tables do not come. */
export async function spellingIn(script: Script): Promise<Spelling> {
  const { respeller } = await LOADERS[script]();
  const respell = await respeller();
  const isOther = (lang: string | undefined) => ![script, undefined].includes(scriptOf(lang));
  return {
    spell: (text, lang) => (isOther(lang) ? respell(text) : text),
    langOf: (lang) => (isOther(lang) ? `zh-${script}` : lang),
  };
}
