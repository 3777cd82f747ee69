import type { ContactKind, Participant } from '../../model/index.ts';
import { canBe, canBeAll } from './offices.ts';

/**
 * True where two lists of participants may be of one contact: one has all of the other's, or what it has besides stands
 * for what the other has besides, 乌克兰外长 for 库列巴, 中俄外长 for both. At a press conference one speaker in common is enough.
 */
export function agree(kind: ContactKind, a: readonly Participant[], b: readonly Participant[]): boolean {
  const names = new Set(a.map(({ name }) => name));
  const shared = new Set(b.flatMap(({ name }) => (names.has(name) ? [name] : [])));
  if (kind === 'pressConference') return shared.size > 0;
  const [restOfA, restOfB] = [a, b].map((list) => list.filter(({ name }) => !shared.has(name)));
  if (!restOfA || !restOfB) return false;
  if (shared.size === 0) return isGroupOf(restOfA, restOfB) || isGroupOf(restOfB, restOfA);
  if (restOfA.length === 0 || restOfB.length === 0) return true;
  return standsFor(restOfA, restOfB) || standsFor(restOfB, restOfA);
}

/** True where the one of a list is a group that the others are. */
function isGroupOf([group, ...more]: readonly Participant[], persons: readonly Participant[]): boolean {
  return group !== undefined && !group.isNamed && more.length === 0 && canBeAll(group, persons);
}

/** True where each of some offices and groups can be one, or some, of the others. */
function standsFor(unnamed: readonly Participant[], others: readonly Participant[]): boolean {
  return unnamed.every((one) => !one.isNamed && others.some((other) => canBe(one, other)));
}
