/** The files of the app that a page needs whatever it shows, and what their contents are called together. */
export interface Shell {
  readonly version: string;
  /** Paths below the site, without `./`. */
  readonly files: readonly string[];
  /** Parts that few ask for: kept when they were. */
  readonly onDemand: readonly string[];
}

/** What a path of the site is to one who keeps files: it decides where an answer comes from. */
export type PathKind =
  /** A page: from the network, so that it is never older than the site; what is kept stands in where there is none. */
  | 'page'
  /** A file of the app: kept whole with each version of it. */
  | 'shell'
  /** `data/index.json`, which names all the rest: from the network, like a page. */
  | 'index'
  /** A data file, or a part of the app that few ask for, with a hash in its name: what was read once is the same for good. */
  | 'data'
  /** Anything else is none of ours. */
  | 'other';

const PAGES = ['', 'index.html', 'images.html'];

/** The kind of a path below the site, without its query. */
export function kindOf(path: string, shell: Pick<Shell, 'files' | 'onDemand'>): PathKind {
  if (PAGES.includes(path)) return 'page';
  if (path === 'data/index.json') return 'index';
  if (/^data\/[\w/-]+\.json$/.test(path)) return 'data';
  if (shell.onDemand.includes(path)) return 'data';
  return shell.files.includes(path) ? 'shell' : 'other';
}

/** The names of a site's caches: several sites may share an origin. */
export function cacheNames(
  scope: string,
  version: string,
): { readonly shell: string; readonly data: string } {
  return { shell: `duizhao ${scope} shell ${version}`, data: dataCacheOf(scope) };
}

/** The cache of what was read. */
export function dataCacheOf(scope: string): string {
  return `duizhao ${scope} data`;
}

/** True for a cache of this site's app that is of another version. */
export function isFormerShell(name: string, scope: string, version: string): boolean {
  return name.startsWith(`duizhao ${scope} shell `) && name !== cacheNames(scope, version).shell;
}

/** So many data files are kept, of some 25 to 250 kB each; of more, those that came first go. */
export const MOST_KEPT = 600;

/** What a page says to the service worker: keep what it has read already, or take over from the one before. */
export type OfflineMessage =
  | { readonly kind: 'keep'; readonly paths: readonly string[] }
  | { readonly kind: 'takeOver' };
