import { useMemo } from 'react';
import { textOfBlocks } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import type { ComparisonView } from '../comparison.ts';
import { CLASS_GLYPHS } from '../glyphs.ts';
import { useWholePercent } from '../useWholePercent.ts';
import { useWitnessName } from '../useWitnessName.ts';
import { Provenance } from './Provenance.tsx';
import { rowLength } from './rowLength.ts';
import type { Row } from './rows.ts';
import { useBesideOwn } from './useBesideOwn.ts';
import { type RowEvidence, whyOf } from './whyOf.ts';

interface WhyProps {
  readonly view: ComparisonView;
  readonly row: Row;
  readonly onClose: () => void;
}

/** Why a row is marked as it is: the rule, the length, what was settled before comparing, what differs, who was first. */
export function Why({ view, row, onClose }: WhyProps) {
  const { t } = useTranslation('compare');
  const besideOwn = useBesideOwn();
  const evidence = useMemo(() => whyOf(row, view.library.index.names), [row, view.library]);
  return (
    <section className="why" aria-label={t('why.title')} data-app-ui="">
      <p>
        <b>
          <span aria-hidden="true">{CLASS_GLYPHS[row.kind]}</span> {t(`class.${row.kind}`)}
        </b>{' '}
        {t('why.length', { count: rowLength(row).own, beside: besideOwn(row) })} {t(`why.rule.${row.kind}`)}
      </p>
      <Confidence row={row} />
      <Settled evidence={evidence} row={row} />
      <Edits view={view} evidence={evidence} row={row} />
      <Phrases evidence={evidence} />
      {row.passage?.isMoved && <p>{t('why.moved')}</p>}
      <FurnitureRules view={view} row={row} />
      <Provenance view={view} row={row} />
      <button type="button" className="link-button" onClick={onClose}>
        {t('why.close')}
      </button>
    </section>
  );
}

function Confidence({ row: { passage } }: { row: Row }) {
  const { t } = useTranslation('compare');
  const percent = useWholePercent();
  if (passage?.confidence === undefined) return null;
  return <p>{t('why.confidence', { percent: percent(passage.confidence) })}</p>;
}

function Settled({ evidence: { settled }, row }: { evidence: RowEvidence; row: Row }) {
  const { t } = useTranslation('compare');
  if (!row.passage) return null;
  const said = settled.map(({ kind, count }) =>
    t('why.settledKind', { kind: t(`difference.${kind}`), count }),
  );
  return (
    <p>{said.length === 0 ? t('why.settledNothing') : t('why.settled', { kinds: said.join(t('and')) })}</p>
  );
}

function Edits({ view, evidence, row }: { view: ComparisonView; evidence: RowEvidence; row: Row }) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(view);
  if (evidence.edits.length === 0) return null;
  const base = nameOf(view.records[row.base]?.article.id ?? '');
  return (
    <dl className="why-edits">
      {evidence.edits.map(({ column, differences }) => {
        const article = view.records[column]?.article;
        const text = textOfBlocks(article?.blocks ?? []);
        return (
          <div key={column}>
            <dt>{t('why.against', { outlet: nameOf(article?.id ?? ''), base })}</dt>
            {differences.map(({ kind, range, before }) => (
              <dd key={`${range[0]}-${before}`}>
                <span className="why-kind">{t(`difference.${kind}`)}</span>{' '}
                {before !== '' && <del data-untrusted="">{before}</del>}{' '}
                {range[1] > range[0] && <ins data-untrusted="">{text.slice(...range)}</ins>}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

function Phrases({ evidence: { stockPhrases, echoes } }: { evidence: RowEvidence }) {
  const { t } = useTranslation('compare');
  const quoted = (texts: readonly string[]) => texts.map((text) => t('why.quoted', { text })).join(t('and'));
  return (
    <>
      {stockPhrases.length > 0 && <p>{t('why.stock', { phrases: quoted(stockPhrases) })}</p>}
      {echoes.length > 0 && <p>{t('why.echo', { phrases: quoted(echoes) })}</p>}
    </>
  );
}

/** Which rule says that a block is furniture; the rules' names are those of the article screen. */
function FurnitureRules({ view, row }: { view: ComparisonView; row: Row }) {
  const { t } = useTranslation('article');
  if (row.kind !== 'aside') return null;
  const rules = row.cells.flatMap((cell, column) =>
    (cell?.blocks ?? []).flatMap(({ block }) => view.records[column]?.article.blocks[block]?.furniture ?? []),
  );
  return [...new Set(rules)].map((rule) => <p key={rule}>{t(`rules.${rule}`, { defaultValue: rule })}</p>);
}
