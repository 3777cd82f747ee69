import { useTranslation } from '../../i18n/useTranslation.ts';
import { WithheldText } from '../../ui/WithheldText.tsx';
import { STOCK_PHRASE_GLYPH } from '../glyphs.ts';
import { isStyle } from './differencesOfCell.ts';
import type { Run } from './runs.ts';

/** A run with all its marks; those that overlap stack as underlines, and each says in its title what it is. */
export function RunText({ run }: { run: Run }) {
  const { difference, isFirstOfDifference } = run;
  const { t } = useTranslation('compare');
  const takenOut = difference && isFirstOfDifference && !isRestyled(run) ? difference.before : '';
  return (
    <>
      {takenOut !== '' && <del title={difference && t(`difference.${difference.kind}`)}>{takenOut}</del>}
      {run.text !== '' && (
        <span data-from={run.at}>
          <Changed run={run} />
        </span>
      )}
    </>
  );
}

/** Both have the word, and write it in another way. */
function isRestyled({ difference, text }: Run): boolean {
  return difference !== undefined && isStyle(difference.kind) && difference.before !== '' && text !== '';
}

function Changed({ run }: { run: Run }) {
  const { t } = useTranslation('compare');
  const { difference } = run;
  if (!difference) return <Marked run={run} />;
  const kind = t(`difference.${difference.kind}`);
  if (!isRestyled(run))
    return (
      <ins title={kind}>
        <Marked run={run} />
      </ins>
    );
  return (
    <span className="is-restyled" title={t('restyled', { kind, before: difference.before })}>
      <Marked run={run} />
    </span>
  );
}

/** Quotes and attribution verbs, inside them stock phrases and repeated words. */
function Marked({ run }: { run: Run }) {
  const { t } = useTranslation('compare');
  return run.marks.reduce(
    (inner, mark) => (
      <span key={mark} className={`is-${mark}`} title={t(`mark.${mark}`)}>
        {inner}
      </span>
    ),
    <PieceText run={run} />,
  );
}

function PieceText({ run: { text, at, piece } }: { run: Run }) {
  const { t } = useTranslation('compare');
  if (piece.isEcho) {
    return (
      <span className="piece is-echo" title={t('echo')}>
        <WithheldText text={text} />
      </span>
    );
  }
  if (piece.kind !== 'stockPhrase') return <WithheldText text={text} />;
  return (
    <span className="piece is-stock" title={t('stockPhrase')}>
      {at === piece.range[0] && (
        <span className="piece-glyph" aria-hidden="true" data-app-ui="">
          {STOCK_PHRASE_GLYPH}
        </span>
      )}
      {text}
    </span>
  );
}
