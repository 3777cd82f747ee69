import { groupBy, type InputCounts, type LibraryIndex, type Problem } from '../model/index.ts';
import { amount, number } from './amounts.ts';
import { printable } from './terminal.ts';

/** So many problems of a kind are told; the rest are counted. */
const TOLD_OF_A_KIND = 3;

/** An archive's report as lines for a person: the counts, then its problems by kind. */
export function describeReport({
  index: { counts, sources },
  problems,
}: {
  readonly index: Pick<LibraryIndex, 'counts' | 'sources'>;
  readonly problems: readonly Problem[];
}): string {
  const summary = `${describeCounts(counts, sources.length)}; ${severityCounts(problems)}`;
  return [summary, ...describeProblems(problems, 'List them with: npx duizhao check <folder> --json')].join(
    '\n',
  );
}

/** How many files came in and what became of them. */
export function describeCounts({ inputs, published, copies, skipped }: InputCounts, outlets: number): string {
  const articles = `${amount(published - copies, 'article')} of ${amount(outlets, 'outlet')} published`;
  const extra = copies === 0 ? '' : ` (and ${copies === 1 ? 'a copy' : `${number(copies)} copies`} of them)`;
  return `${amount(inputs, 'file')} read: ${articles}${extra}, ${number(skipped)} skipped`;
}

/** `1 error, 25 warnings`. */
export function severityCounts(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${amount(errors, 'error')}, ${amount(problems.length - errors, 'warning')}`;
}

/**
 * Problems by kind, errors first and then what is most frequent: the first places, what is wrong there, what to do.
 * `more` says where all of them can be read, where not all are told here; without it, all are told.
 */
export function describeProblems(problems: readonly Problem[], more: string | undefined): string[] {
  const most = more === undefined ? Number.POSITIVE_INFINITY : TOLD_OF_A_KIND;
  const kinds = [...groupBy(problems, ({ severity, code }) => `${severity}  ${code}`)].sort(
    ([a, one], [b, other]) =>
      severityOf(one) - severityOf(other) || other.length - one.length || (a < b ? -1 : 1),
  );
  const lines = kinds.flatMap(([kind, own]) => describeKind(kind, own, most));
  const isCut = kinds.some(([, own]) => own.length > most);
  return isCut ? [...lines, `  Not all are listed here. ${more}`] : lines;
}

function severityOf([first]: readonly Problem[]): number {
  return first?.severity === 'error' ? 0 : 1;
}

function describeKind(kind: string, problems: readonly Problem[], most: number): string[] {
  const told = problems.slice(0, most);
  const rest = problems.length - told.length;
  const hints = new Set(told.map(({ hint }) => hint));
  return [
    `  ${printable(kind)}  ${number(problems.length)}`,
    ...told.map((problem) => `    ${placeOf(problem)}  ${printable(problem.what)}`),
    ...(rest > 0 ? [`    … and ${number(rest)} more`] : []),
    ...[...hints].map((hint) => `    → ${printable(hint)}`),
  ];
}

/** A problem as three short lines: how bad and where, what, and what to do. */
export function describeProblem(problem: Problem): string {
  const severity = problem.severity === 'error' ? 'error' : 'warning';
  return `${severity}  ${placeOf(problem)}\n    ${printable(problem.what)}\n    ${printable(problem.hint)}`;
}

/** The file of a problem, with its line and column where they are known: `a.md:3`, `names.yaml:3:7`. */
function placeOf({ file, line, column }: Problem): string {
  return [printable(file), line, column].filter((part) => part !== undefined).join(':');
}
