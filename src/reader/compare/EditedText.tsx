import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameGroup } from '../../model/index.ts';
import { type EditedPiece, editedPieces, isStyle } from './editedPieces.ts';

interface EditedTextProps {
  readonly before: string;
  readonly after: string;
  readonly names: readonly NameGroup[];
}

/** A reading with what was put in and taken out against another one, told apart without colour; each says what it is about. */
export function EditedText({ before, after, names }: EditedTextProps) {
  const pieces = useMemo(() => editedPieces(before, after, names), [before, after, names]);
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
