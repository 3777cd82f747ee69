/** A disk that is full or refuses what is written: no article's fault, and the end of the build. */
export class CannotWrite extends Error {}

/**
 * Does something that writes below a folder.
 *
 * @throws CannotWrite with a sentence where the system refuses it.
 */
export function writing<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new CannotWrite(`${folder}: ${sentenceOf(error)}`);
  }
}

function sentenceOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  return isFull
    ? 'The disk is full; make room and build again. The former site is whole.'
    : `It cannot be written (${code}). The former site is whole.`;
}
