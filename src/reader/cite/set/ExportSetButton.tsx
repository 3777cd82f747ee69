import { lazy, Suspense, useState } from 'react';
import { FailureBoundary } from '../../ui/Failure.tsx';
import type { SetDialogProps } from './SetDialog.tsx';

const SetDialog = lazy(async () => ({ default: (await import('../parts.ts')).SetDialog }));

interface ExportSetButtonProps extends Omit<SetDialogProps, 'onClose'> {
  readonly label: string;
}

/** Exports the articles that a list shows; what does it comes when it is asked for. */
export function ExportSetButton({ label, ...request }: ExportSetButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && (
        <FailureBoundary resetKey="export">
          <Suspense>
            <SetDialog {...request} onClose={() => setOpen(false)} />
          </Suspense>
        </FailureBoundary>
      )}
    </>
  );
}
