import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, readViews, renamed, type SavedView, withoutView, withView, writeViews } from './views.ts';

const view = (id: string, name = id): SavedView => ({ id, name, query: `person=${id}` });
const VIEWS = [view('a'), view('b'), view('c')];
const ids = (views: readonly SavedView[]) => views.map(({ id }) => id).join('');

describe('saved views', () => {
  test('are kept by archive', () => {
    const kept = writeViews(writeViews(undefined, '/one/', VIEWS), '/two/', [view('z')]);
    expect(readViews(kept, '/one/')).toEqual(VIEWS);
    expect(ids(readViews(kept, '/two/'))).toBe('z');
    expect(readViews(kept, '/three/')).toEqual([]);
  });
  test('are none where what was kept is damaged, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (kept) => void readViews(kept, '/')));
    expect(readViews('{"/":[{"id":"a"},null,7]}', '/')).toEqual([]);
    expect(readViews('{"/":[{"id":"a","name":"","query":""}]}', '/')).toEqual([]);
  });
  test('take a new one in front, and replace one of the same name', () => {
    expect(ids(withView(VIEWS, view('d')))).toBe('dabc');
    const [, second] = withView(VIEWS, { id: 'x', name: ' b ', query: 'from=2022-03-01' });
    expect(second).toEqual({ id: 'b', name: 'b', query: 'from=2022-03-01' });
  });
  test('are renamed, but not to nothing', () => {
    expect(renamed(VIEWS, 'b', ' 通话 ')[1]?.name).toBe('通话');
    expect(renamed(VIEWS, 'b', ' ')).toEqual(VIEWS);
  });
  test('go', () => {
    expect(ids(withoutView(VIEWS, 'b'))).toBe('ac');
  });
  test('are moved, and stay at an end', () => {
    expect(ids(moved(VIEWS, 'c', -1))).toBe('acb');
    expect(ids(moved(VIEWS, 'a', -1))).toBe('abc');
    expect(ids(moved(VIEWS, 'c', 1))).toBe('abc');
    expect(ids(moved(VIEWS, 'x', 1))).toBe('abc');
  });
});
