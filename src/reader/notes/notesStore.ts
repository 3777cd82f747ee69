import { decodeNote, mergeNotes, type Note } from '../../annotation/index.ts';
import { createListeners } from '../ui/shown.ts';
import type { NoteKeeper } from './noteKeeper.ts';

/** A record of the browser's storage that is no note. It stays where it is until all notes are deleted. */
export interface DamagedRecord {
  readonly key: string;
  /** What is wrong with it, for whoever wants to look. */
  readonly problems: readonly string[];
}

/** `kept`: notes outlast this visit. `blocked`, `full`: the browser keeps nothing, or no more; they last for this visit. */
export type NoteStorage = 'kept' | 'blocked' | 'full';

export interface NotesState {
  /** False until the browser has been asked. */
  readonly isReady: boolean;
  /** The oldest first. */
  readonly notes: readonly Note[];
  readonly storage: NoteStorage;
  readonly damaged: readonly DamagedRecord[];
}

/** The reader's notes, with the ways to change them. Every change is on the screen at once and then kept. */
export interface NotesStore {
  readonly state: () => NotesState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the browser, once. Never rejects. */
  readonly load: () => Promise<void>;
  /** Asks it again: another tab has changed something. */
  readonly reload: () => Promise<void>;
  /** New notes, changed ones, or deleted ones that come back. */
  readonly put: (notes: readonly Note[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly removeAll: () => Promise<void>;
}

const NOTHING_YET: NotesState = { isReady: false, notes: [], storage: 'kept', damaged: [] };

/** A store over a keeper; `tellOthers` is called after a change was kept. */
export function createNotesStore(keeper: NoteKeeper, tellOthers: () => void): NotesStore {
  let state = NOTHING_YET;
  let loading: Promise<void> | undefined;
  let changes = 0;
  /** Keys of what is deleted on the screen, until it is in the browser too. */
  const undropped = new Set<string>();
  let writing: Promise<void> = Promise.resolve();
  const { subscribe, tell } = createListeners();
  const show = (change: Partial<NotesState>) => {
    state = { ...state, ...change };
    tell();
  };
  /** The records once no change is under way, so that none on the screen is undone by older ones. */
  const settledRecords = async () => {
    for (;;) {
      const seen = changes;
      if (state.isReady) await writing;
      const records = await keeper.load();
      if (seen === changes) return records;
    }
  };
  const read = async () => {
    try {
      const records = await settledRecords();
      const { notes, damaged } = readRecords(records.filter(([key]) => !undropped.has(String(key))));
      // What was written while the browser was asked, or could not be kept, is not lost.
      const known = state.storage === 'kept' && state.isReady ? [] : state.notes;
      show({ isReady: true, notes: byAge(mergeNotes(notes, known).notes), damaged });
    } catch {
      show({ isReady: true, storage: 'blocked' });
    }
  };
  const load = () => {
    loading ??= read();
    return loading;
  };
  const drop = async (keys: readonly string[]) => {
    if (keys.length === 0) return;
    await keeper.drop(keys);
    for (const key of keys) undropped.delete(key);
  };
  /** After a failure everything is tried again with the next change. */
  const write = async (change: () => Promise<void>) => {
    await load();
    try {
      if (state.storage !== 'kept') await keeper.keep(state.notes);
      await change();
      await drop([...undropped]);
      if (state.storage !== 'kept') show({ storage: 'kept' });
      tellOthers();
    } catch (error) {
      show({ storage: isQuota(error) ? 'full' : 'blocked' });
    }
  };
  const keep = (shown: Partial<NotesState>, change: () => Promise<void>) => {
    changes++;
    show(shown);
    writing = write(change);
    return writing;
  };
  return {
    state: () => state,
    subscribe,
    load,
    reload: read,
    put: (notes) => {
      for (const { id } of notes) undropped.delete(id);
      return keep({ notes: byAge(replaced(state.notes, notes)) }, () => keeper.keep(notes));
    },
    remove: (ids) => {
      for (const id of ids) undropped.add(id);
      return keep({ notes: state.notes.filter(({ id }) => !undropped.has(id)) }, () => drop(ids));
    },
    removeAll: () => {
      for (const { id } of state.notes) undropped.add(id);
      for (const { key } of state.damaged) undropped.add(key);
      return keep({ notes: [], damaged: [] }, async () => {
        await keeper.dropAll();
        undropped.clear();
      });
    },
  };
}

function readRecords(records: readonly (readonly [unknown, unknown])[]) {
  const notes: Note[] = [];
  const damaged: DamagedRecord[] = [];
  for (const [key, value] of records) {
    const decoded = decodeNote(value);
    if (decoded.ok) notes.push(decoded.note);
    else damaged.push({ key: String(key), problems: decoded.problems });
  }
  return { notes, damaged };
}

function replaced(notes: readonly Note[], changed: readonly Note[]): Note[] {
  const ids = new Map(changed.map((note) => [note.id, note]));
  return [...notes.filter(({ id }) => !ids.has(id)), ...ids.values()];
}

function byAge(notes: readonly Note[]): Note[] {
  const age = ({ created }: Note) => Date.parse(created);
  return notes.toSorted((a, b) => age(a) - age(b) || (a.id < b.id ? -1 : 1));
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
