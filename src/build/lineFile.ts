import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** UTF-16 units that are gathered before they are written. */
const BUFFERED = 1_000_000;

/** A file of lines that is there whole or not at all: until `done`, it is a draft beside its place. */
export class LineFile {
  readonly #draft: string;
  readonly #file: string;
  readonly #handle: number;
  #lines: string[] = [];
  #units = 0;

  /** Throws a sentence where the file cannot be written. */
  constructor(file: string) {
    this.#file = file;
    this.#draft = `${file}.${process.pid}.draft`;
    this.#handle = writing(file, () => openSync(this.#draft, 'w'));
  }

  put(line: string): void {
    this.#lines.push(`${line}\n`);
    this.#units += line.length;
    if (this.#units > BUFFERED) this.#flush();
  }

  /** Puts the file in its place. */
  done(): void {
    this.#flush();
    closeSync(this.#handle);
    writing(this.#file, () => renameSync(this.#draft, this.#file));
  }

  /** Leaves the place as it was, where the file is not done. */
  discard(): void {
    rmSync(this.#draft, { force: true });
  }

  #flush(): void {
    let rest = Buffer.from(this.#lines.join(''));
    while (rest.length > 0) rest = rest.subarray(writing(this.#file, () => writeSync(this.#handle, rest)));
    this.#lines = [];
    this.#units = 0;
  }
}

function writing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new Error(`${file}: The file cannot be written${code}; name one in a folder that is there.`);
  }
}
