import { contentSecurityPolicy } from '../sanitize/index.ts';

/** A file that goes into the site as it is. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

type Header = readonly [name: string, value: string];

const COMMON: readonly Header[] = [
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
];

const PAGE: Header = policyHeader('local');
const PAGE_WITH_IMAGES: Header = policyHeader('remote');

/** A name that carries a hash of its content: what it holds never changes. */
const FOREVER: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** Pages and the index name all the rest; they are asked for anew, so that no page mixes two builds. */
const ASK_ANEW: Header = ['Cache-Control', 'no-cache'];

function policyHeader(images: 'local' | 'remote'): Header {
  return ['Content-Security-Policy', contentSecurityPolicy({ images, delivery: 'header' })];
}

/** The headers of a path of the site; for the local server, which sends what hosts are told to send. */
export function headersFor(path: string): Record<string, string> {
  return Object.fromEntries([...COMMON, path.endsWith('images.html') ? PAGE_WITH_IMAGES : PAGE]);
}

/**
 * What common hosts need beside the site: headers as Netlify and Cloudflare Pages (`_headers`), Apache and nginx read
 * them, and the file that keeps GitHub Pages from leaving names with `_` out. `data` are the paths of the data files.
 */
export function hostFiles(data: readonly string[]): SiteFile[] {
  const hashed = ['assets', ...hashedFolders(data)];
  return [
    { path: '_headers', content: hostHeaders(hashed) },
    { path: '.htaccess', content: apacheHeaders() },
    { path: 'nginx.conf', content: nginxHeaders(hashed) },
    { path: '.nojekyll', content: '' },
  ];
}

/** Folders of data files; below them every name carries a hash. */
function hashedFolders(data: readonly string[]): string[] {
  const folders = data.filter((path) => path.includes('/')).map((path) => path.replace(/\/[^/]*$/, ''));
  return [...new Set(folders)].sort().map((folder) => `data/${folder}`);
}

/** These hosts join the values of every rule that fits a path, so no two rules set the same header on one. */
function hostHeaders(hashed: readonly string[]): string {
  const rule = (path: string, headers: readonly Header[]) =>
    `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    rule('/*', COMMON),
    rule('/', [PAGE, ASK_ANEW]),
    rule('/index.html', [PAGE, ASK_ANEW]),
    rule('/images.html', [PAGE_WITH_IMAGES, ASK_ANEW]),
    rule('/sw.js', [ASK_ANEW]),
    rule('/data/index.json', [ASK_ANEW]),
    ...hashed.map((folder) => rule(`/${folder}/*`, [FOREVER])),
  ].join('\n');
}

/** Apache knows a file here by its name alone; `index.json` and the pages have no hash in theirs. */
function apacheHeaders(): string {
  const set = ([name, value]: Header) => `Header set ${name} "${value}"`;
  const files = (pattern: string, headers: readonly Header[]) =>
    `  <FilesMatch "${pattern}">\n${headers.map((header) => `    ${set(header)}\n`).join('')}  </FilesMatch>`;
  return [
    '<IfModule mod_headers.c>',
    ...COMMON.map((header) => `  ${set(header)}`),
    files('^index\\.html$', [PAGE]),
    files('^images\\.html$', [PAGE_WITH_IMAGES]),
    files('^(index|images)\\.html$|^index\\.json$|^sw\\.js$', [ASK_ANEW]),
    files('-[\\w-]{8,64}\\.(js|css|json)$', [FOREVER]),
    '</IfModule>',
    '',
  ].join('\n');
}

/** An `add_header` in a location ends the inheritance of those around it, so each one has them all. */
function nginxHeaders(hashed: readonly string[]): string {
  const location = (path: string, headers: readonly Header[]) => {
    // What is not there must not be kept for good, so that header is sent with a success only.
    const lines = [...COMMON, ...headers].map(
      (header) => `  add_header ${header[0]} "${header[1]}"${header === FOREVER ? '' : ' always'};\n`,
    );
    return `location ${path} {\n${lines.join('')}}\n`;
  };
  return [
    '# Include this in the server block that serves the site.\n',
    'gzip on;\ngzip_types application/json text/css text/javascript application/javascript image/svg+xml;\n',
    location('/', [PAGE, ASK_ANEW]),
    location('~ /images\\.html$', [PAGE_WITH_IMAGES, ASK_ANEW]),
    location(`~ /(?:${hashed.join('|')})/[^/]+$`, [FOREVER]),
  ].join('\n');
}
