const FENCE = /^ {0,3}(?:```|~~~)/;

/** Tells of a Markdown text's lines, in their order, which are code between fences; the fences are. */
export class Fences {
  #isOpen = false;

  isCode(line: string): boolean {
    const isFence = FENCE.test(line);
    const isCode = isFence || this.#isOpen;
    if (isFence) this.#isOpen = !this.#isOpen;
    return isCode;
  }
}
