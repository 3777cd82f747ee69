import type { ReactNode } from 'react';

interface SpokenProps {
  /** What is said, whole; may hold text of an article. */
  readonly words: string;
  /** What is shown where there is room for little. */
  readonly children: ReactNode;
}

/** What a button shows, and what is said of it in place of that. */
export function Spoken({ words, children }: SpokenProps) {
  return (
    <>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden="true" className="spoken">
        {children}
      </span>
    </>
  );
}
