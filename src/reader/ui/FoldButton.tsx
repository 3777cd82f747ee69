import type { ReactNode } from 'react';

interface FoldButtonProps {
  readonly isOpen: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  readonly className?: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Opens what is folded, and says whether it is open. */
export function FoldButton({ isOpen, controls, className = '', onToggle, children }: FoldButtonProps) {
  return (
    <button
      type="button"
      className={`chip ${className}`.trim()}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {children} <span aria-hidden="true">{isOpen ? '⌃' : '⌄'}</span>
    </button>
  );
}
