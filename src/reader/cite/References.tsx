import { useId, useMemo } from 'react';
import {
  CITATION_FORMATS,
  CITATION_WRITERS,
  type CitationFormat,
  type CitedItem,
} from '../../citation/index.ts';
import type { Day } from '../../timeline/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { downloadFile } from '../ui/downloadFile.ts';
import { AccessDay } from './AccessDay.tsx';
import { useCiteChoices } from './useCiteChoices.ts';
import './cite.css';

interface ReferencesProps {
  /** What is cited, read on that day. */
  readonly itemsOf: (accessed: Day | undefined) => readonly CitedItem[];
  /** The file's name without its end. */
  readonly fileName: string;
}

/** References in the format that is chosen: to be read, copied and downloaded. */
export default function References({ itemsOf, fileName }: ReferencesProps) {
  const { t } = useTranslation('cite');
  const choices = useCiteChoices();
  const { format, accessed } = choices;
  const { write, ending, type } = CITATION_WRITERS[format];
  const text = useMemo(() => write(itemsOf(accessed)), [write, itemsOf, accessed]);
  const name = `${fileName}.${ending}`;
  return (
    <div className="cite">
      <div className="cite-choices">
        <FormatChoice format={format} onChoose={choices.setFormat} />
        <AccessDay {...choices} />
      </div>
      <textarea
        className="field cite-preview"
        aria-label={t('preview')}
        data-untrusted=""
        data-format={format}
        rows={7}
        readOnly
        value={text.trimEnd()}
      />
      <div className="cite-actions">
        <CopyButton label={t('copy')} textToCopy={() => text.trimEnd()} className="button is-main" />
        <button type="button" className="button" onClick={() => downloadFile({ name, type, text })}>
          {t('download', { ending: `.${ending}` })}
        </button>
      </div>
    </div>
  );
}

interface FormatChoiceProps {
  readonly format: CitationFormat;
  readonly onChoose: (format: CitationFormat) => void;
}

function FormatChoice({ format, onChoose }: FormatChoiceProps) {
  const { t } = useTranslation('cite');
  const id = useId();
  const choose = (value: string) => {
    const chosen = CITATION_FORMATS.find((one) => one === value);
    if (chosen) onChoose(chosen);
  };
  return (
    <div className="cite-choice">
      <label htmlFor={id}>{t('format')}</label>
      <select id={id} className="field" value={format} onChange={({ target }) => choose(target.value)}>
        {CITATION_FORMATS.map((one) => (
          <option key={one} value={one}>
            {t(`formats.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
