import { useTranslation } from '../../i18n/useTranslation.ts';
import { toggled } from '../../ui/toggled.ts';
import { ROW_CLASSES, type RowClass } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';
import { CLASS_GLYPHS } from '../glyphs.ts';

/** Classes that most comparisons do not have: they get a switch where there is something to switch. */
const RARE: readonly RowClass[] = ['reworded', 'moved'];

/** Each class with its glyph and how many rows it has; pressed means shown. With ⇧ or Alt only that class is shown. */
export function ClassSwitches({ view }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  return (
    <fieldset className="class-switches">
      <legend className="visually-hidden">{t('classes')}</legend>
      {ROW_CLASSES.map((one) => (
        <ClassSwitch key={one} of={one} view={view} />
      ))}
      <OnlySelect view={view} />
    </fieldset>
  );
}

function ClassSwitch({ of, view: { allRows, state, change } }: { of: RowClass; view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const count = allRows.filter(({ classes }) => classes.includes(of)).length;
  if (count === 0 && RARE.includes(of)) return null;
  const isShown = state.only === undefined ? !state.hidden.includes(of) : state.only === of;
  return (
    <button
      type="button"
      className={`chip class-switch is-${of}`}
      aria-pressed={isShown}
      disabled={count === 0}
      title={t(`classHint.${of}`)}
      onClick={(event) =>
        event.shiftKey || event.altKey
          ? change({ only: state.only === of ? undefined : of })
          : change({ hidden: toggled(state.hidden, of), only: undefined })
      }
    >
      <span aria-hidden="true">{CLASS_GLYPHS[of]}</span> {t(`class.${of}`)} <b>{count}</b>
    </button>
  );
}

/** The same as a list, for those who have no ⇧ at hand: all classes, or one alone. */
function OnlySelect({ view: { allRows, state, change } }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const present = ROW_CLASSES.filter((one) => allRows.some(({ classes }) => classes.includes(one)));
  const isFiltered = state.only !== undefined || state.hidden.length > 0;
  return (
    <>
      <label className="only-select">
        <span className="visually-hidden">{t('only.label')}</span>
        <select
          value={state.only ?? ''}
          onChange={({ target }) =>
            change({ only: ROW_CLASSES.find((one) => one === target.value), hidden: [] })
          }
        >
          <option value="">{t('only.all')}</option>
          {present.map((one) => (
            <option key={one} value={one}>
              {t('only.one', { name: t(`class.${one}`) })}
            </option>
          ))}
        </select>
      </label>
      {isFiltered && (
        <button type="button" className="link-button" onClick={() => change({ only: undefined, hidden: [] })}>
          {t('only.clear')}
        </button>
      )}
    </>
  );
}
