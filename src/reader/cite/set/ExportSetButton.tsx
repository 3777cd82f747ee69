import { lazyPart } from '../../ui/lazyPart.tsx';
import { DialogButton } from '../DialogButton.tsx';
import type { SetDialogProps } from './SetDialog.tsx';

const { Part: SetDialog } = lazyPart(async () => ({ default: (await import('../parts.ts')).SetDialog }));

interface ExportSetButtonProps extends Omit<SetDialogProps, 'onClose'> {
  readonly label: string;
}

/** Exports the articles that a list shows; what does it comes when it is asked for. */
export function ExportSetButton({ label, ...request }: ExportSetButtonProps) {
  return (
    <DialogButton label={label}>{(onClose) => <SetDialog {...request} onClose={onClose} />}</DialogButton>
  );
}
