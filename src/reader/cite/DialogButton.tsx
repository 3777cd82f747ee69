import { type ReactNode, Suspense, useState } from 'react';
import { FailureBoundary } from '../ui/Failure.tsx';

interface DialogButtonProps {
  readonly label: string;
  /** The dialog while it is open; it may load when it is asked for. */
  readonly children: (onClose: () => void) => ReactNode;
}

/** Opens a dialog, which is there only as long as it is open. */
export function DialogButton({ label, children }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && (
        <FailureBoundary resetKey="dialog">
          <Suspense>{children(() => setOpen(false))}</Suspense>
        </FailureBoundary>
      )}
    </>
  );
}
