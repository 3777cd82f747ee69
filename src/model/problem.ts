/** `error`: the file is not published. `warning`: it is, but something in it is not as it should be. */
export type ProblemSeverity = 'error' | 'warning';

/** Every kind of problem that the intake and the build know; the reader has a name and an advice for each. */
export const PROBLEM_CODES = [
  'body.empty',
  'body.tooComplex',
  'comparison.givenUp',
  'date.disagrees',
  'date.future',
  'date.impossible',
  'date.missing',
  'date.unreadable',
  'events.invalid',
  'events.unknown',
  'families.invalid',
  'families.large',
  'families.mismatch',
  'families.unknown',
  'file.binary',
  'file.format',
  'file.givenUp',
  'file.link',
  'file.name',
  'file.tooLarge',
  'file.undecoded',
  'file.unreadable',
  'front-matter.duplicateKey',
  'front-matter.key',
  'front-matter.language',
  'front-matter.nested',
  'front-matter.noMapping',
  'front-matter.syntax',
  'front-matter.tooLong',
  'front-matter.unterminated',
  'intake.failed',
  'metadata.disagrees',
  'metadata.unusable',
  'names.invalid',
  'sources.invalid',
  'text.replaced',
  'title.missing',
  'url.shared',
  'url.unusable',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something odd in an input, told so that a person can mend it. */
export interface Problem {
  readonly severity: ProblemSeverity;
  /** Stable short name of the kind of problem, for machines: `front-matter.syntax`. Data of a later version may hold others. */
  readonly code: string;
  /** Path below the seeds folder, with `/`. */
  readonly file: string;
  /** 1-based line in the file, where one is known. */
  readonly line?: number;
  /** 1-based column in that line, in UTF-16 units, where one is known. */
  readonly column?: number;
  /** What is wrong, with the value: one sentence in English. */
  readonly what: string;
  /** What the archivist can do about it: one sentence in English. */
  readonly hint: string;
  /** With the code all that `what` says, for other languages than English; absent where only the sentence says it. */
  readonly details?: ProblemDetails;
}

/** What a problem is about, apart from any language. */
export interface ProblemDetails {
  /** The field that is in question, as in `MetadataOrigin.field`. */
  readonly field?: string;
  /** How many there are: characters, bytes, files or lines, as the code has it. */
  readonly count?: number;
  /** The values in question, as they are written; one that was taken comes first. */
  readonly values?: readonly ProblemValue[];
}

/** A value in question. */
export interface ProblemValue {
  readonly value: string;
  /** The place that states it, as in `MetadataOrigin.from`, where it matters. */
  readonly from?: string;
}

/** A problem as intake and build write it. */
export interface FoundProblem extends Problem {
  readonly code: ProblemCode;
}
