import type {
  FoundProblem,
  MetadataOrigin,
  ProblemCode,
  ProblemDetails,
  ProblemSeverity,
  Removal,
  Repair,
} from '../model/index.ts';

/** What is wrong and what can be done, without the file. */
export interface Complaint {
  readonly code: ProblemCode;
  readonly what: string;
  readonly hint: string;
  readonly line?: number | undefined;
  readonly details?: ProblemDetails;
}

/** The book that everything done to one seed is written into. */
export class Ledger {
  readonly origins: MetadataOrigin[] = [];
  readonly problems: FoundProblem[] = [];
  readonly #file: string;
  readonly #repairs = new Map<string, { count: number; details: string[] }>();
  readonly #removals = new Map<string, { count: number; texts: string[] }>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes that `field` was read from `from`, on that line of the file where it is told. */
  origin(field: string, from: string, line?: number): void {
    this.origins.push({ field, from, ...(line !== undefined && { line }) });
  }

  /** True where `field` was read from `from`. */
  hasOrigin(field: string, from: string): boolean {
    return this.origins.some((origin) => origin.field === field && origin.from === from);
  }

  /** Notes that `field` was read from `from` after all. */
  replaceOrigin(field: string, from: string): void {
    const at = this.origins.findIndex((origin) => origin.field === field);
    this.origins[at] = { field, from };
  }

  /** Notes one use of a rule that mends. */
  repair(rule: string, detail = '', count = 1): void {
    const entry = this.#repairs.get(rule) ?? { count: 0, details: [] };
    entry.count += count;
    if (detail !== '' && !entry.details.includes(detail)) entry.details.push(detail);
    this.#repairs.set(rule, entry);
  }

  /** Notes one piece that a rule took out, with its text. */
  remove(rule: string, text: string): void {
    const entry = this.#removals.get(rule) ?? { count: 0, texts: [] };
    entry.count += 1;
    if (text.trim() !== '') entry.texts.push(text.trim());
    this.#removals.set(rule, entry);
  }

  warn(complaint: Complaint): void {
    this.#note('warning', complaint);
  }

  /** Notes what keeps the file from being published. */
  fail(complaint: Complaint): void {
    this.#note('error', complaint);
  }

  get repairs(): Repair[] {
    return [...this.#repairs]
      .map(([rule, { count, details }]) => ({ rule, count, detail: details.join('; ') }))
      .sort(byRule);
  }

  get removals(): Removal[] {
    return [...this.#removals].map(([rule, { count, texts }]) => ({ rule, count, texts })).sort(byRule);
  }

  #note(severity: ProblemSeverity, { code, what, hint, line, details }: Complaint): void {
    this.problems.push({
      severity,
      code,
      file: this.#file,
      ...(line === undefined ? {} : { line }),
      what,
      hint,
      ...(details && { details }),
    });
  }
}

function byRule(a: { rule: string }, b: { rule: string }): number {
  return a.rule < b.rule ? -1 : 1;
}

/** What a file holds, short enough for a message. */
export function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119).replace(/\p{Surrogate}$/u, '')}…` : text;
}
