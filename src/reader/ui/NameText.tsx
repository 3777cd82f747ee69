import { useLibrary } from '../data/useLibrary.ts';
import { useSpelling } from '../script/spelling.ts';
import { useNameWords } from './useNameWords.ts';

/** A name as the lists have it for the language of the interface, in the script that is shown. */
export function NameText({ name }: { name: string }) {
  const { spell, langOf } = useSpelling();
  const words = useNameWords(useLibrary())(name);
  const lang = langOfName(words);
  return (
    <bdi lang={lang && langOf(lang)} data-untrusted="">
      {spell(words, lang)}
    </bdi>
  );
}

/** Lists of names state no language: Han characters among them are taken for Chinese. */
export function langOfName(name: string): 'zh' | undefined {
  return /\p{Script=Han}/u.test(name) ? 'zh' : undefined;
}
