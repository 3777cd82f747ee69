import { citeQuotation } from '../../citation/index.ts';
import { type ArticleRecord, rangesOfBlocks, type TextRange, textOfBlocks } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { articlePath, type CiteWorld, citedItem } from './citeItems.ts';
import { readerAddress } from './readerAddress.ts';
import { accessDay, chosenFormat } from './useCiteChoices.ts';

interface QuoteButtonProps extends CiteWorld {
  readonly record: ArticleRecord;
  /** UTF-16 units of the article's text. */
  readonly range: TextRange;
}

/** Copies words of an article with their source, in the format that was chosen last. */
export default function QuoteButton({ record: { article }, range, ...world }: QuoteButtonProps) {
  const { t } = useTranslation('cite');
  const quote = () => {
    const paragraph = paragraphAt(article.blocks, range[0]);
    const place = t('place', { paragraph, from: range[0] + 1, to: range[1] });
    const quotation = {
      text: textOfBlocks(article.blocks).slice(...range),
      paragraph,
      range,
      place,
      address: readerAddress(articlePath(article.id, [range[0], range[1]])),
    };
    return citeQuotation(citedItem(world, article, accessDay()), quotation, chosenFormat()).trimEnd();
  };
  const label = t('quote', { format: t(`short.${chosenFormat()}`) });
  return <CopyButton label={label} textToCopy={quote} className="button" />;
}

/** The paragraph, from 1, that an offset of the text is in. */
function paragraphAt(blocks: ArticleRecord['article']['blocks'], offset: number): number {
  return rangesOfBlocks(blocks).findIndex(([, to]) => offset < to) + 1;
}
