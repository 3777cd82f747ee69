import { useId } from 'react';
import { SHARE_CLASSES } from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';

/** What the colours of the bars mean, and, where it is asked for, how the chart is moved by mouse, fingers and keys. */
export function Legend() {
  const { t } = useTranslation('timeline');
  const id = useId();
  return (
    <div className="legend">
      <span>{t('chart.legend')}</span>
      <ul>
        {SHARE_CLASSES.map((name) => (
          <li key={name}>
            <svg className="legend-swatch" aria-hidden="true" viewBox="0 0 10 10">
              <rect className={`share is-${name}`} width="10" height="10" />
            </svg>
            {t(`chart.share.${name}`)}
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" popoverTarget={id}>
        {t('chart.help.title')}
      </button>
      <div id={id} popover="auto" className="chart-help">
        <h2>{t('chart.help.title')}</h2>
        <ul>
          {(['choose', 'open', 'zoom', 'move', 'strip', 'keys'] as const).map((name) => (
            <li key={name}>{t(`chart.help.${name}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
