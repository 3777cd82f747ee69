/** What a detector makes of a text of Latin letters. */
export interface LatinReading {
  /** BCP 47 tag; empty where it knows nothing. */
  readonly lang: string;
  readonly isReliable: boolean;
}

/** Tells languages of Latin letters apart. */
export type LatinDetector = (text: string) => LatinReading;

/** The detector. Its table takes as long to load as all else of the intake, and most Chinese archives never ask it. */
export async function loadLatinDetector(): Promise<LatinDetector> {
  const { eld } = await import('eld/extrasmall');
  return (text) => {
    const found = eld.detect(text);
    return { lang: found.language, isReliable: found.isReliable() };
  };
}
