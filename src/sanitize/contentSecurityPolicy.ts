/** Which page the policy is for, and how it is sent. */
export interface PolicyOptions {
  /** `remote`: the second page, for readers who asked for the outlets' pictures. */
  readonly images: 'local' | 'remote';
  /** A `<meta>` cannot carry `frame-ancestors`. */
  readonly delivery: 'meta' | 'header';
  /** The one other origin that the page may ask: that of the store whose archive it shows. */
  readonly store?: string;
  /** Hashes (`sha256-…`) of the inline scripts and styles of a page that is one file; pages of a site have none. */
  readonly hashes?: { readonly scripts: readonly string[]; readonly styles: readonly string[] };
}

/** What a page of a site may load, and what a page may that is one file and asks nobody for anything. */
type Directive = readonly [name: string, ofSite: string, ofFile: string];

const DIRECTIVES: readonly Directive[] = [
  ['default-src', "'none'", "'none'"],
  ['script-src', "'self'", ''],
  ['style-src', "'self'", ''],
  ['img-src', "'self' data:", 'data:'],
  ['font-src', "'self'", "'none'"],
  ['connect-src', "'self'", "'none'"],
  ['manifest-src', "'self'", "'none'"],
  // The worker of a single file is made of its own text.
  ['worker-src', "'self'", 'blob:'],
  ['media-src', "'none'", "'none'"],
  ['object-src', "'none'", "'none'"],
  ['frame-src', "'none'", "'none'"],
  ['base-uri', "'none'", "'none'"],
  ['form-action', "'none'", "'none'"],
  ['require-trusted-types-for', "'script'", "'script'"],
  ['trusted-types', 'dompurify duizhao-url', 'dompurify duizhao-url'],
];

const FRAMES: Directive = ['frame-ancestors', "'none'", "'none'"];

/** The Content-Security-Policy of the reader's page: no code but its own, no address but its own. */
export function contentSecurityPolicy(options: PolicyOptions): string {
  const directives = options.delivery === 'header' ? [...DIRECTIVES, FRAMES] : DIRECTIVES;
  return directives
    .map(([name, ofSite, ofFile]) => [name, options.hashes ? ofFile : ofSite, ...additions(name, options)])
    .map((words) => words.filter((word) => word !== '').join(' '))
    .join('; ');
}

function additions(name: string, { images, hashes, store }: PolicyOptions): readonly string[] {
  if (name === 'connect-src') return store === undefined ? [] : [store];
  if (name === 'img-src') return images === 'remote' ? ['https:'] : [];
  if (name === 'script-src') return quoted(hashes?.scripts);
  return name === 'style-src' ? quoted(hashes?.styles) : [];
}

function quoted(hashes: readonly string[] = []): string[] {
  return hashes.map((hash) => `'${hash}'`);
}
