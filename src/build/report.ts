import type { LibraryIndex, Problem } from '../model/index.ts';
import { printable } from './terminal.ts';

/** The archive's report as lines for a person: the counts, then each problem with its place and what to do. */
export function describeReport({
  counts,
  problems,
  sources,
}: Pick<LibraryIndex, 'counts' | 'problems' | 'sources'>): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const summary = [
    `${counts.inputs} files read: ${counts.published} articles of ${sources.length} outlets published, ${counts.skipped} skipped`,
    `${errors} errors, ${problems.length - errors} warnings`,
  ].join('; ');
  return [summary, ...problems.map(describeProblem)].join('\n');
}

/** A problem as three short lines: how bad and where, what, and what to do. */
export function describeProblem(problem: Problem): string {
  const severity = problem.severity === 'error' ? 'error' : 'warning';
  return `${severity}  ${placeOf(problem)}\n    ${printable(problem.what)}\n    ${printable(problem.hint)}`;
}

/** The file of a problem, with its line where one is known: `a.md:3`. */
export function placeOf({ file, line }: Problem): string {
  return line === undefined ? printable(file) : `${printable(file)}:${line}`;
}
