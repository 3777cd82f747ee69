import { useSpelling } from '../script/spelling.ts';

/** A name as the lists have it, in the script that is shown. */
export function NameText({ name }: { name: string }) {
  const { spell, langOf } = useSpelling();
  const lang = langOfName(name);
  return (
    <bdi lang={lang && langOf(lang)} data-untrusted="">
      {spell(name, lang)}
    </bdi>
  );
}

/** Lists of names state no language: Han characters among them are taken for Chinese. */
export function langOfName(name: string): 'zh' | undefined {
  return /\p{Script=Han}/u.test(name) ? 'zh' : undefined;
}
