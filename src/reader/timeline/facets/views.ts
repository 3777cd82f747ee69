import { parseJson } from '../../../model/index.ts';

/** A filter that the reader keeps under a name. */
export interface SavedView {
  /** Unlike all others of this browser. */
  readonly id: string;
  readonly name: string;
  /** The timeline's query that shows it: `person=…&from=…`. */
  readonly query: string;
}

/** The most that are kept of one archive, and the longest name and query. */
const MOST = 200;
const LONGEST_NAME = 200;
const LONGEST_QUERY = 8000;

/** The views of an archive in what the browser kept; what is none is left out. */
export function readViews(kept: string | undefined, archive: string): SavedView[] {
  const own = decodeKept(kept)[archive];
  return Array.isArray(own) ? own.filter(isView).slice(0, MOST) : [];
}

/** What the browser keeps, with these views of an archive and those of all others as they were. */
export function writeViews(kept: string | undefined, archive: string, views: readonly SavedView[]): string {
  return JSON.stringify({ ...decodeKept(kept), [archive]: views.slice(0, MOST) });
}

/** A new view is the first; one of the same name is replaced where it stands. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const cut = { ...view, name: view.name.trim().slice(0, LONGEST_NAME) };
  const at = views.findIndex(({ name }) => name === cut.name);
  return at < 0 ? [cut, ...views] : views.with(at, { ...cut, id: views[at]?.id ?? cut.id });
}

/** The view under another name; an empty one changes nothing. */
export function renamed(views: readonly SavedView[], id: string, name: string): SavedView[] {
  const next = name.trim().slice(0, LONGEST_NAME);
  return views.map((view) => (view.id === id && next !== '' ? { ...view, name: next } : view));
}

export function withoutView(views: readonly SavedView[], id: string): SavedView[] {
  return views.filter((view) => view.id !== id);
}

/** The view one place earlier or later; at an end it stays. */
export function moved(views: readonly SavedView[], id: string, by: -1 | 1): SavedView[] {
  const from = views.findIndex((view) => view.id === id);
  const to = from + by;
  const [view, other] = [views[from], views[to]];
  return view && other ? views.with(from, other).with(to, view) : [...views];
}

/** By archive, as the folder that its page lies in: one browser may read several from one host. */
function decodeKept(kept: string | undefined): Record<string, unknown> {
  const parsed = parseJson(kept ?? '{}');
  const isRecord = parsed.ok && typeof parsed.value === 'object' && parsed.value !== null;
  return isRecord ? { ...(parsed.value as Record<string, unknown>) } : {};
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, query } = value as Partial<Record<keyof SavedView, unknown>>;
  const isText = (text: unknown, longest: number) => typeof text === 'string' && text.length <= longest;
  return isText(id, 100) && isText(name, LONGEST_NAME) && name !== '' && isText(query, LONGEST_QUERY);
}
