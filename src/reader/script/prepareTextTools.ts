import type { QueryClient } from '@tanstack/react-query';
import { interfaceLanguage } from '../i18n/i18n.ts';
import { atMost } from '../ui/atMost.ts';
import { languagePair } from './translate/translator.ts';
import { offerQuery } from './translate/useTranslations.ts';

/** A browser that knows whether it translates says so at once; no text waits longer for it, in milliseconds. */
const PATIENCE_MS = 40;

/** Gets what the tools of an article in this language show at first, where it comes soon. */
export async function prepareTextTools(client: QueryClient, lang: string): Promise<void> {
  const asked = client.ensureQueryData(offerQuery(languagePair(lang, interfaceLanguage())));
  await atMost(PATIENCE_MS, asked);
}
