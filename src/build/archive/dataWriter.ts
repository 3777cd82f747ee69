import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { QUICK, writeVariants } from '../variants.ts';
import { writing } from './cannotWrite.ts';

/** Writes files below a site's data folder, with their compressed variants where the site is to have them. */
export class DataWriter {
  readonly #target: string;
  readonly #hasVariants: boolean;

  constructor(target: string, hasVariants: boolean) {
    this.#target = target;
    this.#hasVariants = hasVariants;
  }

  /**
   * Writes a file by its name below the folder; returns where it stands.
   *
   * @throws CannotWrite
   */
  put(name: string, content: Buffer): string {
    const file = path.join(this.#target, name);
    writing(this.#target, () => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      if (this.#hasVariants) writeVariants(file, content, QUICK);
    });
    return file;
  }
}
