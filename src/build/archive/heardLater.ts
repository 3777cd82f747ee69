/** Work that goes on while other work is done: who waits for it hears what went wrong; until then nobody does. */
export function heardLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
