/** The page's policy as the browser gets it. */
export interface PolicyOptions {
  /** `remote` lets pictures of any https host in: the second document, which the reader asks for. */
  readonly images: 'local' | 'remote';
  /** A `<meta>` cannot carry `frame-ancestors`. */
  readonly delivery: 'meta' | 'header';
  /** Hashes (`sha256-…`) of inline scripts and styles; only a page that is one file has them. */
  readonly hashes?: { readonly scripts: readonly string[]; readonly styles: readonly string[] };
}

/** The Content-Security-Policy of the built page. */
export function contentSecurityPolicy({ images, delivery, hashes }: PolicyOptions): string {
  const inline = (own: readonly string[] = []) => own.map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'none'",
    `script-src 'self'${inline(hashes?.scripts)}`,
    `style-src 'self'${inline(hashes?.styles)}`,
    `img-src 'self' data:${images === 'remote' ? ' https:' : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dompurify duizhao-url',
    ...(delivery === 'header' ? ["frame-ancestors 'none'"] : []),
  ].join('; ');
}
