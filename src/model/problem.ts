/** `error`: the file is not published. `warning`: it is, but something in it is not as it should be. */
export type ProblemSeverity = 'error' | 'warning';

/** Something odd in an input, told so that a person can mend it. */
export interface Problem {
  readonly severity: ProblemSeverity;
  /** Stable short name of the kind of problem, for machines: `front-matter.syntax`. */
  readonly code: string;
  /** Path below the seeds folder, with `/`. */
  readonly file: string;
  /** 1-based line in the file, where one is known. */
  readonly line?: number;
  /** What is wrong, with the value: one sentence in English. */
  readonly what: string;
  /** What the archivist can do about it: one sentence in English. */
  readonly hint: string;
}
