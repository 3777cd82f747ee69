interface ShareBarProps {
  /** Characters of the whole article, those that others have, and those of them that are verbatim. */
  readonly whole: number;
  readonly shared: number;
  readonly verbatim: number;
}

/** Of an article what others have: verbatim as high as the bar, edited half as high, the rest bare. The sentence below says the same. */
export function ShareBar({ whole, shared, verbatim }: ShareBarProps) {
  const percent = (characters: number) => (100 * Math.min(characters, whole)) / Math.max(1, whole);
  return (
    <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-whole" width={100} height={8} />
      <rect className="share-edited" y={2} width={percent(shared)} height={4} />
      <rect className="share-verbatim" width={percent(verbatim)} height={8} />
    </svg>
  );
}
