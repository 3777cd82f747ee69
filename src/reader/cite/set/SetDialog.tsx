import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { AccessDay } from '../AccessDay.tsx';
import { DialogFrame } from '../DialogFrame.tsx';
import { useCiteChoices } from '../useCiteChoices.ts';
import { countOfSet, type SetRequest } from './gatherSet.ts';
import { MOST_ARTICLES, MOST_STORED } from './setFile.ts';
import { SET_FORMATS } from './setFormats.ts';
import { type SetOutcome, useSetExport } from './useSetExport.ts';
import '../../ui/formatList.css';

export interface SetDialogProps extends Omit<SetRequest, 'accessed'> {
  readonly onClose: () => void;
}

/** The articles that a list shows, as files: what each has in it, how far the making is, and the way to give it up. */
export default function SetDialog({ onClose, ...request }: SetDialogProps) {
  const { t } = useTranslation('cite');
  const formats = useFormats(request.timeZone);
  const { wanted } = request;
  const count = countOfSet(wanted);
  const most = 'filter' in wanted ? MOST_STORED : MOST_ARTICLES;
  const shown = formats.count(count);
  return (
    // Not the date, which stands first and is seldom changed.
    <DialogFrame title={t('set.title', { count, shown })} first=".cite-formats button" onClose={onClose}>
      {count > most ? (
        <p>{t('set.tooMany', { most: formats.count(most) })}</p>
      ) : (
        <SetFormats {...request} title={t('set.listTitle', { count, shown })} />
      )}
    </DialogFrame>
  );
}

function SetFormats({ title, ...request }: Omit<SetDialogProps, 'onClose'> & { title: string }) {
  const { t } = useTranslation('cite');
  const { t: common } = useTranslation();
  const choices = useCiteChoices();
  const [hasText, setHasText] = useState(true);
  const words = { title, undated: common('undated'), zone: request.library.index.timeZone, hasText };
  const { outcome, run, stop } = useSetExport({ ...request, accessed: choices.accessed }, words);
  return (
    <>
      <div className="cite-choices">
        <AccessDay {...choices} />
        <label className="cite-check">
          <input type="checkbox" checked={hasText} onChange={() => setHasText(!hasText)} />
          {t('set.hasText')}
        </label>
      </div>
      <ul className="cite-formats format-list">
        {SET_FORMATS.map((format) => (
          <li key={format.id}>
            <button type="button" disabled={outcome.state === 'writing'} onClick={() => void run(format)}>
              <b>{t(`set.${format.id}.name`)}</b>
              <span>{t(`set.${format.id}.hint`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Progress outcome={outcome} of={countOfSet(request.wanted)} timeZone={request.timeZone} onStop={stop} />
    </>
  );
}

interface ProgressProps {
  readonly outcome: SetOutcome;
  readonly of: number;
  readonly timeZone: string;
  readonly onStop: () => void;
}

function Progress({ outcome, of, timeZone, onStop }: ProgressProps) {
  const { t } = useTranslation('cite');
  const formats = useFormats(timeZone);
  return (
    <div className="cite-progress">
      {outcome.state === 'writing' && (
        <>
          <progress max={of} value={outcome.done} aria-label={t('set.progress')} />
          <span>{t('set.done', { done: formats.count(outcome.done), of: formats.count(of) })}</span>
          <button type="button" className="button" onClick={onStop}>
            {t('set.stop')}
          </button>
        </>
      )}
      <output aria-live="polite">
        {outcome.state === 'stopped' && t('set.stopped')}
        {outcome.state === 'failed' && t('set.failed', { why: outcome.why })}
        {outcome.state === 'done' &&
          t('set.ready', { name: outcome.name, size: formats.count(Math.ceil(outcome.bytes / 1000)) })}
      </output>
    </div>
  );
}
