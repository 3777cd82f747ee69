import type { QueryClient } from '@tanstack/react-query';
import { interfaceLanguage } from '../i18n/i18n.ts';
import { languagePair } from './translate/translator.ts';
import { offerQuery } from './translate/useTranslations.ts';

/** Gets what the tools of an article in this language show at first: what comes late would push the text away. */
export async function prepareTextTools(client: QueryClient, lang: string): Promise<void> {
  await client.ensureQueryData(offerQuery(languagePair(lang, interfaceLanguage())));
}
