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

/** What a person is told. */
export const FULL_DISK = 'The disk is full; make room and build again. A former site stays as it was.';

/** True for an error that says that there is no room left. */
export function isFullDisk(error: unknown): boolean {
  return FULL.has(codeOf(error));
}

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function sentenceOf(error: unknown): string {
  return isFullDisk(error)
    ? FULL_DISK
    : `It cannot be written (${codeOf(error)}). A former site stays as it was.`;
}
