import { useTranslation } from '../i18n/useTranslation.ts';

/** Places that a value can come from, beside the front matter's keys. */
const ORIGINS: Readonly<Record<string, string>> = {
  'address: host': 'host',
  'address: path': 'addressPath',

  'body: address element': 'addressElement',
  'body: address line': 'addressLine',
  'body: by-line': 'byLine',
  'body: by-line at the end': 'byLineAtEnd',
  'body: date line': 'dateLine',
  'body: epoch comment': 'epochComment',
  'body: first heading': 'firstHeading',
  'body: first line': 'firstLine',
  'body: first picture': 'firstPicture',
  'body: first words': 'firstWords',

  'body: headline link': 'headlineLink',
  'body: source line': 'sourceLine',
  'body: title element': 'contentTitle',
  'file name': 'fileName',
  'none in source': 'none',
  'page: canonical link': 'canonicalLink',
  'page: html element': 'htmlElement',
  'page: json ld': 'jsonLd',
  'page: meta': 'meta',
  'page: open graph': 'openGraph',
  'page: publication time': 'publicationTime',
  'page: saved copy': 'savedCopy',
  'page: time element': 'timeElement',
  'page: title element': 'titleElement',
  'text: script statistics': 'script',
};

/** The place in a file that a value comes from, in the interface's language. */
export function OriginText({ from, line }: { from: string; line?: number | undefined }) {
  const { t } = useTranslation('article');
  const key = /^front matter: (.+)$/.exec(from)?.[1];
  if (key !== undefined)
    return line === undefined ? t('about.fromKey', { key }) : t('about.fromKeyLine', { key, line });
  return t(`about.from.${ORIGINS[from] ?? ''}`, { defaultValue: from });
}
