import type { Article } from '../../model/index.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import type { CiteWorld } from './citeItems.ts';
import { DialogButton } from './DialogButton.tsx';

const { Part: CiteDialog } = lazyPart(async () => ({ default: (await import('./parts.ts')).CiteDialog }));

interface CiteButtonProps extends CiteWorld {
  readonly article: Article;
  readonly label: string;
}

/** Opens the reference of an article; what writes it comes when it is asked for. */
export function CiteButton({ label, ...cited }: CiteButtonProps) {
  return (
    <DialogButton label={label}>{(onClose) => <CiteDialog {...cited} onClose={onClose} />}</DialogButton>
  );
}
