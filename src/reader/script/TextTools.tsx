import { type ReactNode, useMemo } from 'react';
import type { Article, TextRange } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { AidsContext } from './aids.ts';
import { PinyinChoice, PinyinNotice } from './PinyinChoice.tsx';
import { ConvertedNotice, ScriptSwitch } from './ScriptSwitch.tsx';
import { useScriptChoice } from './scriptChoice.ts';
import { scriptsToOffer } from './scripts.ts';
import { TranslationButton, TranslationNotice } from './translate/TranslationControl.tsx';
import { languagePair } from './translate/translator.ts';
import { useTranslations } from './translate/useTranslations.ts';
import { isIn, usePinyin } from './usePinyin.ts';

interface TextToolsProps {
  readonly article: Article;
  /** The headline and what else stands above the tools. */
  readonly head: ReactNode;
  /** The texts. */
  readonly children: ReactNode;
}

/** Between an article's head and its text: its characters in the other script, readings above them, a translation below. */
export function TextTools({ article, head, children }: TextToolsProps) {
  const { i18n } = useTranslation();
  const choice = useScriptChoice();
  const offered = useMemo(
    () => scriptsToOffer([article.lang, ...article.blocks.map((block) => block.lang)]),
    [article],
  );
  const pinyin = usePinyin(article);
  const pair = useMemo(() => languagePair(article.lang, i18n.language), [article, i18n.language]);
  const translations = useTranslations(article, pair);
  const { readingsOf, read, chinese, show } = pinyin;
  const { byBlock } = translations;
  const aids = useMemo(
    () => ({
      readingsOf,
      read,
      showReadings: (range: TextRange) => (isIn(range, article, chinese) ? () => show(range) : undefined),
      translations: byBlock,
      translatedTo: pair?.targetLanguage,
    }),
    [readingsOf, read, article, chinese, show, byBlock, pair],
  );
  return (
    <AidsContext value={aids}>
      {head}
      <div className="text-tools">
        {offered.length > 0 && <ScriptSwitch choice={choice} offered={offered} />}
        <PinyinChoice article={article} pinyin={pinyin} />
        <TranslationButton translations={translations} pair={pair} />
        <ConvertedNotice choice={choice} offered={offered} />
        <PinyinNotice pinyin={pinyin} />
        <TranslationNotice translations={translations} pair={pair} />
      </div>
      {children}
    </AidsContext>
  );
}
