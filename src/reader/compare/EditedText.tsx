import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type EditedPiece, editedPieces, isStyle } from './editedPieces.ts';

/** A reading with what was put in and taken out against another one, told apart without colour; each says what it is about. */
export function EditedText({ before, after }: { before: string; after: string }) {
  const pieces = useMemo(() => editedPieces(before, after), [before, after]);
  return pieces.map((piece) => <PieceOfReading key={piece.at} piece={piece} />);
}

function PieceOfReading({ piece: { text, before, kind } }: { piece: EditedPiece }) {
  const { t } = useTranslation('compare');
  if (!kind) return text;
  const title = t(`difference.${kind}`);
  if (isStyle(kind) && text !== '' && before !== '') {
    return (
      <span className="is-restyled" title={t('restyled', { kind: title, before })}>
        {text}
      </span>
    );
  }
  return (
    <>
      {before !== '' && <del title={title}>{before}</del>}
      {text !== '' && <ins title={title}>{text}</ins>}
    </>
  );
}
