import type { Library } from '../data/library.ts';
import type { ArchiveState } from './archiveAddress.ts';
import type { ChangeArchive } from './useArchiveState.ts';

/** What every part of the page is given. */
export interface PartProps {
  readonly library: Library;
  readonly timeZone: string;
  readonly state: ArchiveState;
  readonly onChange: ChangeArchive;
}
