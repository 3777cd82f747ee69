import { groupBy, type Problem } from '../../model/index.ts';

/** One file's problems, errors before warnings. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Problems by file: files with an error first, otherwise in the order of the report. */
export function groupProblems(problems: readonly Problem[]): readonly FileProblems[] {
  return [...groupBy(problems, ({ file }) => file)]
    .map(([file, own]) => ({ file, problems: own.toSorted(errorsFirst) }))
    .sort((a, b) => errorsFirst(a.problems[0], b.problems[0]));
}

function errorsFirst(a: Problem | undefined, b: Problem | undefined): number {
  return Number(b?.severity === 'error') - Number(a?.severity === 'error');
}
