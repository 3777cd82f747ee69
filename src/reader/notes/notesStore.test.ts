import { describe, expect, test } from 'vitest';
import { makeNote, type Note } from '../../annotation/index.ts';
import type { NoteKeeper } from './noteKeeper.ts';
import { createNotesStore } from './notesStore.ts';

const note = (id: string, body = ''): Note =>
  makeNote({
    id: `urn:uuid:${id}`,
    article: 'a',
    title: '',
    body,
    created: `2022-03-0${id}T00:00:00.000Z`,
    text: '王毅表示',
    range: [0, 2],
  });

/** A keeper over a map, which can be made to fail. */
function keeperOver(
  records: Map<unknown, unknown>,
  failure: () => Error | undefined = () => undefined,
): NoteKeeper {
  const unless = async (act: () => void) => {
    const error = failure();
    if (error) throw error;
    act();
  };
  return {
    load: async () => {
      await unless(() => undefined);
      return [...records];
    },
    keep: (notes) => unless(() => notes.forEach((one) => void records.set(one.id, one))),
    drop: (ids) => unless(() => ids.forEach((id) => void records.delete(id))),
    dropAll: () => unless(() => records.clear()),
  };
}

const quiet = () => undefined;
const named = (name: string) => Object.assign(new Error(name), { name });
const ids = (notes: readonly Note[]) => notes.map(({ id }) => id);

describe('the notes of a browser', () => {
  test('are there in the next visit', async () => {
    const records = new Map();
    await createNotesStore(keeperOver(records), quiet).put([note('2'), note('1')]);
    const next = createNotesStore(keeperOver(records), quiet);
    await next.load();
    expect(next.state()).toMatchObject({ isReady: true, storage: 'kept', notes: [note('1'), note('2')] });
  });
  test('change, go and come back', async () => {
    const store = createNotesStore(keeperOver(new Map()), quiet);
    await store.put([note('1'), note('2')]);
    await store.put([note('1', '改')]);
    expect(store.state().notes[0]?.body).toBe('改');
    await store.remove(['urn:uuid:1']);
    expect(ids(store.state().notes)).toEqual(['urn:uuid:2']);
    await store.put([note('1')]);
    expect(ids(store.state().notes)).toEqual(['urn:uuid:1', 'urn:uuid:2']);
  });
  test('a damaged record is told and takes no other with it', async () => {
    const records = new Map<unknown, unknown>([
      ['urn:uuid:1', note('1')],
      ['x', { body: 7 }],
      ['y', null],
    ]);
    const store = createNotesStore(keeperOver(records), quiet);
    await store.load();
    expect(ids(store.state().notes)).toEqual(['urn:uuid:1']);
    expect(store.state().damaged.map(({ key }) => key)).toEqual(['x', 'y']);
    await store.removeAll();
    expect(records.size).toBe(0);
    expect(store.state().damaged).toEqual([]);
  });
  test('where storage is blocked they last for the visit, and that is told', async () => {
    const store = createNotesStore(
      keeperOver(new Map(), () => named('SecurityError')),
      quiet,
    );
    await store.load();
    await store.put([note('1')]);
    expect(store.state()).toMatchObject({ storage: 'blocked', notes: [note('1')] });
  });
  test('what a full storage did not take is kept as soon as there is room', async () => {
    const records = new Map();
    let failure: Error | undefined = named('QuotaExceededError');
    const store = createNotesStore(
      keeperOver(records, () => failure),
      quiet,
    );
    failure = undefined;
    await store.load();
    failure = named('QuotaExceededError');
    await store.put([note('1')]);
    expect(store.state().storage).toBe('full');
    await store.reload().catch(quiet);
    expect(ids(store.state().notes)).toEqual(['urn:uuid:1']);
    failure = undefined;
    await store.put([note('2')]);
    expect(store.state().storage).toBe('kept');
    expect(records.size).toBe(2);
  });
  test('what could not be deleted stays away, and is deleted with the next change', async () => {
    const records = new Map<unknown, unknown>(
      ['1', '2', '3', '4'].map((id) => [`urn:uuid:${id}`, note(id)] as const),
    );
    let failure: Error | undefined;
    const store = createNotesStore(
      keeperOver(records, () => failure),
      quiet,
    );
    await store.load();
    failure = named('QuotaExceededError');
    await store.remove(['urn:uuid:1', 'urn:uuid:2']);
    expect(store.state().storage).toBe('full');
    failure = undefined;
    await store.reload();
    expect(ids(store.state().notes)).toEqual(['urn:uuid:3', 'urn:uuid:4']);
    await store.put([note('2', '又写')]);
    expect(store.state().storage).toBe('kept');
    expect([...records.keys()].toSorted()).toEqual(['urn:uuid:2', 'urn:uuid:3', 'urn:uuid:4']);
  });
  test('where not all could be deleted, none comes back', async () => {
    const records = new Map<unknown, unknown>([
      ['urn:uuid:1', note('1')],
      ['x', { body: 7 }],
    ]);
    let failure: Error | undefined;
    const store = createNotesStore(
      keeperOver(records, () => failure),
      quiet,
    );
    await store.load();
    failure = named('UnknownError');
    await store.removeAll();
    failure = undefined;
    await store.reload();
    expect(store.state()).toMatchObject({ notes: [], damaged: [] });
    await store.put([note('2')]);
    expect([...records.keys()]).toEqual(['urn:uuid:2']);
  });
  test('a note written before the browser answered is not lost', async () => {
    const records = new Map<unknown, unknown>([['urn:uuid:1', note('1')]]);
    const store = createNotesStore(keeperOver(records), quiet);
    await Promise.all([store.load(), store.put([note('2')])]);
    expect(ids(store.state().notes)).toEqual(['urn:uuid:1', 'urn:uuid:2']);
  });
  test('a change that is not kept yet outlives the news of another tab', async () => {
    const store = createNotesStore(keeperOver(new Map()), quiet);
    await store.load();
    const reloading = store.reload();
    await Promise.all([store.put([note('1')]), store.reload(), reloading]);
    expect(ids(store.state().notes)).toEqual(['urn:uuid:1']);
  });
  test('another tab is told after a change was kept, and sees it', async () => {
    const records = new Map();
    const there = createNotesStore(keeperOver(records), quiet);
    await there.load();
    const here = createNotesStore(keeperOver(records), () => void there.reload());
    await here.put([note('1')]);
    await there.reload();
    expect(ids(there.state().notes)).toEqual(['urn:uuid:1']);
    await here.remove(['urn:uuid:1']);
    await there.reload();
    expect(there.state().notes).toEqual([]);
  });
});
