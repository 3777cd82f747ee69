import { expect, test } from 'vitest';
import type { Problem, ProblemSeverity } from '../../model/index.ts';
import { groupProblems } from './groupProblems.ts';

const problem = (file: string, severity: ProblemSeverity, line: number): Problem => ({
  file,
  severity,
  line,
  code: 'date.missing',
  what: '',
  hint: '',
});

test('a file stands once with all its problems; files that were not published come first', () => {
  const groups = groupProblems([
    problem('a.md', 'warning', 1),
    problem('b.md', 'warning', 1),
    problem('b.md', 'error', 2),
    problem('a.md', 'warning', 3),
  ]);
  expect(groups.map(({ file, problems }) => [file, problems.map(({ line }) => line)])).toEqual([
    ['b.md', [2, 1]],
    ['a.md', [1, 3]],
  ]);
});
