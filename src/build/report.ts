import type { Problem } from '../model/index.ts';
import type { TakenIn } from './archive/takeIn.ts';
import { printable } from './terminal.ts';

/** The build's report as lines for a person: the counts, then each problem with its place and what to do. */
export function describeReport({
  counts,
  sources,
  problems,
}: Pick<TakenIn, 'counts' | 'sources' | 'problems'>): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const summary = [
    `${counts.inputs} files read: ${counts.published} articles of ${sources.length} outlets published, ${counts.skipped} skipped`,
    `${errors} errors, ${problems.length - errors} warnings`,
  ].join('; ');
  return [summary, ...problems.map(describeProblem)].join('\n');
}

/** A problem as three short lines: how bad and where, what, and what to do. */
export function describeProblem({ severity, file, line, what, hint }: Problem): string {
  const place = line === undefined ? printable(file) : `${printable(file)}:${line}`;
  return `${severity === 'error' ? 'error' : 'warning'}  ${place}\n    ${printable(what)}\n    ${hint}`;
}
