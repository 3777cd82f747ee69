import type { Note } from './note.ts';

/** Notes with those of a file among them, and what became of each of the file's. */
export interface MergedNotes {
  readonly notes: readonly Note[];
  /** Those of the file that are new here, or newer than here: what there is to keep. */
  readonly changed: readonly Note[];
  readonly added: number;
  readonly updated: number;
  /** Those that are here already, as new or newer. */
  readonly known: number;
}

/** Of two notes with one id the one that was modified later stays; of equal ones the one that is here. */
export function mergeNotes(here: readonly Note[], incoming: readonly Note[]): MergedNotes {
  const notes = new Map(here.map((note) => [note.id, note]));
  const changed = new Map<string, Note>();
  for (const note of incoming) {
    const own = notes.get(note.id);
    if (own && Date.parse(note.modified) <= Date.parse(own.modified)) continue;
    notes.set(note.id, note);
    changed.set(note.id, note);
  }
  const ids = new Set(here.map(({ id }) => id));
  const updated = [...changed.keys()].filter((id) => ids.has(id)).length;
  return {
    notes: [...notes.values()],
    changed: [...changed.values()],
    added: changed.size - updated,
    updated,
    known: incoming.length - changed.size,
  };
}
