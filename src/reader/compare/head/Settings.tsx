import { useTranslation } from '../../i18n/useTranslation.ts';
import { toggled } from '../../ui/toggled.ts';
import { COMMON_TEXT, LONGEST_SHORTEST, STYLE_KINDS, TEXT_MARKS } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';
import { ATTRIBUTION_GLYPH, QUOTE_GLYPH } from '../glyphs.ts';
import { useWitnessName } from '../useWitnessName.ts';
import { keepFocus, takeKeptFocus } from './keptFocus.ts';
import { useStyleCounts } from './useStyleCounts.ts';

/** What the others are measured against: an article, or what two or more have in common. */
export function ReferencePicker({ view }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName({ ...view, records: view.articles });
  const { articles, reference, change } = view;
  return (
    <label className="setting">
      {t('reference.label')}{' '}
      <select
        value={reference ?? ''}
        onChange={({ target }) => change({ reference: target.value || undefined, beside: undefined })}
      >
        {!articles.some(({ article }) => article.isReadout) && (
          <option value="">{t('reference.none')}</option>
        )}
        {articles.map(({ article }) => (
          <option key={article.id} value={article.id}>
            {article.isReadout ? t('reference.readout', { outlet: nameOf(article.id) }) : nameOf(article.id)}
          </option>
        ))}
        <option value={COMMON_TEXT}>{t('reference.common')}</option>
      </select>
    </label>
  );
}

/** The shortest passages that count, in characters without white space. */
export function ShortestSlider({ view: { state, change } }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  return (
    <label className="setting shortest" title={t('shortest.hint')}>
      {state.shortest === 0 ? t('shortest.all') : t('shortest.some', { count: state.shortest })}
      <input
        type="range"
        min={0}
        max={LONGEST_SHORTEST}
        step={1}
        value={state.shortest}
        aria-valuetext={
          state.shortest === 0 ? t('shortest.all') : t('shortest.some', { count: state.shortest })
        }
        onChange={({ target }) => change({ shortest: Number(target.value) }, 'replace')}
      />
    </label>
  );
}

/** Ways of writing that are marked as differences or not, each with how many there are; those that there are none of have no switch. */
export function StyleSwitches({ view }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const counts = useStyleCounts(view);
  const { state, change } = view;
  const present = STYLE_KINDS.filter((kind) => (counts?.[kind] ?? 0) > 0);
  if (present.length === 0) return null;
  return (
    <fieldset className="setting style-switches" title={t('styles.hint')}>
      <legend>{t('styles.label')}</legend>
      {present.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!state.unmarkedStyles.includes(kind)}
            onChange={() => change({ unmarkedStyles: toggled(state.unmarkedStyles, kind) }, 'replace')}
          />{' '}
          {t(state.unmarkedStyles.includes(kind) ? 'styles.hidden' : 'styles.shown', {
            name: t(`difference.${kind}`),
            count: counts?.[kind] ?? 0,
          })}
        </label>
      ))}
    </fieldset>
  );
}

const MARK_GLYPHS = { quote: QUOTE_GLYPH, attribution: ATTRIBUTION_GLYPH };

/** Quotes and attribution verbs, each with how many there are. */
export function MarkSwitches({ view: { state, change, collation } }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const all = Object.values(collation.marks).flat();
  return TEXT_MARKS.map((kind) => (
    <label key={kind} className="setting">
      <input
        type="checkbox"
        checked={state.marks.includes(kind)}
        onChange={() => change({ marks: toggled(state.marks, kind) }, 'replace')}
      />{' '}
      <span aria-hidden="true">{MARK_GLYPHS[kind]}</span> {t(`mark.${kind}`)}{' '}
      {all.filter((mark) => mark.kind === kind).length}
    </label>
  ));
}

const BLIND = 'blind';

/** Furniture in the percentages, and outlets unnamed. */
export function OtherSwitches({ view: { state, change } }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  return (
    <>
      <label className="setting">
        <input
          type="checkbox"
          checked={state.withFurniture}
          onChange={({ target }) => change({ withFurniture: target.checked }, 'replace')}
        />{' '}
        {t('withFurniture')}
      </label>
      <label className="setting" title={t('blind.hint')}>
        <input
          ref={takeKeptFocus}
          data-control={BLIND}
          type="checkbox"
          checked={state.isBlind}
          onChange={({ target }) => {
            // The articles get other names, and the page is made anew.
            keepFocus(BLIND);
            change({ isBlind: target.checked, focus: undefined });
          }}
        />{' '}
        {t('blind.label')}
      </label>
    </>
  );
}
