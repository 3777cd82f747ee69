/** Which page the policy is for, and how it is sent. */
export interface PolicyOptions {
  /** `remote`: the second page, for readers who asked for the outlets' pictures. */
  readonly images: 'local' | 'remote';
  /** A `<meta>` cannot carry `frame-ancestors`. */
  readonly delivery: 'meta' | 'header';
  /** Hashes (`sha256-…`) of the inline scripts and styles of a page that is one file; other pages have none. */
  readonly hashes?: { readonly scripts: readonly string[]; readonly styles: readonly string[] };
}

type Directive = readonly [name: string, values: string];

const DIRECTIVES: readonly Directive[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['media-src', "'none'"],
  ['object-src', "'none'"],
  ['frame-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'dompurify duizhao-url'],
];

const FRAMES: Directive = ['frame-ancestors', "'none'"];

/** The Content-Security-Policy of the reader's page: no code but its own, no address but its own. */
export function contentSecurityPolicy(options: PolicyOptions): string {
  const directives = options.delivery === 'header' ? [...DIRECTIVES, FRAMES] : DIRECTIVES;
  return directives.map(([name, values]) => [name, values, ...additions(name, options)].join(' ')).join('; ');
}

function additions(name: string, { images, hashes }: PolicyOptions): readonly string[] {
  if (name === 'img-src') return images === 'remote' ? ['https:'] : [];
  if (name === 'script-src') return quoted(hashes?.scripts);
  return name === 'style-src' ? quoted(hashes?.styles) : [];
}

function quoted(hashes: readonly string[] = []): string[] {
  return hashes.map((hash) => `'${hash}'`);
}
