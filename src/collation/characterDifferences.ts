import { DIFF_DELETE, DIFF_INSERT, diffCleanupSemantic, diffMain } from 'diff-match-patch-es';
import type { CharacterDifference } from '../model/index.ts';

/** What changed from one reading to another; joined without inserts it gives `before`, without deletes `after`. */
export function characterDifferences(before: string, after: string): CharacterDifference[] {
  const differences = diffMain(before, after);
  diffCleanupSemantic(differences);
  return differences.map(([operation, text]) => ({ kind: kindOf(operation), text }));
}

function kindOf(operation: number): CharacterDifference['kind'] {
  if (operation === DIFF_INSERT) return 'insert';
  return operation === DIFF_DELETE ? 'delete' : 'equal';
}
