import { lazy, Suspense, useState } from 'react';
import type { Article } from '../../model/index.ts';
import { FailureBoundary } from '../ui/Failure.tsx';
import type { CiteWorld } from './citeItems.ts';

const CiteDialog = lazy(async () => ({ default: (await import('./parts.ts')).CiteDialog }));

interface CiteButtonProps extends CiteWorld {
  readonly article: Article;
  readonly label: string;
}

/** Opens the reference of an article; what writes it comes when it is asked for. */
export function CiteButton({ label, ...cited }: CiteButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && (
        <FailureBoundary resetKey="cite">
          <Suspense>
            <CiteDialog {...cited} onClose={() => setOpen(false)} />
          </Suspense>
        </FailureBoundary>
      )}
    </>
  );
}
