import { Suspense, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import type { ComparisonParts } from '../comparison.ts';
import type { Row } from '../rows/rows.ts';
import { useCompareState } from '../useCompareState.ts';
import { ComparisonReferences } from './ComparisonReferences.tsx';
import { CopyActions } from './CopyActions.tsx';
import { FormatList } from './FormatList.tsx';
import { useExportWords } from './useExportWords.ts';
import '../../ui/formatList.css';
import './export.css';

interface ExportMenuProps extends ComparisonParts {
  /** The rows that are shown. */
  readonly rows: readonly Row[];
  /** All rows of the comparison. */
  readonly allRows: readonly Row[];
  /** Id of the article that the others are measured against, where one was chosen. */
  readonly reference?: string | undefined;
}

/** The ways in which a comparison leaves the page: files, print, citations, link. Its words come when they are needed. */
export function ExportMenu(props: ExportMenuProps) {
  return (
    <Suspense fallback={null}>
      <ExportButton {...props} />
    </Suspense>
  );
}

function ExportButton(props: ExportMenuProps) {
  const { t } = useTranslation('export');
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="button export-open" onClick={open}>
        {t('open')}
      </button>
      <dialog
        ref={dialog}
        className="export-dialog"
        aria-labelledby="export-title"
        onClose={() => setOpen(false)}
      >
        {isOpen && <ExportChoices {...props} onClose={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function ExportChoices({ onClose, ...props }: ExportMenuProps & { onClose: () => void }) {
  const { t } = useTranslation('export');
  const words = useExportWords(props);
  const [{ focus }] = useCompareState();
  const print = () => {
    onClose();
    window.print();
  };
  return (
    <>
      <h2 id="export-title">{t('title')}</h2>
      <p className="export-scope">
        {words.shown(props.rows.length, props.allRows.length)} {t('scope')}
      </p>
      <FormatList request={{ ...props, words }} />
      <CopyActions {...props} row={props.allRows.find(({ id }) => id === focus?.row)} />
      <ComparisonReferences {...props} />
      <div className="export-end">
        <button type="button" className="button" onClick={print}>
          {t('print')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </>
  );
}
