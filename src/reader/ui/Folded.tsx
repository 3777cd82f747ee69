import { type ReactNode, useId, useState } from 'react';
import { FoldButton } from './FoldButton.tsx';
import './folded.css';

interface FoldedProps {
  /** Unlike those of the other folded parts. */
  readonly name: string;
  /** What the button says. */
  readonly label: ReactNode;
  /** True where something that it opened is on show. */
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** Which are open, as long as the page is there: who comes back to a screen finds it as it was left. */
const open = new Set<string>();

/** A part that folds behind a button on a narrow screen, and just stands there on a wide one. */
export function Folded({ name, label, isOpenAtFirst = false, children }: FoldedProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst || open.has(name));
  const toggle = () => {
    if (isOpen) open.delete(name);
    else open.add(name);
    setOpen(!isOpen);
  };
  return (
    <>
      <FoldButton isOpen={isOpen} controls={id} className="fold-button" onToggle={toggle}>
        {label}
      </FoldButton>
      <div id={id} className={isOpen ? 'fold is-open' : 'fold'}>
        {children}
      </div>
    </>
  );
}
