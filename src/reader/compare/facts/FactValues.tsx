import { useState } from 'react';
import { type ArticleRecord, type Fact, type TextRange, textOfBlocks } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useSpelling } from '../../script/spelling.ts';
import { type FactWording, wordingsOf, wordsAround } from './factsView.ts';

interface FactValuesProps {
  readonly cell: readonly Fact[];
  readonly record: ArticleRecord;
  readonly onShow: (article: string, range: TextRange) => void;
}

/** What one article writes for a fact: a button for each wording, or that it has nothing. */
export function FactValues({ cell, record, onShow }: FactValuesProps) {
  const { t } = useTranslation('facts');
  if (cell.length === 0) {
    return (
      <span className="fact-nothing">
        <span aria-hidden="true">{'–'}</span>
        <span className="visually-hidden">{t('nothing')}</span>
      </span>
    );
  }
  return wordingsOf(cell, textOfBlocks(record.article.blocks)).map((wording) => (
    <FactButton key={wording.text + wording.behind} wording={wording} record={record} onShow={onShow} />
  ));
}

/** Shows the place in the text; where there are several, the next one each time. */
function FactButton({ wording, record, onShow }: Omit<FactValuesProps, 'cell'> & { wording: FactWording }) {
  const { t } = useTranslation('facts');
  const [shown, setShown] = useState(0);
  const { article } = record;
  const { spell, langOf } = useSpelling();
  const { text, behind, places } = wording;
  const place = places[shown % places.length];
  if (!place) return null;
  return (
    <button
      type="button"
      className="fact-value"
      title={spell(wordsAround(textOfBlocks(article.blocks), place), article.lang)}
      onClick={() => {
        setShown(shown + 1);
        onShow(article.id, place.range);
      }}
    >
      <span className="fact-text" lang={langOf(article.lang)} data-untrusted="">
        <span className="fact-itself">{spell(text, article.lang)}</span>
        {spell(behind, article.lang)}
      </span>
      {places.length > 1 && <span className="fact-times">{t('times', { count: places.length })}</span>}
    </button>
  );
}
