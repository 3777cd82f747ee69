import { useId, useState } from 'react';
import { type ArticleRecord, rangesOfBlocks } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import { NoteButton } from './NoteButton.tsx';
import { beginningOf, type NotesView } from './notesView.ts';

/** A note on a whole paragraph, for who cannot or does not want to select: chosen from a list, by keyboard too. */
export function ParagraphNote({ records, library }: NotesView) {
  const { t } = useTranslation('notes');
  const nameOf = useSourceName();
  const field = useId();
  const [picked, setPicked] = useState<string>();
  const chosen = picked ?? firstOf(records);
  const [column = 0, block = 0] = chosen.split(' ').map(Number);
  const article = records[column]?.article;
  const range = rangesOfBlocks(article?.blocks ?? [])[block];
  if (chosen === '') return null;
  return (
    <p className="notes-paragraph">
      <label htmlFor={field}>{t('paragraph.label')}</label>
      <select id={field} className="field" value={chosen} onChange={(event) => setPicked(event.target.value)}>
        {records.map((record, column) => (
          <optgroup key={record.article.id} label={nameOf(library.sources.get(record.article.sourceId))}>
            <Paragraphs record={record} column={column} />
          </optgroup>
        ))}
      </select>
      {article && range && (
        <NoteButton articleId={article.id} range={range} text={article.blocks[block]?.text ?? ''} />
      )}
    </p>
  );
}

/** The first that the list offers, by its value there: many articles begin with a picture. Empty where it offers none. */
function firstOf(records: readonly ArticleRecord[]): string {
  for (const [column, { article }] of records.entries()) {
    const block = article.blocks.findIndex(({ text }) => text !== '');
    if (block >= 0) return `${column} ${block}`;
  }
  return '';
}

function Paragraphs({ record, column }: { record: ArticleRecord; column: number }) {
  const { t } = useTranslation('notes');
  return record.article.blocks.map(({ text }, block) =>
    text === '' ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a block has no other name than its place
      <option key={block} value={`${column} ${block}`}>
        {t('paragraph.option', { number: block + 1, words: beginningOf(text) })}
      </option>
    ),
  );
}
