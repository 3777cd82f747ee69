import {
  type IntakeWorld,
  type LatinDetector,
  loadLatinDetector,
  type SourceRule,
} from '../../intake/index.ts';
import type { NameEntry, NameGroup, Source } from '../../model/index.ts';
import { inferSource } from '../inferSource.ts';
import { sha256Of } from '../sha256Of.ts';

/** What every article of an archive is read with; plain data, so that threads can be given it. */
export interface ArchiveWorld {
  readonly rules: readonly SourceRule[];
  /** What comparisons take for one name. */
  readonly names: readonly NameGroup[];
  /** What is looked for in the texts. */
  readonly entries: readonly NameEntry[];
  /** Declared zone. */
  readonly timeZone: string;
  /** As `IntakeWorld.now`. */
  readonly now?: number;
}

/** The intake's world, and what it was asked for since it was last looked at: outlets that it inferred, a detector. */
export class WorldKeeper {
  readonly world: IntakeWorld;
  #inferred: Source | undefined;
  #latin: LatinDetector | undefined;
  #isLatinAsked = false;

  constructor({ rules, timeZone, now }: ArchiveWorld) {
    this.world = {
      rules,
      timeZone,
      ...(now !== undefined && { now }),
      digest: sha256Of,
      latin: (text) => {
        this.#isLatinAsked = true;
        return this.#latin?.(text) ?? { lang: '', isReliable: false };
      },
      inferSource: (name) => {
        this.#inferred = inferSource(name);
        return this.#inferred;
      },
    };
  }

  /** Gets what the last article asked for in vain; true where there is something new, with which it is to be read again. */
  async complete(): Promise<boolean> {
    if (!this.#isLatinAsked || this.#latin) return false;
    this.#latin = await loadLatinDetector();
    return true;
  }

  /** The outlet that was inferred for the last article, if its outlet stands in no list. */
  takeInferred(): Source | undefined {
    const source = this.#inferred;
    this.#inferred = undefined;
    return source;
  }
}
