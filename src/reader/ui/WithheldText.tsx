import { useQueryClient } from '@tanstack/react-query';
import { Fragment } from 'react';
import { isWithheld, withheldParts } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import { libraryQuery } from '../data/queries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from './dates.ts';
import './withheld.css';

/** Tells whether this site withholds something of a text; on a site of whole articles it never does. */
export function useWithholds(): (text: string) => boolean {
  // Texts are many, and some stand where no index could be had: none of them waits for it.
  const quotesOnly = useQueryClient().getQueryData(libraryQuery.queryKey)?.quotesOnly;
  return (text) => quotesOnly !== undefined && isWithheld(text);
}

/** A text of an article; where a stretch of it is withheld, its length stands in its place. */
export function WithheldText({ text }: { text: string }) {
  const withholds = useWithholds();
  return withholds(text) ? <Parts text={text} /> : text;
}

/** What is withheld stays on the page unseen, so that offsets on the page are those of the text. */
function Parts({ text }: { text: string }) {
  let at = 0;
  return withheldParts(text).map((part) => {
    const from = at;
    at += part.text.length;
    return part.isWithheld ? (
      <Fragment key={from}>
        <Length of={part.text} />
        <span className="withheld-text">{part.text}</span>
      </Fragment>
    ) : (
      <Fragment key={from}>{part.text}</Fragment>
    );
  });
}

function Length({ of }: { of: string }) {
  const { i18n, t } = useTranslation('withheld');
  const formats = useFormats(useLibrary().index.timeZone);
  return (
    <span className="withheld" lang={i18n.language} data-app-ui="">
      {t('length', { length: formats.count(countCharacters(of)) })}
    </span>
  );
}
